package dev.claims.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code claims check} beside those of all commands that read. */
final class CheckOptions {

    static final Choice<FindingFormatName> FORMATS = new Choice<>(FindingFormatName.values(), FindingFormatName::label);
    private static final Choice<FailOn> LEVELS = new Choice<>(FailOn.values(), FailOn::label);

    private CheckOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("--format")
                        .order(OptionGroup.OUTPUT.order())
                        .paramLabel("FORMAT")
                        .type(FindingFormatName.class)
                        .converters(FORMATS)
                        .completionCandidates(FORMATS.list())
                        .description("How findings are printed: one of " + FORMATS.labels() + " (default: "
                                + FindingFormatName.TEXT.label() + ").")
                        .build())
                .addOption(OptionSpec.builder("--report")
                        .order(OptionGroup.OUTPUT.order())
                        .paramLabel("FORMAT=FILE")
                        .type(List.class)
                        .auxiliaryTypes(ReportFile.class)
                        .converters(new ReportFile.Converter(FORMATS))
                        .description("Write the findings to FILE as well; may be given several times.")
                        .build())
                .addOption(OptionSpec.builder("--fail-on")
                        .order(OptionGroup.CHECK.order())
                        .paramLabel("SEVERITY")
                        .type(FailOn.class)
                        .converters(LEVELS)
                        .completionCandidates(LEVELS.list())
                        .description("Fail on findings of this severity or worse: one of " + LEVELS.labels()
                                + " (default: " + FailOn.ERROR.label() + ").")
                        .build())
                .addOption(rules("--select", "Only these rules or families, such as quote/no-speaker,input."))
                .addOption(rules("--ignore", "None of these rules or families."))
                .addOption(file("--expect", "Records, as 'claims extract' writes them, that the articles must yield."))
                .addOption(OptionSpec.builder("--update")
                        .order(OptionGroup.CHECK.order())
                        .description("Write the file of --expect anew from what the articles yield now.")
                        .build())
                .addOption(file("--baseline", "Accept the findings that FILE holds and tell which of them are gone."))
                .addOption(file("--write-baseline", "Write all findings to FILE, so that they are accepted."))
                .addOption(OptionSpec.builder("--since")
                        .order(OptionGroup.INPUT.order())
                        .paramLabel("REF")
                        .type(String.class)
                        .description("Judge only files that git says are new or changed since the commit, branch or "
                                + "tag REF; the others are only compared with them.")
                        .build());
    }

    private static OptionSpec rules(String name, String description) {
        return OptionSpec.builder(name)
                .order(OptionGroup.CHECK.order())
                .paramLabel("RULE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .description(description)
                .build();
    }

    private static OptionSpec file(String name, String description) {
        return OptionSpec.builder(name)
                .order(OptionGroup.CHECK.order())
                .paramLabel("FILE")
                .type(Path.class)
                .description(description)
                .build();
    }
}
