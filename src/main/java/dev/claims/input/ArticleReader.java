package dev.claims.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the items of one file. */
interface ArticleReader {

    /** The next item, {@code null} after the last. An exception ends the file. */
    @Nullable
    Item next() throws IOException;
}
