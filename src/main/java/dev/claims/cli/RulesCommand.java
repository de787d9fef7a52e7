package dev.claims.cli;

import dev.claims.check.RulePage;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims rules}: what {@code claims check} looks for. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("rules");
        spec.usageMessage().description("List the rules of 'claims check'.");
        return spec;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        streams.print(RulePage.table());
        return Program.OK;
    }
}
