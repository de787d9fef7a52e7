package dev.claims.cli;

import java.io.IOException;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims completion bash|zsh}. */
final class CompletionCommand implements Command {

    private enum Shell {
        BASH,
        ZSH;

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Choice<Shell> SHELLS = new Choice<>(Shell.values(), Shell::label);

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("completion");
        spec.usageMessage()
                .description("Print what a shell needs to complete commands and options.")
                .footerHeading("%nExamples:%n")
                .footer("  source <(claims completion bash)", "  claims completion zsh >>~/.zshrc");
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .arity("1")
                .required(true)
                .type(Shell.class)
                .converters(SHELLS)
                .completionCandidates(SHELLS.list())
                .description("bash or zsh.")
                .build());
    }

    @Override
    public boolean isAboutOthers() {
        return true;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        // One script for both: zsh runs it with its own bash emulation.
        streams.print(AutoComplete.bash("claims", options.commandSpec().root().commandLine()));
        return Program.OK;
    }
}
