package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.NumberWords.Role;
import dev.claims.lexicon.NumberWords.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads fractions in words whose lower part is an ordinal: “two-thirds”, “three twenty-firsts”. */
final class OrdinalFractions {

    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(100);

    private final Tokens tokens;

    OrdinalFractions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code above} over the ordinal that follows it: “two-thirds”, “three twenty-firsts”, “one eighth”. */
    @Nullable
    Amount denominated(Amount above, int end) {
        int next = above.last() + 1;
        boolean hyphen = next + 1 < end && tokens.is(next, '-');
        int at = hyphen ? next + 1 : next;
        if (at >= end || above.value() == null || tokens.kind(at) != Tokens.Kind.WORD) {
            return null;
        }
        Amount mixed = afterAnd(above, end);
        if (mixed != null) {
            return mixed;
        }
        boolean isOne = above.is(1);
        Amount tens = hyphen && tokens.isGlued(at) ? splitTens(above, at, end) : null;
        if (tens != null) {
            return tens;
        }
        if (tokens.lower(at).equals(isOne ? "quarter" : "quarters") && (!isOne || hyphen)) {
            return over(above, BigDecimal.valueOf(4), at);
        }
        if (tokens.lower(at).equals("half") && isOne) {
            return over(above, BigDecimal.valueOf(2), at);
        }
        Word tensWord = NumberWords.word(tokens.lower(at));
        if (tensWord != null && tensWord.role() == Role.TEN && at + 2 < end && tokens.is(at + 1, '-')) {
            BigDecimal unit = denominator(at + 2, isOne);
            return unit == null || unit.compareTo(BigDecimal.TEN) >= 0
                    ? null
                    : over(above, tensWord.value().add(unit), at + 2);
        }
        BigDecimal below = denominator(at, isOne);
        if (below == null || (isOne && !hyphen && !isPart(at, end, below))) {
            return null;
        }
        return over(above, below, at);
    }

    /** “One hundred and three quarters”, “two million and one half”: what stands after “and” is the part. */
    private @Nullable Amount afterAnd(Amount above, int end) {
        int last = above.last();
        if (last - 2 < above.first() || !tokens.lower(last - 1).equals("and")) {
            return null;
        }
        Word unit = NumberWords.word(tokens.lower(last));
        if (unit == null || unit.role() != Role.UNIT || above.value() == null) {
            return null;
        }
        Amount part = denominated(Amount.words(last, last, unit.value()), end);
        if (part == null || part.value() == null) {
            return null;
        }
        BigDecimal whole = above.value().subtract(unit.value());
        Word before = NumberWords.word(tokens.lower(last - 2));
        boolean isOfScale =
                before != null && before.role() == Role.SCALE && before.value().compareTo(BigDecimal.valueOf(1000)) > 0;
        BigDecimal added = isOfScale && before != null ? part.value().multiply(before.value()) : part.value();
        return Amount.words(above.first(), part.last(), whole.add(added));
    }

    /** “One hundred thirty-fifths”: the hyphen ties thirty to the denominator. */
    private @Nullable Amount splitTens(Amount above, int at, int end) {
        Word tens = NumberWords.word(tokens.lower(above.last()));
        if (tens == null || tens.role() != Role.TEN || above.is(tens.value().longValue()) || above.value() == null) {
            return null;
        }
        BigDecimal unit = at < end ? denominator(at, false) : null;
        if (unit == null || unit.compareTo(BigDecimal.TEN) >= 0) {
            return null;
        }
        return over(
                above.withValue(above.value().subtract(tens.value()), above.last()),
                tens.value().add(unit),
                at);
    }

    private @Nullable BigDecimal denominator(int at, boolean singular) {
        String word = tokens.lower(at);
        String one = singular ? word : word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        Word ordinal = NumberWords.word(one);
        boolean fits = ordinal != null && ordinal.role().isOrdinal() && !one.equals("first") && !one.equals("second");
        if (ordinal == null || (!fits && !isAfterTens(at))) {
            return null;
        }
        return ordinal.value();
    }

    private boolean isAfterTens(int at) {
        Word tens = at >= 2 && tokens.is(at - 1, '-') ? NumberWords.word(tokens.lower(at - 2)) : null;
        return tens != null && tens.role() == Role.TEN;
    }

    /** Whether “a third” is a part and no place: “of”, a stop or a closed-class word follows. */
    private boolean isPart(int at, int end, BigDecimal below) {
        if (at + 1 >= end) {
            return true;
        }
        if (tokens.kind(at + 1) != Tokens.Kind.WORD) {
            return !tokens.is(at + 1, '-');
        }
        boolean isRare = below.compareTo(HUNDREDTH) >= 0;
        return isRare || ClosedClass.endsNounPhrase(tokens.lower(at + 1));
    }

    private Amount over(Amount above, BigDecimal below, int last) {
        BigDecimal value = above.value();
        return new Amount(
                above.first(),
                last,
                value == null ? null : Fractions.divide(value, below),
                null,
                null,
                Amount.Form.FRACTION,
                null,
                0,
                false);
    }
}
