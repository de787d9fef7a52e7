package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.claim.Claim;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Claims as annotations of the W3C's Web Annotation Data Model: one JSON-LD document, a page of annotations, each of
 * which says where it stands (by its words with what is around them, and by its place) and, in terms of schema.org,
 * what it says. An annotation a line.
 */
public final class WebAnnotations implements Format {

    private static final String BETWEEN = ",\n";

    /** Not embedded but named, as the model asks; the terms of schema.org are spelled out so that none is guessed. */
    private static final String OPENING = "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\","
            + "{\"schema\":\"http://schema.org/\",\"xsd\":\"http://www.w3.org/2001/XMLSchema#\"}],"
            + "\"id\":\"#claims\",\"type\":\"AnnotationPage\","
            + "\"partOf\":{\"id\":\"#all\",\"type\":\"AnnotationCollection\",\"label\":\"Claims\"},"
            + "\"startIndex\":0,\"items\":[\n";

    /** Characters before and after the words: the examples of the model have as many, and a word or more is in them. */
    private static final int AROUND = 32;

    private final boolean isExplained;
    private final JsonFactory factory =
            JsonFactory.builder().rootValueSeparator(BETWEEN).build();

    /** {@code isExplained} adds the rule that found the claim. */
    public WebAnnotations(boolean isExplained) {
        this.isExplained = isExplained;
    }

    @Override
    public String opening() {
        return OPENING;
    }

    @Override
    public String separator() {
        return BETWEEN;
    }

    @Override
    public String closing() {
        return "\n]}\n";
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        StringWriter text = new StringWriter();
        CodePoints points = new CodePoints(article.text());
        ClaimIds ids = new ClaimIds(article, points);
        JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text);
        AnnotationBody bodies = new AnnotationBody(json, article, isExplained);
        for (Claim claim : claims) {
            String id = ids.of(claim.type(), claim.span());
            json.writeStartObject();
            json.writeStringProperty("id", "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", "describing");
            bodies.write(claim, id);
            target(json, article, points, claim.span());
            json.writeEndObject();
        }
        json.close();
        return text.toString();
    }

    private static void target(JsonGenerator json, Article article, CodePoints points, Span span) {
        json.writeObjectPropertyStart("target");
        source(json, article.source());
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", article.words(span));
        json.writeStringProperty("prefix", before(article.text(), span.start()));
        json.writeStringProperty("suffix", after(article.text(), span.end()));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", points.before(span.start()));
        json.writeNumberProperty("end", points.before(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Up to so many characters, never half of one. */
    private static String before(String text, int offset) {
        int start = offset;
        for (int i = 0; i < AROUND && start > 0; i++) {
            start = text.offsetByCodePoints(start, -1);
        }
        return text.substring(start, offset);
    }

    private static String after(String text, int offset) {
        int end = offset;
        for (int i = 0; i < AROUND && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(offset, end);
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("id", Iri.of(source));
        json.writeStringProperty("type", "schema:Article");
        known(json, "language", source.language());
        known(json, "schema:headline", source.title());
        known(json, "schema:author", source.author());
        if (source.published() != null) {
            AnnotationBody.date(json, "schema:datePublished", source.published());
        }
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
