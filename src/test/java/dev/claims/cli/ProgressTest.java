package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The line that shows how far the work is. */
class ProgressTest {

    private static final Seen ARTICLE = new Seen("a.txt", false, 400_000);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Streams streams = new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Surroundings(Map.of(), null, Set.of(Surroundings.Stream.ERR), 30));

    @Test
    void itLeavesNothingButTheComplaints() throws InterruptedException {
        Progress progress = new Progress(streams, 0);
        progress.see(ARTICLE);
        awaitText("1 article");
        progress.aside(() -> streams.complain("b.txt: the file is empty"));
        progress.see(ARTICLE);
        progress.close();
        assertEquals("claims: b.txt: the file is empty\n", screen());
    }

    @Test
    void itFitsIntoTheLine() throws InterruptedException {
        Progress progress = new Progress(streams, 0);
        progress.see(ARTICLE);
        awaitText("400 thou");
        progress.close();
        for (String line : written().split("\r\033\\[K", -1)) {
            assertTrue(line.length() < 30, line);
        }
    }

    @Test
    void amountsAreRounded() {
        assertEquals("12 thousand characters", ProgressLine.amount(12_345));
        assertEquals("3.4 million characters", ProgressLine.amount(3_400_000));
    }

    @Test
    void shortWorkShowsNothing() {
        Progress progress = new Progress(streams, TimeUnit.HOURS.toNanos(1));
        progress.see(ARTICLE);
        progress.aside(() -> streams.complain("b.txt: the file is empty"));
        progress.close();
        assertEquals("claims: b.txt: the file is empty\n", written());
    }

    private void awaitText(String text) throws InterruptedException {
        for (int i = 0; i < 200 && !written().contains(text); i++) {
            Thread.sleep(50);
        }
        assertTrue(written().contains(text), written());
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What a terminal shows in the end: each clearing takes away what stands in its line. */
    private String screen() {
        String shown = written();
        String before;
        do {
            before = shown;
            shown = shown.replaceFirst("[^\n\r]*\r\033\\[K", "");
        } while (!shown.equals(before));
        return shown;
    }
}
