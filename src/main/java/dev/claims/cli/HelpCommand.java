package dev.claims.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code claims help [COMMAND]}. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("help");
        spec.usageMessage().description("Print the help of a command.");
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .arity("0..1")
                .type(String.class)
                .description("The command; without one, the help of claims itself.")
                .build());
    }

    @Override
    public boolean isAboutOthers() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        CommandLine root = options.commandSpec().root().commandLine();
        String name = options.matchedPositionalValue(0, null);
        CommandLine about = name == null ? root : root.getSubcommands().get(name);
        if (about == null) {
            throw new ParameterException(
                    options.commandSpec().commandLine(),
                    "no command '" + name + "'"
                            + Nearest.hint(
                                    Nearest.to(name, root.getSubcommands().keySet())));
        }
        streams.print(HelpText.of(about, streams.around()));
        return Program.OK;
    }
}
