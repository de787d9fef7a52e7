package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What multiplies the number before it: “million”, bn, k. */
final class Scales {

    /** Where a scale may stand. */
    enum Use {
        WORD,
        SUFFIX,
        MONEY,
        AMBIGUOUS
    }

    /** One scale. */
    record Scale(BigDecimal factor, Use use) {}

    private final Map<String, Scale> words = new HashMap<>();
    private final Map<String, Scale> suffixes = new HashMap<>();

    Scales() {
        for (Lexicon.Row row : Lexicon.load("scales").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            Scale scale = new Scale(new BigDecimal(row.get("factor")), use);
            (use == Use.WORD ? words : suffixes).put(row.get("scale"), scale);
        }
    }

    /** The scale word at token {@code at}, such as “million”. */
    @Nullable
    BigDecimal word(Tokens tokens, int at, int end) {
        Scale scale = at < end ? words.get(tokens.lower(at)) : null;
        return scale == null ? null : scale.factor();
    }

    /** The short scale at token {@code at}, such as “bn”. */
    @Nullable
    Scale suffix(Tokens tokens, int at, int end) {
        return at < end ? suffixes.get(tokens.word(at)) : null;
    }
}
