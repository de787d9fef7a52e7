package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.NumberWords.Match;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads decimals in words: “two hundred point seventy-one”. */
final class SpokenDecimals {

    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(100);

    private final Tokens tokens;

    SpokenDecimals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** “Two hundred point seventy-one”, “nought point nought three”. */
    @Nullable
    Amount read(Amount whole, int end) {
        int at = whole.last() + 1;
        if (at + 1 >= end || !tokens.lower(at).equals("point") || whole.value() == null) {
            return null;
        }
        StringBuilder decimals = new StringBuilder();
        int next = at + 1;
        while (next < end && decimals.length() < 12) {
            Match match = NumberWords.at(tokens, next);
            if (match == null
                    || match.ordinal()
                    || match.last() >= end
                    || match.value().compareTo(HUNDREDTH) >= 0) {
                break;
            }
            decimals.append(match.value().toPlainString());
            next = match.last() + 1;
        }
        if (decimals.length() == 0) {
            return null;
        }
        BigDecimal value = whole.value().add(new BigDecimal("0." + decimals));
        return whole.withValue(value, next - 1);
    }
}
