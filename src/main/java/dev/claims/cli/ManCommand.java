package dev.claims.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims man}: the manual page. */
final class ManCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("man");
        spec.usageMessage()
                .description("Print the manual page, for man to show.")
                .footerHeading("%nExamples:%n")
                .footer("  claims man | man -l -", "  claims man >~/.local/share/man/man1/claims.1");
        return spec;
    }

    @Override
    public boolean isAboutOthers() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        streams.print(new ManPage(options.commandSpec().root()).text());
        return Program.OK;
    }
}
