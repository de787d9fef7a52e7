package dev.claims.check;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** SARIF 2.1.0, which code scanning services and editors read. */
public final class SarifFindings implements FindingFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final JsonFactory JSON = new JsonFactory();

    private final String version;

    /** {@code version} is that of the program. */
    public SarifFindings(String version) {
        this.version = version;
    }

    @Override
    public String of(Report report) {
        List<Rule> rules = Rules.all();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(rules, json);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            report.findings().forEach(finding -> result(finding, rules.indexOf(finding.rule()), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private void tool(List<Rule> rules, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "claims");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule(rule, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(Rule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.summary(), json);
        text("fullDescription", rule.summary() + " " + rule.why(), json);
        text("help", rule.why() + " What to do: " + rule.remedy() + ".", json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(Finding finding, int rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", level(finding.rule().severity()));
        text("message", TextFindings.message(finding), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(finding.path()));
        json.writeEndObject();
        region(finding.region(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("claims/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitHub shows no finding without a line: one about a whole file stands in its first. */
    private static void region(Region region, JsonGenerator json) {
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", Math.max(1, region.line()));
        if (region.column() > 0) {
            json.writeNumberProperty("startColumn", region.column());
        }
        if (region.endColumn() > 0) {
            json.writeNumberProperty("endLine", region.endLine());
            json.writeNumberProperty("endColumn", region.endColumn());
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.label();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** A relative reference, or a {@code file:} URI; a name such as {@code a:b.txt} must not read as a scheme. */
    private static String uri(String path) {
        boolean isAbsolute = path.startsWith("/");
        String plain = ClaimRecord.plain(path);
        String safe = !isAbsolute && plain.indexOf(':') >= 0 ? "./" + plain : plain;
        try {
            return new URI(isAbsolute ? "file" : null, isAbsolute ? "" : null, safe, null, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
