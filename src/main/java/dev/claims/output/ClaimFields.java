package dev.claims.output;

import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields that a claim of each type has: what does not apply is left out, what is not known is {@code null}. */
final class ClaimFields {

    private final ClaimIds ids;
    private final Fields fields;

    ClaimFields(ClaimIds ids, Fields fields) {
        this.ids = ids;
        this.fields = fields;
    }

    void identity(Claim claim) {
        fields.text("id", ids.of(claim.type(), claim.span()));
        fields.text("type", claim.type().label());
    }

    void write(Claim claim) {
        if (claim instanceof Quote quote) {
            quote(quote);
        } else if (claim instanceof Figure figure) {
            figure(figure);
        } else if (claim instanceof Timex date) {
            date(date);
        }
    }

    private void quote(Quote quote) {
        fields.text("form", label(quote.form()));
        fields.text("speaker", quote.speaker());
        fields.text("speaker_mention", quote.speakerMention());
        fields.text("cue", quote.cue());
        if (quote.group() != null) {
            fields.text("group", ids.of(Claim.Type.QUOTE, quote.group()));
        }
    }

    private void figure(Figure figure) {
        fields.text("kind", label(figure.kind()));
        fields.number("value", figure.value());
        stated("min", figure.min());
        stated("max", figure.max());
        if (figure.bound() != null) {
            fields.text("bound", label(figure.bound()));
        }
        if (figure.approximate()) {
            fields.flag("approximate");
        }
        fields.text("unit", figure.unit());
        stated("iso", figure.iso());
        stated("per", figure.per());
        attribution(figure.attribution());
    }

    private void date(Timex date) {
        TimexValue value = date.value();
        fields.text("value", value == null ? null : value.text());
        if (date.mod() != null) {
            fields.text("mod", date.mod().name());
        }
        fields.text("earliest", value == null ? null : written(value.earliest()));
        fields.text("latest", value == null ? null : written(value.latest()));
        if (date.set()) {
            fields.flag("set");
        }
        attribution(date.attribution());
    }

    private void attribution(@Nullable Attribution by) {
        if (by != null) {
            fields.text("quote", ids.of(Claim.Type.QUOTE, by.quote()));
            fields.text("speaker", by.speaker());
        }
    }

    private void stated(String name, @Nullable String value) {
        if (value != null) {
            fields.text(name, value);
        }
    }

    private void stated(String name, @Nullable BigDecimal value) {
        if (value != null) {
            fields.number(name, value);
        }
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
