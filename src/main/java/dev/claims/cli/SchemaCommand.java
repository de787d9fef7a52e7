package dev.claims.cli;

import dev.claims.output.RecordSchema;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code claims schema}: the JSON Schema of a record. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("schema");
        spec.usageMessage().description("Print the JSON Schema (draft 2020-12) of a record.");
        return spec;
    }

    @Override
    public int run(ParseResult options, Streams streams) throws IOException {
        streams.print(RecordSchema.text());
        return Program.OK;
    }
}
