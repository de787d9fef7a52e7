package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.NumberWords.Match;
import dev.claims.lexicon.NumberWords.Role;
import dev.claims.lexicon.NumberWords.Word;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of one in words, and those that follow a whole: “half a million”, “two and a half”, “10 1/2”. */
final class Fractions {

    private static final Map<String, BigDecimal> PARTS = Map.of(
            "half",
            new BigDecimal("0.5"),
            "quarter",
            new BigDecimal("0.25"),
            "third",
            divide(BigDecimal.ONE, BigDecimal.valueOf(3)));

    private final Tokens tokens;
    private final WrittenFractions written;
    private final OrdinalFractions ordinals;

    Fractions(Tokens tokens, WrittenFractions written, OrdinalFractions ordinals) {
        this.tokens = tokens;
        this.written = written;
        this.ordinals = ordinals;
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }

    /** A fraction that starts at token {@code at} and is no digit: “½”, “half”, “a quarter”, “a third of”. */
    @Nullable
    Amount at(int at, int end) {
        BigDecimal vulgar = written.vulgar(at, end);
        if (vulgar != null) {
            return Amount.words(at, at, vulgar).fraction();
        }
        if (tokens.kind(at) != Tokens.Kind.WORD) {
            return null;
        }
        String word = tokens.lower(at);
        if (word.equals("half") || word.equals("quarter")) {
            return half(at, at, end);
        }
        boolean isArticle = word.equals("a") || word.equals("an");
        if (isArticle && at + 1 < end) {
            String next = tokens.lower(at + 1);
            if (next.equals("half") || next.equals("quarter")) {
                return half(at, at + 1, end);
            }
            return ordinals.denominated(Amount.words(at, at, BigDecimal.ONE), end);
        }
        return null;
    }

    /** “Half”, “a quarter”, and the article of “half a million” with it. */
    private @Nullable Amount half(int at, int word, int end) {
        BigDecimal part = PARTS.get(tokens.lower(word));
        if (part == null) {
            return null;
        }
        int next = word + 1;
        if (next + 1 < end && isArticle(next) && isScale(next + 1)) {
            return Amount.words(at, next, part).fraction();
        }
        boolean isQuarter = tokens.lower(word).equals("quarter");
        boolean isScaled = next < end && isScale(next);
        if (isQuarter && at == word && !isScaled) {
            return null;
        }
        return Amount.words(at, word, part).fraction();
    }

    private boolean isArticle(int at) {
        return tokens.lower(at).equals("a") || tokens.lower(at).equals("an");
    }

    private boolean isScale(int at) {
        Word word = NumberWords.word(tokens.lower(at));
        boolean isScale = word != null && (word.role() == Role.SCALE || word.role() == Role.HUNDRED);
        return isScale || tokens.lower(at).equals("dozen");
    }

    /** The amount with the fraction that follows it: “2½”, “10 1/2”, “two and a half”, “one million and a half”. */
    @Nullable
    Amount after(Amount amount, int end) {
        int at = amount.last() + 1;
        if (at >= end || amount.value() == null) {
            return null;
        }
        BigDecimal vulgar = written.vulgar(at, end);
        if (vulgar != null) {
            return amount.withValue(amount.value().add(vulgar), at);
        }
        boolean isWhole = amount.isDigits() && amount.decimals() == 0 && amount.scale() == null;
        boolean isTied = tokens.is(at, '-') && tokens.isGlued(at) && at + 1 < end && tokens.isGlued(at + 1);
        int above = isTied ? at + 1 : at;
        BigDecimal slash = isWhole && (isTied || !tokens.isGlued(at)) ? written.slashPart(above, end) : null;
        if (slash != null) {
            return amount.withValue(amount.value().add(slash), above + 2);
        }
        boolean hyphen =
                tokens.is(at, '-') && at + 1 < end && tokens.lower(at + 1).equals("and");
        int and = hyphen ? at + 1 : at;
        if (!tokens.lower(and).equals("and") || and + 1 >= end) {
            return null;
        }
        int next = and + 1;
        if (tokens.is(next, '-') && next + 1 < end) {
            next++;
        }
        return withPart(amount, next, end);
    }

    private @Nullable Amount withPart(Amount amount, int at, int end) {
        Amount part = null;
        if (isArticle(at) || tokens.lower(at).equals("one")) {
            int word = at + 1 < end && tokens.is(at + 1, '-') ? at + 2 : at + 1;
            BigDecimal value = word < end ? PARTS.get(tokens.lower(word)) : null;
            part = value == null ? null : Amount.words(at, word, value);
        }
        if (part == null) {
            Match match = NumberWords.at(tokens, at);
            Amount above = match == null || match.ordinal()
                    ? isArticle(at) ? Amount.words(at, at, BigDecimal.ONE) : null
                    : Amount.words(at, match.last(), match.value());
            part = above == null ? null : ordinals.denominated(above, end);
        }
        if (part == null || part.value() == null || amount.value() == null || part.last() >= end) {
            return null;
        }
        boolean isOfScale = amount.scale() != null && amount.scale().compareTo(BigDecimal.valueOf(1000)) > 0;
        Word next = part.last() + 1 < end ? NumberWords.word(tokens.lower(part.last() + 1)) : null;
        if (isOfScale
                && next != null
                && next.role() == Role.SCALE
                && next.value().compareTo(amount.scale()) < 0) {
            return amount.withValue(amount.value().add(part.value().multiply(next.value())), part.last() + 1);
        }
        BigDecimal added = isOfScale ? part.value().multiply(amount.scale()) : part.value();
        return amount.withValue(amount.value().add(added), part.last());
    }
}
