package dev.claims.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * What a run that was killed outright left beside its output file, {@code .NAME.PID.part}: nobody can clean up after
 * SIGKILL but the next run to the same file.
 */
final class Leftovers {

    static final String END = ".part";

    /** A file that still grows belongs to a run on another machine, whose processes cannot be seen from here. */
    private static final Duration STILL = Duration.ofHours(1);

    private Leftovers() {}

    /** How the names of unfinished files of {@code place} start. */
    static String start(Path place) {
        return "." + place.getFileName() + ".";
    }

    /** Removes unfinished files of {@code place} whose process has ended; what resists is left alone. */
    static void remove(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        String start = start(place);
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(folder, file -> isLeft(String.valueOf(file.getFileName()), start))) {
            for (Path part : parts) {
                if (isStill(part)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | RuntimeException e) {
            // The run itself does not depend on it.
        }
    }

    private static boolean isLeft(String name, String start) {
        if (!name.startsWith(start) || !name.endsWith(END) || name.length() <= start.length() + END.length()) {
            return false;
        }
        OptionalLong process = number(name.substring(start.length(), name.length() - END.length()));
        return process.isPresent() && ProcessHandle.of(process.getAsLong()).isEmpty();
    }

    private static OptionalLong number(String digits) {
        boolean isNumber = digits.length() < 19 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private static boolean isStill(Path part) throws IOException {
        return Files.getLastModifiedTime(part)
                .toInstant()
                .isBefore(Instant.now().minus(STILL));
    }
}
