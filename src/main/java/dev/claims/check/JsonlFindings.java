package dev.claims.check;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object a finding, one a line. */
public final class JsonlFindings implements FindingFormat {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    @Override
    public String of(Report report) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines)) {
            report.findings().forEach(finding -> write(finding, json));
        }
        return report.findings().isEmpty() ? "" : lines + "\n";
    }

    private static void write(Finding finding, JsonGenerator json) {
        Region region = finding.region();
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.rule().severity().label());
        json.writeStringProperty("path", finding.path());
        number("line", region.line(), json);
        number("column", region.column(), json);
        number("end_line", region.endColumn() > 0 ? region.endLine() : 0, json);
        number("end_column", region.endColumn(), json);
        if (finding.article() != null) {
            json.writeStringProperty("article", finding.article());
        }
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("help", finding.rule().remedy());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void number(String name, int value, JsonGenerator json) {
        if (value > 0) {
            json.writeNumberProperty(name, value);
        }
    }
}
