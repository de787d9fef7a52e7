package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.NumberWords.Match;
import dev.claims.lexicon.NumberWords.Role;
import dev.claims.lexicon.NumberWords.Word;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of one: ½, 3/4, “two-thirds”, “half a million”, “and a quarter”. */
final class Fractions {

    private static final Map<String, String> VULGAR = Map.ofEntries(
            Map.entry("½", "1/2"),
            Map.entry("⅓", "1/3"),
            Map.entry("⅔", "2/3"),
            Map.entry("¼", "1/4"),
            Map.entry("¾", "3/4"),
            Map.entry("⅕", "1/5"),
            Map.entry("⅖", "2/5"),
            Map.entry("⅗", "3/5"),
            Map.entry("⅘", "4/5"),
            Map.entry("⅙", "1/6"),
            Map.entry("⅚", "5/6"),
            Map.entry("⅐", "1/7"),
            Map.entry("⅛", "1/8"),
            Map.entry("⅜", "3/8"),
            Map.entry("⅝", "5/8"),
            Map.entry("⅞", "7/8"),
            Map.entry("⅑", "1/9"),
            Map.entry("⅒", "1/10"));
    private static final Set<String> SLASHES = Set.of("/", "⁄", "∕");
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "half",
            new BigDecimal("0.5"),
            "quarter",
            new BigDecimal("0.25"),
            "third",
            divide(BigDecimal.ONE, BigDecimal.valueOf(3)));
    private static final Set<Integer> DENOMINATORS =
            Set.of(2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000);

    private final Tokens tokens;

    Fractions(Tokens tokens) {
        this.tokens = tokens;
    }

    private static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL64);
    }

    /** A fraction that starts at token {@code at} and is no digit: “½”, “half”, “a quarter”, “a third of”. */
    @Nullable
    Amount at(int at, int end) {
        BigDecimal vulgar = vulgar(at, end);
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
            return denominated(Amount.words(at, at, BigDecimal.ONE), end);
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

    /** “3/4”, “1⁄32”, “10 1/2”: digits over digits, the small one above. */
    @Nullable
    Amount slash(int at, int end) {
        BigDecimal part = slashPart(at, end);
        return part == null ? null : new Amount(at, at + 2, part, null, null, Amount.Form.FRACTION, null, 0, false);
    }

    private @Nullable BigDecimal slashPart(int at, int end) {
        if (at + 2 >= end
                || tokens.kind(at) != Tokens.Kind.DIGITS
                || !SLASHES.contains(tokens.word(at + 1))
                || tokens.kind(at + 2) != Tokens.Kind.DIGITS) {
            return null;
        }
        boolean isGlued = tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        boolean goesOn = at + 3 < end
                && tokens.isGlued(at + 3)
                && (SLASHES.contains(tokens.word(at + 3))
                        || (tokens.is(at + 3, '-') && at + 4 < end && tokens.kind(at + 4) == Tokens.Kind.DIGITS));
        boolean continues = tokens.isGlued(at)
                && tokens.kind(at - 1) == Tokens.Kind.OTHER
                && (SLASHES.contains(tokens.word(at - 1)) || tokens.is(at - 1, '.') || tokens.is(at - 1, ','));
        boolean isShort = tokens.end(at) - tokens.start(at) <= 3 && tokens.end(at + 2) - tokens.start(at + 2) <= 4;
        if (!isGlued || goesOn || continues || !isShort) {
            return null;
        }
        int above = Integer.parseInt(ascii(tokens.word(at)));
        int below = Integer.parseInt(ascii(tokens.word(at + 2)));
        boolean isFraction = above > 0
                && above < below
                && DENOMINATORS.contains(below)
                && tokens.word(at + 2).charAt(0) != '0';
        return isFraction ? divide(BigDecimal.valueOf(above), BigDecimal.valueOf(below)) : null;
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.codePoints().forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }

    private @Nullable BigDecimal vulgar(int at, int end) {
        String fraction = at < end && tokens.kind(at) == Tokens.Kind.OTHER ? VULGAR.get(tokens.word(at)) : null;
        if (fraction == null) {
            return null;
        }
        int slash = fraction.indexOf('/');
        return divide(new BigDecimal(fraction.substring(0, slash)), new BigDecimal(fraction.substring(slash + 1)));
    }

    /** The amount with the fraction that follows it: “2½”, “10 1/2”, “two and a half”, “one million and a half”. */
    @Nullable
    Amount after(Amount amount, int end) {
        int at = amount.last() + 1;
        if (at >= end || amount.value() == null) {
            return null;
        }
        BigDecimal vulgar = vulgar(at, end);
        if (vulgar != null) {
            return amount.withValue(amount.value().add(vulgar), at);
        }
        boolean isWhole = amount.isDigits() && amount.decimals() == 0 && amount.scale() == null;
        BigDecimal slash = isWhole && !tokens.isGlued(at) ? slashPart(at, end) : null;
        if (slash != null) {
            return amount.withValue(amount.value().add(slash), at + 2);
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
            part = above == null ? null : denominated(above, end);
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
        Word unit = NumberWords.word(tokens.lower(last));
        if (unit == null || unit.role() != Role.UNIT || above.value() == null) {
            return null;
        }
        if (last - 2 < above.first() || !tokens.lower(last - 1).equals("and")) {
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

    private static final BigDecimal HUNDREDTH = BigDecimal.valueOf(100);

    private Amount over(Amount above, BigDecimal below, int last) {
        BigDecimal value = above.value();
        return new Amount(
                above.first(),
                last,
                value == null ? null : divide(value, below),
                null,
                null,
                Amount.Form.FRACTION,
                null,
                0,
                false);
    }

    /** “Two hundred point seventy-one”, “nought point nought three”. */
    @Nullable
    Amount spokenDecimal(Amount whole, int end) {
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
