package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles name many addresses, and none of them is ever asked for anything. */
class NoNetworkIT {

    private static final String CLAIMS = "'" + Path.of("target/claims").toAbsolutePath() + "'";

    /** The last Java that lets a program be watched from inside. */
    private static final int LAST_WITH_WARDEN = 23;

    @TempDir
    private Path folder;

    private final AtomicInteger visits = new AtomicInteger();
    private ServerSocket server;
    private Shell shell;

    @BeforeEach
    void aServerIsNamedInEveryWayThatAnArticleCan() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread visited = new Thread(this::countVisits);
        visited.setDaemon(true);
        visited.start();
        shell = new Shell(folder);
        String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
        String html =
                ("<!DOCTYPE x SYSTEM 'URL' [<!ENTITY e SYSTEM 'URL'>]><?xml-stylesheet href='URL'?><base href='URL'>"
                                + "<link rel=stylesheet href='URL'><meta http-equiv=refresh content='0;url=URL'><script src='URL'></script>"
                                + "<style>@import 'URL'</style><img src='URL' srcset='URL 2x'><iframe src='URL'></iframe>"
                                + "<object data='URL'></object><embed src='URL'><video src='URL' poster='URL'></video>"
                                + "<svg><image href='URL'/></svg><form action='URL'></form><a href='URL' ping='URL'>more</a>"
                                + "<p style='background:url(URL)'>It cost $3 million on May 8, 2031, &e; said URL.</p>")
                        .replace("URL", url);
        Files.writeString(
                folder.resolve("post.json"),
                "{\"@context\":\"URL\",\"$schema\":\"URL\",\"$ref\":\"URL\",\"link\":\"URL\",\"guid\":\"URL\","
                                .replace("URL", url)
                        + "\"title\":\"A\",\"content\":\"" + html + "\"}");
        Files.writeString(folder.resolve("text.txt"), "It cost $3 million, says " + url + " on May 8, 2031. " + html);
        Files.writeString(
                folder.resolve("rows.jsonl"),
                "{\"path\":\"text.txt\",\"url\":\"" + url + "\",\"site\":\"" + url + "\"}\n");
    }

    private void countVisits() {
        try {
            while (true) {
                server.accept().close();
                visits.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @AfterEach
    void isClosed() throws IOException {
        server.close();
    }

    @Test
    void aServerThatIsNamedIsNeverVisited() throws Exception {
        Run run = shell.run(CLAIMS + " extract --metadata rows.jsonl post.json text.txt");
        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("http://127.0.0.1:" + server.getLocalPort()), "the address is in the records");
        assertEquals(0, visits.get());
        new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close();
        for (int i = 0; i < 100 && visits.get() == 0; i++) {
            Thread.sleep(20);
        }
        assertEquals(1, visits.get(), "the server counts its visits");
    }

    @Test
    void nothingChangesWhereThereIsNoNetwork() throws Exception {
        String extract = CLAIMS + " extract --metadata rows.jsonl post.json text.txt";
        assumeTrue(shell.run("unshare -rn true").code() == 0, "SKIPPED: no name spaces here");
        assertEquals(shell.run(extract), shell.run("unshare -rn " + extract));
    }

    @Test
    void noAddressIsResolvedAndNoSocketAskedFor() throws Exception {
        assumeTrue(Runtime.version().feature() <= LAST_WITH_WARDEN, "SKIPPED: this Java lets nobody watch");
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        String jar = Path.of("target/claims.jar").toAbsolutePath().toString();
        String java = "\"$JAVA_HOME/bin/java\" -Djava.security.manager=" + Warden.class.getName() + " -cp '" + jar + ":"
                + classes + "' ";
        Run watched = shell.run(java + "dev.claims.cli.Main extract --metadata rows.jsonl post.json text.txt");
        assertEquals(0, watched.code(), watched.err());
        assertEquals(
                shell.run(CLAIMS + " extract --metadata rows.jsonl post.json text.txt")
                        .out(),
                watched.out());
        assertEquals(Warden.CAUGHT, shell.run(java + Warden.class.getName()).code(), "the warden watches");
    }
}
