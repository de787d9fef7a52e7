package dev.claims.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document keeps what the Web Annotation Data Model says that it must have, and its selectors find the words. */
class WebAnnotationsTest {

    private static final Claims CLAIMS = new Claims();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT =
            "🌳 “We lost roughly 3,000 trees,” Ada Brandt, the mayor, said on Tuesday. 🌉 It took "
                    + "5 hours, cost between $1 and $4 per minute and more than 40 per cent of the 12 homes, and she left.\n\n"
                    + "🌳 Nobody knows why.";

    private final Article article =
            CLAIMS.plainText(Source.ofPath("docs/a b.txt").withPublished(LocalDate.of(2031, 5, 8)), TEXT);
    private final List<Claim> claims = CLAIMS.of(article);

    private JsonNode page(String... articles) {
        WebAnnotations format = new WebAnnotations(true);
        return JSON.readTree(format.opening() + String.join(format.separator(), articles) + format.closing());
    }

    private JsonNode page() {
        return page(new WebAnnotations(true).article(article, claims));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void thePageHasWhatAPageMustHave() {
        JsonNode page = page();
        assertTrue(list(page.get("@context")).get(0).asString().equals("http://www.w3.org/ns/anno.jsonld"));
        assertEquals("AnnotationPage", page.get("type").asString());
        assertTrue(page.get("id").isString(), "exactly one id");
        assertTrue(page.get("items").isArray());
        assertEquals("AnnotationCollection", page.get("partOf").get("type").asString());
        assertEquals(0, page.get("startIndex").asInt());
        assertEquals(claims.size(), page.get("items").size());
    }

    @Test
    void anAnnotationHasWhatAnAnnotationMustHave() {
        Set<String> ids = new HashSet<>();
        for (JsonNode annotation : list(page().get("items"))) {
            assertEquals("Annotation", annotation.get("type").asString());
            assertTrue(annotation.get("id").asString().matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
            assertTrue(ids.add(annotation.get("id").asString()), "an id of its own");
            assertEquals("describing", annotation.get("motivation").asString());
            assertNull(annotation.get("bodyValue"), "no bodyValue beside a body");
            assertTrue(annotation.get("body").get("type").asString().startsWith("schema:"));
            JsonNode target = annotation.get("target");
            assertTrue(target.get("source").get("id").isString(), "exactly one source");
            for (JsonNode selector : list(target.get("selector"))) {
                assertSelector(selector);
            }
        }
    }

    private static void assertSelector(JsonNode selector) {
        switch (selector.get("type").asString()) {
            case "TextQuoteSelector" -> {
                for (String key : List.of("exact", "prefix", "suffix")) {
                    assertTrue(selector.get(key).isString(), key);
                }
            }
            case "TextPositionSelector" -> {
                assertTrue(
                        selector.get("start").isInt() && selector.get("start").asInt() >= 0);
                assertTrue(selector.get("end").asInt() > selector.get("start").asInt());
            }
            default -> throw new AssertionError(selector.toString());
        }
    }

    @Test
    void bothSelectorsFindTheWords() {
        for (JsonNode annotation : list(page().get("items"))) {
            JsonNode quote = annotation.get("target").get("selector").get(0);
            JsonNode position = annotation.get("target").get("selector").get(1);
            String exact = quote.get("exact").asString();
            int start = TEXT.offsetByCodePoints(0, position.get("start").asInt());
            int end = TEXT.offsetByCodePoints(0, position.get("end").asInt());
            assertEquals(exact, TEXT.substring(start, end));
            String around =
                    quote.get("prefix").asString() + exact + quote.get("suffix").asString();
            assertEquals(
                    start, TEXT.indexOf(around) + quote.get("prefix").asString().length());
            assertTrue(quote.get("prefix")
                            .asString()
                            .codePointCount(0, quote.get("prefix").asString().length())
                    <= 32);
        }
    }

    @Test
    void bodiesSayInTermsOfSchemaOrgWhatTheClaimsSay() {
        List<String> bodies = new ArrayList<>();
        for (JsonNode annotation : list(page().get("items"))) {
            JsonNode body = annotation.get("body");
            assertNotNull(body.get("schema:identifier"));
            StringBuilder line = new StringBuilder(body.get("type").asString().substring(7));
            for (String key : List.of("value", "minValue", "maxValue", "currency", "unitText", "unitCode")) {
                JsonNode value = body.get("schema:" + key);
                line.append(value == null ? "" : " " + key + "=" + value.asString());
            }
            for (JsonNode property : list(body.get("schema:additionalProperty"))) {
                String name = property.get("schema:name").asString();
                line.append(
                        name.equals("rule")
                                ? ""
                                : " " + name + ":"
                                        + property.get("schema:value").asString());
            }
            bodies.add(line.toString());
        }
        assertEquals(
                List.of(
                        "Quotation form:direct speaker_mention:Ada Brandt cue:said",
                        "QuantitativeValue value=3000 unitText=tree kind:count approximate:true speaker:Ada Brandt",
                        "PropertyValue value=2031-05-06",
                        "QuantitativeValue value=5 unitText=hour unitCode=HUR kind:duration iso:PT5H",
                        "MonetaryAmount minValue=1 maxValue=4 currency=USD kind:money per:minute",
                        "QuantitativeValue minValue=40 unitText=% unitCode=P1 kind:percent",
                        "QuantitativeValue value=12 unitText=home kind:count"),
                bodies);
        JsonNode first = page().get("items").get(0).get("body");
        assertEquals(
                "Ada Brandt",
                first.get("schema:spokenByCharacter").get("schema:name").asString());
        JsonNode day = page().get("items").get(2).get("body").get("schema:startDate");
        assertEquals("{\"@type\":\"xsd:date\",\"@value\":\"2031-05-06\"}", day.toString());
    }

    @Test
    void aSourceIsNamedByItsAddressOrItsPath() {
        assertEquals(
                "docs/a%20b.txt", sourceOf(new Source("docs/a b.txt", 0, null, null, null, null, null, null, null)));
        assertEquals("a%3Ab.json#2", sourceOf(new Source("a:b.json", 2, null, null, null, null, null, null, null)));
        assertEquals(
                "https://x.example/caf%C3%A9?a=1&b=%7B#c",
                URI.create(sourceOf(new Source(
                                "p.json", 2, null, "https://x.example/café?a=1&b={#c", null, null, null, null, null)))
                        .toASCIIString());
    }

    private static String sourceOf(Source source) {
        return Iri.of(source);
    }

    @Test
    void severalArticlesAndNoneAreOneDocument() {
        String one = new WebAnnotations(false).article(article, claims);
        assertEquals(2 * claims.size(), page(one, one).get("items").size());
        assertEquals(0, page("").get("items").size());
        assertEquals(claims.size(), one.lines().count(), "an annotation a line");
    }
}
