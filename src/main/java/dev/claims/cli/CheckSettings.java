package dev.claims.cli;

import dev.claims.check.Baseline;
import dev.claims.check.Check;
import dev.claims.check.Expectation;
import dev.claims.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Reads what the options of {@code claims check} ask for, and the files that they name. */
final class CheckSettings {

    private static final String STDIN = "-";

    private CheckSettings() {}

    static Check.Settings of(ParseResult options) throws IOException {
        Predicate<Rule> chosen = RuleChoice.of(options);
        boolean isUpdate = options.hasMatchedOption("--update");
        String ref = options.matchedOptionValue("--since", null);
        Predicate<String> isJudged = ref == null ? path -> true : ChangedFiles.since(ref, Path.of(""))::holds;
        return new Check.Settings(
                rule -> chosen.test(rule) && !(isUpdate && rule.family().equals("expect")),
                isJudged,
                CheckSettings::isGone,
                expectation(options.matchedOptionValue("--expect", null), isUpdate),
                baseline(options.matchedOptionValue("--baseline", null)));
    }

    private static @Nullable Expectation expectation(@Nullable Path file, boolean isUpdate) throws IOException {
        if (file == null) {
            return null;
        }
        return isUpdate && !Files.exists(file) ? Expectation.none() : Expectation.read(file);
    }

    private static Baseline baseline(@Nullable Path file) throws IOException {
        return file == null ? Baseline.none() : Baseline.read(file);
    }

    private static boolean isGone(String path) {
        try {
            return !path.equals(STDIN) && !Files.exists(Path.of(path));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** The files that the options name for themselves: where they lie among the articles they are none. */
    static Set<Path> ownFiles(ParseResult options) {
        Set<Path> own = new HashSet<>();
        for (String option : List.of("--expect", "--baseline", "--write-baseline")) {
            Path file = options.matchedOptionValue(option, null);
            if (file != null) {
                own.add(file.toAbsolutePath().normalize());
            }
        }
        List<ReportFile> reports = options.matchedOptionValue("--report", List.of());
        reports.forEach(
                report -> own.add(Path.of(report.file()).toAbsolutePath().normalize()));
        return own;
    }

    static boolean isOneOf(Set<Path> own, String path) {
        try {
            return !own.isEmpty() && own.contains(Path.of(path).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
