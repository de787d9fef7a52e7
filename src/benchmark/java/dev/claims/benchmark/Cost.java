package dev.claims.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one run of a program took, as Linux tells it under {@code /proc}.
 *
 * @param wall seconds on the wall
 * @param processor seconds of processor time, to a hundredth
 * @param peak megabytes of memory at most
 * @param output a hash of what it wrote to standard output
 */
record Cost(double wall, double processor, long peak, String output) {

    /** A tick of the times in {@code /proc}. */
    private static final double TICK = 0.01;

    private static final int WAIT = 10;

    /** Runs {@code command} to its end; one that fails throws. */
    static Cost of(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        double before = childrenSeconds();
        long start = System.nanoTime();
        Process process = builder.start();
        Peak peak = new Peak(Path.of("/proc/" + process.pid() + "/status"));
        Thread watch = new Thread(peak);
        watch.start();
        String output = hash(process.getInputStream());
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        watch.join();
        if (code != 0) {
            throw new IllegalStateException(command + ": exit " + code);
        }
        return new Cost(wall, childrenSeconds() - before, peak.megabytes, output);
    }

    /** The processor time of all children that have ended: user and system, the 16th and 17th field of the line. */
    private static double childrenSeconds() throws IOException {
        String line = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK;
    }

    private static String hash(InputStream out) throws IOException {
        try (DigestInputStream in = new DigestInputStream(out, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Watches how much memory a process has had at most, until it ends. */
    private static final class Peak implements Runnable {

        private final Path status;
        private volatile long megabytes;

        Peak(Path status) {
            this.status = status;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    try (Stream<String> lines = Files.lines(status)) {
                        long kilobytes = lines.filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findAny()
                                .orElse(-1);
                        if (kilobytes < 0) {
                            return;
                        }
                        megabytes = kilobytes / 1024;
                    }
                    Thread.sleep(WAIT);
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                // It has ended.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
