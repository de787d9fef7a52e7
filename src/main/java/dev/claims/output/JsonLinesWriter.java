package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON record a line. */
public final class JsonLinesWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final boolean explain;

    public JsonLinesWriter(OutputStream out, boolean explain) {
        this.out = out;
        this.explain = explain;
    }

    public void write(Article article, List<Claim> claims) throws IOException {
        CodePoints points = new CodePoints(article.text());
        StringWriter lines = new StringWriter();
        for (Claim claim : claims) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines)) {
                record(json, article, points, claim);
            }
            lines.write('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void record(JsonGenerator json, Article article, CodePoints points, Claim claim) {
        json.writeStartObject();
        String type = claim instanceof Quote ? "quote" : claim instanceof Figure ? "figure" : "date";
        json.writeStringProperty("id", id(article, type, claim.span()));
        json.writeStringProperty("type", type);
        json.writeStringProperty("text", article.words(claim.span()));
        json.writeNumberProperty("start", points.before(claim.span().start()));
        json.writeNumberProperty("end", points.before(claim.span().end()));
        if (claim instanceof Quote quote) {
            json.writeStringProperty("form", quote.form().name().toLowerCase(Locale.ROOT));
            string(json, "speaker", quote.speaker());
            string(json, "speaker_mention", quote.speakerMention());
            string(json, "cue", quote.cue());
            if (quote.group() != null) {
                json.writeStringProperty("group", id(article, "quote", quote.group()));
            }
        } else if (claim instanceof Figure figure) {
            json.writeStringProperty("kind", figure.kind().name().toLowerCase(Locale.ROOT));
            number(json, "value", figure.value());
            if (figure.min() != null) {
                number(json, "min", figure.min());
            }
            if (figure.max() != null) {
                number(json, "max", figure.max());
            }
            if (figure.bound() != null) {
                json.writeStringProperty("bound", figure.bound().name().toLowerCase(Locale.ROOT));
            }
            if (figure.approximate()) {
                json.writeBooleanProperty("approximate", true);
            }
            string(json, "unit", figure.unit());
            if (figure.iso() != null) {
                json.writeStringProperty("iso", figure.iso());
            }
            if (figure.per() != null) {
                json.writeStringProperty("per", figure.per());
            }
            attribution(json, article, figure.attribution());
        } else if (claim instanceof Timex date) {
            string(json, "value", date.value() == null ? null : date.value().text());
            if (date.mod() != null) {
                json.writeStringProperty("mod", date.mod().name());
            }
            string(
                    json,
                    "earliest",
                    date.value() == null || date.value().earliest() == null
                            ? null
                            : date.value().earliest().toString());
            string(
                    json,
                    "latest",
                    date.value() == null || date.value().latest() == null
                            ? null
                            : date.value().latest().toString());
            if (date.set()) {
                json.writeBooleanProperty("set", true);
            }
            attribution(json, article, date.attribution());
        }
        Sentence sentence = article.sentenceAt(claim.span().start());
        if (sentence != null) {
            json.writeStringProperty("sentence", article.words(sentence.span()));
            json.writeNumberProperty("sentence_index", sentence.index());
        }
        if (explain) {
            json.writeStringProperty("rule", claim.rule());
        }
        source(json, article.source());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Source source) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("path", source.path());
        json.writeNumberProperty("index", source.index());
        if (source.published() != null) {
            json.writeStringProperty("published", source.published().toString());
        }
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Article article, @Nullable Attribution by) {
        if (by != null) {
            json.writeStringProperty("quote", id(article, "quote", by.quote()));
            string(json, "speaker", by.speaker());
        }
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }

    private static String id(Article article, String type, Span span) {
        try {
            String identity = article.source().identity();
            String key = (identity == null ? article.text() : identity) + "\0" + type + "\0" + span.start() + "\0"
                    + span.end() + "\0" + article.words(span);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
