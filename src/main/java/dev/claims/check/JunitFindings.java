package dev.claims.check;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML as Surefire writes it, for the many services that show test results. A test case is a rule on a file, so
 * that its name stays while its findings change; it fails where they are as bad as asked. A file without findings
 * passes the one case “sound”.
 */
public final class JunitFindings implements FindingFormat {

    private final @Nullable Severity failing;

    /** Findings at least as bad as {@code failing} are failures; {@code null} for none. */
    public JunitFindings(@Nullable Severity failing) {
        this.failing = failing;
    }

    private record Case(String path, String name, List<Finding> findings) {}

    @Override
    public String of(Report report) {
        List<Case> cases = cases(report);
        long failures = cases.stream().filter(this::fails).count();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "claims check");
            xml.writeAttribute("time", "0");
            xml.writeAttribute("tests", Integer.toString(cases.size()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("failures", Long.toString(failures));
            for (Case one : cases) {
                write(one, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory fails", e);
        }
        return text.toString();
    }

    private static List<Case> cases(Report report) {
        Map<String, Map<String, List<Finding>>> byPath = new LinkedHashMap<>();
        report.articles().forEach(article -> byPath.putIfAbsent(article.path(), new LinkedHashMap<>()));
        for (Finding finding : report.findings()) {
            byPath.computeIfAbsent(finding.path(), path -> new LinkedHashMap<>())
                    .computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
                    .add(finding);
        }
        List<Case> cases = new ArrayList<>();
        byPath.forEach((path, byRule) -> {
            if (byRule.isEmpty()) {
                cases.add(new Case(path, "sound", List.of()));
            }
            byRule.forEach((rule, findings) -> cases.add(new Case(path, rule, findings)));
        });
        return cases;
    }

    private boolean fails(Case one) {
        return failing != null
                && !one.findings().isEmpty()
                && one.findings().get(0).rule().severity().isAtLeast(failing);
    }

    private void write(Case one, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", clean(one.name()));
        xml.writeAttribute("classname", clean(one.path()));
        xml.writeAttribute("time", "0");
        if (!one.findings().isEmpty()) {
            Rule rule = one.findings().get(0).rule();
            xml.writeStartElement(fails(one) ? "failure" : "system-out");
            if (fails(one)) {
                xml.writeAttribute("message", clean(message(one)));
                xml.writeAttribute("type", rule.severity().label());
            }
            xml.writeCharacters(clean(lines(one)) + "\nhelp: " + rule.remedy());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String message(Case one) {
        String first = TextFindings.message(one.findings().get(0));
        return one.findings().size() == 1
                ? first
                : first + " (and " + (one.findings().size() - 1) + " more)";
    }

    private static String lines(Case one) {
        return one.findings().stream()
                .map(finding -> TextFindings.place(finding) + ": " + TextFindings.message(finding))
                .collect(Collectors.joining("\n"));
    }

    /** {@code text} without the characters that XML 1.0 has no way to write. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(JunitFindings::isLegal).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
