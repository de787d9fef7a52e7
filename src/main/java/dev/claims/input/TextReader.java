package dev.claims.input;

import dev.claims.article.Source;
import dev.claims.article.Tokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a plain text file: one article. */
final class TextReader implements ArticleReader {

    private final String path;
    private final Utf8Reader reader;
    private final Origin origin;
    private boolean done;
    private @Nullable IOException breach;

    TextReader(String path, Utf8Reader reader, Origin origin) {
        this.path = path;
        this.reader = reader;
        this.origin = origin;
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (breach != null) {
            throw breach;
        }
        if (done) {
            return null;
        }
        done = true;
        StringBuilder text = new StringBuilder();
        try {
            readTo(text);
        } catch (IOException e) {
            keep(text, e);
        }
        return text.length() > origin.reading().longest()
                ? Diagnostic.of(path, Diagnostic.Kind.FAULT, origin.reading().tooLong())
                : item(text.toString());
    }

    private void readTo(StringBuilder text) throws IOException {
        char[] page = new char[Utf8Reader.BUFFER];
        int count = reader.read(page, 0, page.length);
        while (count >= 0 && text.length() <= origin.reading().longest()) {
            text.append(page, 0, count);
            count = reader.read(page, 0, page.length);
        }
    }

    /** Of an archive that breaks off, the whole lines before the break are an article; then comes what happened. */
    private void keep(StringBuilder text, IOException e) throws IOException {
        text.setLength(text.lastIndexOf("\n") + 1);
        if (text.length() == 0 || !Gzip.isFault(e)) {
            throw e;
        }
        breach = e;
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
