package dev.claims.cli;

import dev.claims.check.Rule;
import dev.claims.check.RulePage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims explain RULE}: what a rule finds, why that matters and what to do. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("explain");
        spec.usageMessage().description("Explain a rule of 'claims check', or all of a family.");
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULE")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("Such as quote/no-speaker, or quote; 'claims rules' lists them.")
                .build());
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        String name = options.matchedPositionalValue(0, "");
        streams.print(RuleChoice.named(options, List.of(name)).stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(RulePage::explanation)
                .collect(Collectors.joining("\n")));
        return Program.OK;
    }
}
