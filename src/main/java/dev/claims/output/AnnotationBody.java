package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a claim says, in terms of schema.org; what they have no term for stands in named properties. */
final class AnnotationBody {

    /** Codes of UN/ECE Recommendation 20 for the units that have one name everywhere. */
    private static final Map<String, String> UNIT_CODES = Map.of(
            "%",
            "P1", "second", "SEC", "minute", "MIN", "hour", "HUR", "day", "DAY", "week", "WEE", "month", "MON", "year",
            "ANN");

    private final JsonGenerator json;
    private final Article article;
    private final boolean isExplained;

    AnnotationBody(JsonGenerator json, Article article, boolean isExplained) {
        this.json = json;
        this.article = article;
        this.isExplained = isExplained;
    }

    void write(Claim claim, String id) {
        json.writeObjectPropertyStart("body");
        if (claim instanceof Quote quote) {
            quote(quote, id);
        } else if (claim instanceof Figure figure) {
            figure(figure, id);
        } else if (claim instanceof Timex date) {
            date(date, id);
        }
        if (isExplained) {
            property("rule", claim.rule());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void type(String type, String id) {
        json.writeStringProperty("type", "schema:" + type);
        json.writeStringProperty("schema:identifier", id);
    }

    private void quote(Quote quote, String id) {
        type("Quotation", id);
        json.writeStringProperty("schema:text", article.words(quote.span()));
        if (quote.speaker() != null) {
            json.writeObjectPropertyStart("schema:spokenByCharacter");
            json.writeStringProperty("schema:name", quote.speaker());
            json.writeEndObject();
        }
        properties();
        property("form", label(quote.form()));
        property("speaker_mention", quote.speakerMention());
        property("cue", quote.cue());
    }

    private void figure(Figure figure, String id) {
        boolean isMoney = figure.kind() == Figure.Kind.MONEY;
        type(isMoney ? "MonetaryAmount" : "QuantitativeValue", id);
        // “More than 40” is no value of 40.
        boolean isBound = figure.bound() != null;
        number("schema:value", isBound ? null : figure.value());
        number("schema:minValue", figure.bound() == Figure.Bound.MIN ? figure.value() : figure.min());
        number("schema:maxValue", figure.bound() == Figure.Bound.MAX ? figure.value() : figure.max());
        String unit = figure.unit();
        if (unit != null) {
            json.writeStringProperty(isMoney ? "schema:currency" : "schema:unitText", unit);
        }
        if (unit != null && UNIT_CODES.containsKey(unit) && figure.kind() != Figure.Kind.COUNT) {
            json.writeStringProperty("schema:unitCode", UNIT_CODES.get(unit));
        }
        properties();
        property("kind", label(figure.kind()));
        property("approximate", figure.approximate() ? "true" : null);
        property("iso", figure.iso());
        property("per", figure.per());
        speaker(figure.attribution());
    }

    private void date(Timex date, String id) {
        type("PropertyValue", id);
        json.writeStringProperty("schema:propertyID", "TIMEX3");
        TimexValue value = date.value();
        if (value != null) {
            json.writeStringProperty("schema:value", value.text());
            date(json, "schema:startDate", value.earliest());
            date(json, "schema:endDate", value.latest());
        }
        properties();
        property("mod", date.mod() == null ? null : date.mod().name());
        property("set", date.set() ? "true" : null);
        speaker(date.attribution());
    }

    /** Writes {@code day} as a typed literal, nothing where there is none. */
    static void date(JsonGenerator json, String name, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@type", "xsd:date");
        json.writeStringProperty("@value", day.toString());
        json.writeEndObject();
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(JsonFields.digits(value));
        }
    }

    private void speaker(@Nullable Attribution by) {
        property("speaker", by == null ? null : by.speaker());
    }

    private void properties() {
        json.writeArrayPropertyStart("schema:additionalProperty");
    }

    private void property(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "schema:PropertyValue");
        json.writeStringProperty("schema:name", name);
        json.writeStringProperty("schema:value", value);
        json.writeEndObject();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
