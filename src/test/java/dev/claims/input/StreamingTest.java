package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamingTest {

    /** A stream of {@code count} posts that nobody ever holds at once, and how much of it has been taken. */
    private static final class Endless extends InputStream {

        private final byte[] first;
        private final byte[] next;
        private final int count;
        private final int step;
        private int number;
        private int at;
        private long taken;

        Endless(String first, String next, int count, int step) {
            this.first = first.getBytes(StandardCharsets.UTF_8);
            this.next = next.getBytes(StandardCharsets.UTF_8);
            this.count = count;
            this.step = step;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            byte[] post = number == 0 ? first : next;
            if (number == count) {
                return -1;
            }
            int size = Math.min(Math.min(length, step), post.length - at);
            System.arraycopy(post, at, target, offset, size);
            at += size;
            taken += size;
            if (at == post.length) {
                at = 0;
                number++;
            }
            return size;
        }
    }

    private static String post(int size) {
        return "{\"title\":\"T\",\"content\":\"" + "wörds ".repeat(size / 7) + "\"}";
    }

    @ParameterizedTest
    @CsvSource({"'[', ','", "'', '\n'", "'[\n', ',\n'"})
    void aLongFileIsReadNoFurtherThanOneBufferAhead(String open, String between) {
        String post = post(6000);
        int size = (between + post).getBytes(StandardCharsets.UTF_8).length;
        Endless stream = new Endless(open + post, between + post, 10_000, Integer.MAX_VALUE);
        int articles = 0;
        try (Inputs inputs = Inputs.open(List.of("-"), stream, Metadata.none(), null)) {
            while (articles < 10_000 && inputs.hasNext()) {
                Item item = inputs.next();
                assertTrue(item instanceof RawArticle, item::toString);
                articles++;
                long ahead = stream.taken - (long) articles * size;
                assertTrue(ahead <= Utf8Reader.BUFFER, "read " + ahead + " bytes ahead after " + articles);
            }
            assertEquals(10_000, articles);
            assertEquals(open.isEmpty() ? 0 : 1, remaining(inputs));
        }
        assertTrue(stream.taken > 60_000_000);
    }

    private static int remaining(Inputs inputs) {
        int items = 0;
        while (inputs.hasNext()) {
            inputs.next();
            items++;
        }
        return items;
    }

    @Test
    void aPostIsYieldedAsSoonAsItsLineHasArrived() throws IOException {
        Endless stream = new Endless(post(300) + "\n", post(300) + "\n", 3, Integer.MAX_VALUE);
        int size = (post(300) + "\n").getBytes(StandardCharsets.UTF_8).length;
        try (Inputs inputs = Inputs.open(List.of("-"), stream, Metadata.none(), null)) {
            for (int i = 1; i <= 3; i++) {
                assertTrue(inputs.next() instanceof RawArticle);
                assertEquals((long) i * size, stream.taken);
            }
            assertFalse(inputs.hasNext());
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7"})
    void howTheBytesArriveChangesNothing(int step) {
        Endless stream = new Endless("\uFEFF  [" + post(300), ",\n" + post(300), 5, step);
        try (Inputs inputs = Inputs.open(List.of("-"), stream, Metadata.none(), null)) {
            for (int i = 0; i < 5; i++) {
                assertEquals(new Body.Post("T", "wörds ".repeat(300 / 7)), ((RawArticle) inputs.next()).body());
            }
            assertTrue(inputs.next() instanceof Diagnostic);
        }
    }

    @Test
    void aStreamThatFailsIsToldAndTheRestIsRead() {
        InputStream broken = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                String post = "{\"title\":\"A\",\"content\":\"x\"}\n{\"";
                if (at == post.length()) {
                    throw new IOException("Input/output error");
                }
                return post.charAt(at++);
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
        try (Inputs inputs = Inputs.open(List.of("-", "no.txt"), broken, Metadata.none(), null)) {
            assertTrue(inputs.next() instanceof RawArticle);
            assertEquals("-: cannot be read: Input/output error", inputs.next().toString());
            assertEquals("no.txt: no such file or folder", inputs.next().toString());
        }
    }
}
