package dev.claims.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes texts, each at once, with a separator between them; empty texts do not count. */
final class SeparatedTexts implements Ordered.Sink<String> {

    private final OutputStream out;
    private final String separator;
    private boolean isFirst = true;

    SeparatedTexts(OutputStream out, String separator) {
        this.out = out;
        this.separator = separator;
    }

    @Override
    public void take(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String all = isFirst ? text : separator + text;
        isFirst = false;
        out.write(all.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
