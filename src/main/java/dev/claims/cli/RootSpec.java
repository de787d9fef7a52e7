package dev.claims.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The program's own options and help, before any command. */
final class RootSpec {

    private RootSpec() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("claims")
                .addOption(help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .order(OptionGroup.RUN.order())
                        .versionHelp(true)
                        .description("Print the version and stop.")
                        .build());
        spec.usageMessage()
                .description("Reads news articles and writes who said what, how much of what, and when.")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  claims extract seeds/",
                        "      every quote, figure and date of the articles in a folder",
                        "  claims extract --type figure --format csv -o figures.csv seeds/",
                        "      the figures alone, as a table",
                        "  curl -s https://news.example/wp-json/wp/v2/posts | claims extract -",
                        "      straight from a WordPress site",
                        "",
                        "@FILE stands for the lines of FILE, an argument each.",
                        "Exit codes: 0 all read, 1 a check found something, 2 something was not read.");
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .order(OptionGroup.RUN.order())
                .usageHelp(true)
                .description("Print this help and stop.")
                .build();
    }

    /** {@code claims 1.2.3}; the number is that of the jar. */
    static String version() {
        return "claims " + number();
    }

    static String number() {
        String number = RootSpec.class.getPackage().getImplementationVersion();
        return number == null ? "(not packaged)" : number;
    }
}
