package dev.claims.lexicon;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords.Match;
import dev.claims.lexicon.NumberWords.Role;
import dev.claims.lexicon.NumberWords.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in words from left to right: groups under a thousand, each with the scale that follows it, scales
 * falling. Stops before the first word that does not fit, so that “two thousand three thousand” is two numbers.
 */
final class NumberPhrase {

    private static final BigDecimal NO_LIMIT = new BigDecimal("1e30");

    private final Tokens tokens;
    private final int first;
    private int next;
    private boolean ordinal;

    NumberPhrase(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.next = first;
    }

    @Nullable
    Match read() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal limit = NO_LIMIT;
        while (!ordinal) {
            int before = next;
            BigDecimal group = group();
            if (group == null) {
                break;
            }
            BigDecimal scale = scale(limit);
            if (scale == null && (group.compareTo(limit) >= 0 || multiplies(next))) {
                next = before == first ? next : before;
                sum = before == first ? group : sum;
                break;
            }
            sum = sum.add(scale == null ? group : group.multiply(scale));
            if (scale == null) {
                break;
            }
            limit = scale;
        }
        return next == first ? null : new Match(sum, next - 1, ordinal);
    }

    /** A number under ten thousand: “five”, “twenty-one hundred and six”, “a” before a scale. */
    private @Nullable BigDecimal group() {
        int before = next;
        joint();
        BigDecimal small = small();
        if (small == null && isArticleOfHundred()) {
            next++;
            small = BigDecimal.ONE;
        }
        if (small == null) {
            next = before;
            return null;
        }
        Word hundred = ordinal ? null : wordAt(afterHyphen(next));
        if (hundred == null || (hundred.role() != Role.HUNDRED && hundred.role() != Role.ORDINAL_HUNDRED)) {
            return small;
        }
        next = afterHyphen(next) + 1;
        ordinal = hundred.role().isOrdinal();
        BigDecimal value = small.multiply(hundred.value());
        if (ordinal) {
            return value;
        }
        int end = next;
        joint();
        BigDecimal rest = small();
        if (rest == null || isHundred(next)) {
            next = end;
            ordinal = false;
            return value;
        }
        return value.add(rest);
    }

    /** A number under a hundred. */
    private @Nullable BigDecimal small() {
        Word word = wordAt(next);
        if (word == null) {
            return null;
        }
        switch (word.role()) {
            case TEN -> {
                next++;
                Word unit = wordAt(afterHyphen(next));
                if (unit == null || (unit.role() != Role.UNIT && unit.role() != Role.ORDINAL_UNIT)) {
                    return word.value();
                }
                next = afterHyphen(next) + 1;
                ordinal = unit.role().isOrdinal();
                return word.value().add(unit.value());
            }
            case ZERO, UNIT, TEEN, ORDINAL_UNIT, ORDINAL_TEEN, ORDINAL_TEN, ORDINAL_HUNDRED -> {
                next++;
                ordinal = word.role().isOrdinal();
                return word.value();
            }
            default -> {
                return null;
            }
        }
    }

    private @Nullable BigDecimal scale(BigDecimal limit) {
        int at = afterHyphen(next);
        Word word = ordinal ? null : wordAt(at);
        if (word == null || (word.role() != Role.SCALE && word.role() != Role.ORDINAL_SCALE)) {
            return null;
        }
        if (word.value().compareTo(limit) >= 0) {
            return null;
        }
        next = at + 1;
        ordinal = word.role().isOrdinal();
        return word.value();
    }

    /** Passes “and” or a comma inside a number, never before its first word. */
    private void joint() {
        if (next == first || next >= tokens.size()) {
            return;
        }
        if (tokens.lower(next).equals("and")) {
            next++;
        }
    }

    private boolean isArticleOfHundred() {
        if (next != first || next + 1 >= tokens.size()) {
            return false;
        }
        String article = tokens.lower(next);
        if (!article.equals("a") && !article.equals("an")) {
            return false;
        }
        Word word = wordAt(next + 1);
        return word != null && (word.role() == Role.HUNDRED || word.role() == Role.SCALE) && !tokens.isGlued(next + 1);
    }

    /** “Two million and three million” are two numbers: what a scale follows belongs to that scale. */
    private boolean multiplies(int at) {
        Word word = ordinal ? null : wordAt(at);
        return word != null && (word.role() == Role.SCALE || word.role() == Role.HUNDRED);
    }

    private boolean isHundred(int at) {
        Word word = ordinal ? null : wordAt(at);
        return word != null && word.role() == Role.HUNDRED;
    }

    private int afterHyphen(int at) {
        return at + 1 < tokens.size() && (tokens.is(at, '-') || tokens.is(at, '‐') || tokens.is(at, '‑')) ? at + 1 : at;
    }

    private @Nullable Word wordAt(int at) {
        return at < tokens.size() ? NumberWords.word(tokens.lower(at)) : null;
    }
}
