package dev.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats hold to what their readers expect, whatever stands in names and messages. */
class FindingFormatsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Finding PLAIN = new Finding(
            NoSpeaker.RULE,
            "seeds/trees.txt",
            new Region(7, 2, 7, 31),
            null,
            "no speaker is found for “We left”",
            "We left");
    private static final Finding POST = new Finding(
            TwoValues.RULE, "posts.json", Region.at(3, 0), "50% off, now: \u001b[31m", "12 here, 14 there", "12");
    private static final Finding WHOLE = Finding.ofFile(
            Rules.of("input/not-utf8"), "my docs/a:b,c%41 é.txt", "100% bad,\nfile: \u0000\u202Ex \uD800 \uD83C\uDF33");
    private static final Report REPORT = new Report(
            List.of(PLAIN, POST, WHOLE),
            List.of(new Report.Checked("sound.txt", 0), new Report.Checked("seeds/trees.txt", 0)));
    private static final Report EMPTY = new Report(List.of(), List.of());

    @Test
    void textIsOneLineAFindingAndSaysOnceWhatToDo() {
        assertEquals("""
            seeds/trees.txt:7:2: warning[quote/no-speaker]: no speaker is found for “We left”
                help: say beside the quote whose words they are
            posts.json:3: hint[figure/two-values]: 12 here, 14 there (in “50% off, now: \\u001b[31m”)
                help: compare both with the source; if both are right, say in the text what sets them apart
            seeds/trees.txt:7:2: warning[quote/no-speaker]: no speaker is found for “We left”
            """, new TextFindings().of(new Report(List.of(PLAIN, POST, PLAIN), List.of())));
        assertEquals("", new TextFindings().of(EMPTY));
    }

    @Test
    void gitHubsCommandsEscapeWhatTheirSyntaxUses() {
        String[] lines = new GithubFindings().of(REPORT).split("\n", -1);
        assertEquals(
                "::warning file=seeds/trees.txt,line=7,endLine=7,col=2,endColumn=31,title=quote/no-speaker"
                        + "::no speaker is found for “We left”%0Ahelp: say beside the quote whose words they are",
                lines[0]);
        assertTrue(
                lines[1].startsWith("::notice file=posts.json,line=3,endLine=3,title=figure/two-values::12 here"),
                lines[1]);
        assertTrue(lines[1].contains("50%25 off, now: \\u001b"), lines[1]);
        assertTrue(
                lines[2].startsWith("::error file=my docs/a%3Ab%2Cc%2541 é.txt,title=input/not-utf8::100%25 bad"),
                lines[2]);
        assertEquals(4, lines.length);
        assertEquals("", new GithubFindings().of(EMPTY));
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(
                        Files.readString(Path.of("src/test/resources/schemas/sarif-2.1.0-rtm.5.json")),
                        InputFormat.JSON);
        assertFalse(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON)
                .isEmpty());
        for (Report report : List.of(REPORT, EMPTY)) {
            String faults = schema.validate(new SarifFindings("1.2.3").of(report), InputFormat.JSON).stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("; "));
            assertEquals("", faults);
        }
    }

    @Test
    void sarifSaysRulePlaceAndFingerprint() {
        JsonNode run = JSON.readTree(new SarifFindings("1.2.3").of(REPORT)).at("/runs/0");
        assertEquals("utf16CodeUnits", run.path("columnKind").asString());
        assertEquals(Rules.all().size(), run.at("/tool/driver/rules").size());
        JsonNode first = run.at("/results/0");
        int index = first.path("ruleIndex").asInt();
        assertEquals(
                "quote/no-speaker",
                run.at("/tool/driver/rules/" + index + "/id").asString());
        assertEquals("warning", first.path("level").asString());
        assertEquals(
                "{\"startLine\":7,\"startColumn\":2,\"endLine\":7,\"endColumn\":31}",
                first.at("/locations/0/physicalLocation/region").toString());
        assertEquals(
                PLAIN.fingerprint(), first.at("/partialFingerprints/claims~1v1").asString());
        assertEquals("note", run.at("/results/1/level").asString());
        assertEquals(
                "./my%20docs/a:b,c%2541%20%C3%A9.txt",
                run.at("/results/2/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
        assertEquals(
                "{\"startLine\":1}",
                run.at("/results/2/locations/0/physicalLocation/region").toString());
    }

    @Test
    void surefiresReaderTakesTheJunitReport() throws Exception {
        List<ReportTestCase> cases = junit(new JunitFindings(Severity.WARNING).of(REPORT));
        assertEquals(
                List.of(
                        "sound.txt sound",
                        "seeds/trees.txt quote/no-speaker",
                        "posts.json figure/two-values",
                        "my docs/a:b,c%41 é.txt input/not-utf8"),
                cases.stream()
                        .map(one -> one.getFullClassName() + " " + one.getName())
                        .toList());
        assertEquals(
                List.of(false, true, false, true),
                cases.stream().map(ReportTestCase::hasFailure).toList());
        assertEquals("no speaker is found for “We left”", cases.get(1).getFailureMessage());
        assertTrue(cases.get(1).getFailureDetail().startsWith("seeds/trees.txt:7:2: no speaker"));
        assertEquals(
                0,
                junit(new JunitFindings(null).of(REPORT)).stream()
                        .filter(ReportTestCase::hasFailure)
                        .count());
        assertEquals(List.of(), junit(new JunitFindings(Severity.ERROR).of(EMPTY)));
    }

    private static List<ReportTestCase> junit(String xml) throws Exception {
        TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
        try (InputStreamReader reader = new InputStreamReader(
                new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            List<ReportTestSuite> suites = parser.parse(reader);
            return suites.stream()
                    .flatMap(suite -> suite.getTestCases().stream())
                    .toList();
        }
    }

    @Test
    void jsonLinesHoldWhatIsKnown() {
        List<JsonNode> lines =
                new JsonlFindings().of(REPORT).lines().map(JSON::readTree).toList();
        assertEquals(3, lines.size());
        assertEquals("warning", lines.get(0).path("severity").asString());
        assertEquals(31, lines.get(0).path("end_column").asInt());
        assertFalse(lines.get(1).has("column"));
        assertFalse(lines.get(2).has("line"));
        assertEquals(
                "100% bad,\\u000afile: \\u0000\\u202ex \uFFFD \uD83C\uDF33",
                lines.get(2).path("message").asString().replace("\uD800", "\uFFFD"));
        assertEquals("", new JsonlFindings().of(EMPTY));
    }

    @Test
    void aFingerprintFollowsTheContentAndNotThePlace() {
        Finding moved = new Finding(NoSpeaker.RULE, "b.txt", Region.at(99, 1), null, "x", "We left");
        assertEquals(PLAIN.fingerprint(), moved.fingerprint());
        assertFalse(PLAIN.fingerprint().equals(POST.fingerprint()));
    }

    @Test
    void aFolderNamedByADotIsNoPartOfAName() {
        Report report = new Report(List.of(Finding.ofFile(NoText.RULE, "./a.txt", "x")), List.of());
        assertTrue(new GithubFindings().of(report).startsWith("::error file=a.txt,"));
        assertTrue(new SarifFindings("1").of(report).contains("\"uri\":\"a.txt\""));
    }

    @Test
    void theSummaryCountsBySeverity() {
        assertEquals("2 articles: 1 error, 1 warning, 1 hint", REPORT.summary());
        assertEquals("0 articles: nothing found", EMPTY.summary());
    }
}
