package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed with gzip is read as what it unpacks to, whatever it is called. */
class PackedTest {

    private static final String POST = "{\"title\":\"T\",\"content\":\"Words %d.\"}";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
    }

    @Test
    void itIsToldByWhatItHoldsInFoldersToo() {
        desk.file("docs/a.gz", packed("Trees."))
                .file("docs/b", packed(POST.formatted(1)))
                .file("docs/c.gz", "Plain.");
        assertEquals(List.of("docs/a.gz#0 Trees.", "docs/b#0 T | Words 1.", "docs/c.gz#0 Plain."), desk.lines("docs"));
    }

    @Test
    void archivesBehindOneAnotherAreOneFile() {
        byte[] both = joined(packed("Trees. "), packed("Streets."));
        assertEquals(List.of("a.gz#0 Trees. Streets."), desk.file("a.gz", both).lines("a.gz"));
    }

    @Test
    void archivesThatComeOneByOneThroughAPipeAreAllRead() {
        InputStream pipe = new ByteArrayInputStream(joined(packed("Trees. "), packed("Streets."))) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
        assertEquals(List.of("-#0 Trees. Streets."), desk.stdin(pipe).lines("-"));
    }

    @Test
    void ofAnArchiveThatBreaksOffWhatWasReadIsKept() {
        String lines = lines(2000);
        byte[] cut = Arrays.copyOf(packed(lines), packed(lines).length / 2);
        List<String> read = desk.file("a.txt.gz", cut).lines("a.txt.gz");
        assertEquals(2, read.size());
        String text = read.get(0).substring("a.txt.gz#0 ".length());
        assertEquals(lines.substring(0, text.length()), text);
        assertEquals('\n', text.charAt(text.length() - 1));
        assertEquals("a.txt.gz: the gzip archive breaks off", read.get(1));
    }

    @Test
    void thePostsBeforeABreakAreKept() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            posts.append(POST.formatted(new Random(i).nextInt())).append('\n');
        }
        byte[] whole = packed(posts.toString());
        List<String> read =
                desk.file("posts.gz", Arrays.copyOf(whole, whole.length / 2)).lines("posts.gz");
        assertEquals("posts.gz: the gzip archive breaks off", read.get(read.size() - 1));
        assertEquals(true, read.size() > 100, read.size() + " items");
        assertEquals(
                read.size() - 1,
                read.stream()
                        .filter(line -> line.contains("# T |") || line.contains(" T | Words"))
                        .count());
    }

    @Test
    void anArchiveThatIsBrokenOrHoldsAnotherIsTold() {
        byte[] broken = packed(lines(100));
        Arrays.fill(broken, 20, 40, (byte) 0x55);
        List<String> read = desk.file("a.gz", broken).lines("a.gz");
        assertEquals(true, read.get(read.size() - 1).startsWith("a.gz: a broken gzip archive: "), read.toString());
        assertEquals(
                List.of("b.gz: a gzip archive inside another: unpack it first"),
                desk.file("b.gz", packed(packed("Trees."))).lines("b.gz"));
        assertEquals(
                List.of("c.gz: the file is empty"),
                desk.file("c.gz", packed("")).lines("c.gz"));
        byte[] tar = new byte[512];
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        assertEquals(
                List.of("d.tgz: a tar archive, not text: unpack it and name the folder"),
                desk.file("d.tgz", packed(tar)).lines("d.tgz"));
    }

    @Test
    void nothingLongerThanTheLimitIsReadToItsEnd() {
        String tooLong = "longer than 1,000,000 characters, the most that one article may have (--max-article-size)";
        desk.reading(true, 1_000_000);
        String bomb = "0".repeat(50_000_000);
        assertEquals(
                List.of("bomb.gz: " + tooLong),
                desk.file("bomb.gz", packed(bomb)).lines("bomb.gz"));
        String posts = "[{\"title\":\"T\",\"content\":\"" + bomb + "\"},\n" + POST.formatted(2) + "]";
        assertEquals(
                List.of("posts.gz:1:1000001: the post at index 0 is " + tooLong, "posts.gz#1 T | Words 2."),
                desk.file("posts.gz", packed(posts)).lines("posts.gz").stream()
                        .map(line -> line.replaceFirst(":1:[0-9]+:", ":1:1000001:"))
                        .toList());
        assertEquals(
                List.of("exact.txt#0 " + "a".repeat(1_000_000)),
                desk.file("exact.txt", "a".repeat(1_000_000)).lines("exact.txt"));
    }

    /** Lines that do not pack well, so that half an archive holds many of them. */
    private static String lines(int count) {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("Line ").append(Long.toString(random.nextLong(), 36)).append(".\n");
        }
        return lines.toString();
    }

    private static byte[] packed(String text) {
        return packed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
