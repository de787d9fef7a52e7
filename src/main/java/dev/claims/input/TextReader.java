package dev.claims.input;

import dev.claims.article.Source;
import dev.claims.article.Tokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a plain text file: one article. */
final class TextReader implements ArticleReader {

    /** About fifty times the longest novel: far more is no article, and would not fit into memory with its parse. */
    private static final int MOST = 1 << 28;

    private final String path;
    private final Utf8Reader reader;
    private final Origin origin;
    private boolean done;

    TextReader(String path, Utf8Reader reader, Origin origin) {
        this.path = path;
        this.reader = reader;
        this.origin = origin;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        StringBuilder text = new StringBuilder();
        char[] page = new char[Utf8Reader.BUFFER];
        for (int count = reader.read(page, 0, page.length); count >= 0; count = reader.read(page, 0, page.length)) {
            text.append(page, 0, count);
            if (text.length() > MOST) {
                return Diagnostic.of(path, "longer than " + MOST + " characters, which no article is");
            }
        }
        return item(text.toString());
    }

    private Item item(String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return binary(text, nul);
        }
        if (text.chars().allMatch(c -> Tokens.isBlank((char) c))) {
            return Diagnostic.of(path, Diagnostic.Kind.EMPTY, "the file holds nothing but blanks");
        }
        return new RawArticle(origin.settle(Source.ofPath(path)), new Body.Text(text));
    }

    private Diagnostic binary(String text, int nul) {
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < nul; end = text.indexOf('\n', start)) {
            line++;
            start = end + 1;
        }
        return new Diagnostic(path, line, nul - start + 1, Diagnostic.Kind.NOT_TEXT, "a binary file, not text: NUL");
    }
}
