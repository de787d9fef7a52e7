package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import dev.claims.lexicon.NumberWords.Match;
import dev.claims.lexicon.NumberWords.Role;
import dev.claims.lexicon.NumberWords.Word;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one amount at a token: digits or words, the fractions and the scales that belong to it. It knows nothing of
 * units and names, but for whether money stands before it.
 */
final class AmountReader {

    private static final BigDecimal MILLION = new BigDecimal("1e6");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Tokens tokens;
    private final Scales scales;
    private final DigitReader digits;
    private final WrittenFractions written;
    private final OrdinalFractions ordinals;
    private final SpokenDecimals decimals;
    private final Fractions fractions;

    AmountReader(Tokens tokens, Scales scales, BooleanSupplier dotGroups) {
        this.tokens = tokens;
        this.scales = scales;
        this.digits = new DigitReader(tokens, dotGroups);
        this.written = new WrittenFractions(tokens);
        this.ordinals = new OrdinalFractions(tokens);
        this.decimals = new SpokenDecimals(tokens);
        this.fractions = new Fractions(tokens, written, ordinals);
    }

    /** The amount that starts at token {@code at} and ends before {@code end}, or {@code null}. */
    @Nullable
    Amount at(int at, int end, boolean money) {
        if (tokens.kind(at) == Tokens.Kind.DIGITS) {
            return ofDigits(at, end, money);
        }
        Amount fraction = fractions.at(at, end);
        if (fraction != null) {
            return withScales(fraction, end, money);
        }
        return tokens.kind(at) == Tokens.Kind.WORD ? ofWords(at, end, money) : null;
    }

    private Amount ofDigits(int at, int end, boolean money) {
        Amount slash = written.slash(at, end);
        if (slash != null) {
            return slash;
        }
        boolean hasPoint = isBarePoint(at - 1) && tokens.isGlued(at);
        Amount read = hasPoint ? digits.afterPoint(at) : digits.read(at, end);
        if (read.value() == null) {
            return read;
        }
        Amount mixed = fractions.after(read, end);
        return withScales(mixed == null ? read : mixed, end, money);
    }

    private boolean isBarePoint(int at) {
        return at >= 0
                && tokens.is(at, '.')
                && (!tokens.isGlued(at)
                        || (tokens.kind(at - 1) == Tokens.Kind.OTHER
                                && !tokens.is(at - 1, '.')
                                && !tokens.is(at - 1, ')')));
    }

    private @Nullable Amount ofWords(int at, int end, boolean money) {
        Amount dozen = dozenOf(at, end);
        if (dozen != null) {
            return dozen;
        }
        Match match = NumberWords.at(tokens, at);
        if (match == null || match.ordinal() || match.last() >= end) {
            return null;
        }
        Amount read = Amount.words(at, match.last(), match.value());
        Amount denominated = ordinals.denominated(read, end);
        if (denominated != null) {
            return withScales(denominated, end, money);
        }
        Amount decimal = decimals.read(read, end);
        if (decimal != null) {
            return withScales(decimal, end, money);
        }
        BigDecimal scale = lastScale(match.last());
        Amount scaled = scale == null
                ? read
                : new Amount(at, match.last(), match.value(), null, null, read.form(), scale, 0, false);
        Amount rest = scale == null ? scaled : withRest(scaled, end);
        if (rest.last() > scaled.last()) {
            return rest;
        }
        Amount mixed = fractions.after(scaled, end);
        return withScales(mixed == null ? scaled : mixed, end, money);
    }

    /** “A dozen”, “a score of”: the words that count without a number before them. */
    private @Nullable Amount dozenOf(int at, int end) {
        String article = tokens.lower(at);
        if ((!article.equals("a") && !article.equals("per")) || at + 1 >= end) {
            return null;
        }
        String next = tokens.lower(at + 1);
        if (next.equals("dozen") && article.equals("a")) {
            return Amount.words(at, at + 1, BigDecimal.valueOf(12));
        }
        return null;
    }

    private @Nullable BigDecimal lastScale(int last) {
        Word word = NumberWords.word(tokens.lower(last));
        return word != null && (word.role() == Role.SCALE || word.role() == Role.HUNDRED) ? word.value() : null;
    }

    /** The amount with the scales after it: “3 hundred and 21”, “two and a half million”, “1.3M”, “4 thousand 3 hundred”. */
    private Amount withScales(Amount amount, int end, boolean money) {
        Amount scaled = amount;
        for (int i = 0; i < 3; i++) {
            Amount next = withScale(scaled, end, money);
            if (next.last() == scaled.last()) {
                break;
            }
            scaled = next;
        }
        if (scaled.last() == amount.last()) {
            return amount;
        }
        Amount rest = withRest(scaled, end);
        if (rest.last() > scaled.last()) {
            return rest;
        }
        Amount mixed = fractions.after(scaled, end);
        return mixed == null ? scaled : mixed;
    }

    private Amount withScale(Amount amount, int end, boolean money) {
        int at = amount.last() + 1;
        if (at < end && tokens.is(at, '-') && tokens.isGlued(at) && at + 1 < end && tokens.isGlued(at + 1)) {
            BigDecimal hyphened = scales.word(tokens, at + 1, end);
            return hyphened != null && hyphened.compareTo(HUNDRED) >= 0 ? amount.scaled(hyphened, at + 1) : amount;
        }
        BigDecimal word = scales.word(tokens, at, end);
        if (word != null) {
            return amount.scaled(word, at);
        }
        Scales.Scale suffix = amount.isDigits() && amount.scale() == null ? scales.suffix(tokens, at, end) : null;
        if (suffix == null || !isSuffix(amount, suffix, at, end, money)) {
            return amount;
        }
        return amount.scaled(suffix.factor(), at);
    }

    private boolean isSuffix(Amount amount, Scales.Scale suffix, int at, int end, boolean money) {
        if (at + 1 < end && tokens.isGlued(at + 1) && tokens.kind(at + 1) == Tokens.Kind.DIGITS) {
            return false;
        }
        boolean glued = tokens.isGlued(at);
        boolean isLetter = tokens.word(at).length() == 1;
        boolean closes = tokens.isCapitalised(at)
                && (at + 1 >= end || (tokens.kind(at + 1) == Tokens.Kind.OTHER && !isTiedOn(at + 1, end)))
                && tokens.kind(at - 1) == Tokens.Kind.DIGITS;
        if (!glued && isLetter && !money && !closes && !tokens.word(at).equals("k")) {
            return false;
        }
        return switch (suffix.use()) {
            case WORD, SUFFIX -> true;
            case MONEY -> money;
            case AMBIGUOUS -> money || (glued && !amount.grouped() && isMillions(at, end));
        };
    }

    /** “274 T-34 tanks”: a hyphen makes the letter a name's. */
    private boolean isTiedOn(int at, int end) {
        return tokens.is(at, '-') && tokens.isGlued(at) && at + 1 < end && tokens.isGlued(at + 1);
    }

    /** Whether a glued m or b multiplies: money or something countable follows, and no length. */
    private boolean isMillions(int at, int end) {
        return at + 1 < end && MillionContext.follows(tokens, at + 1, end);
    }

    /** “22 lakh two thousand”: Indian scales are said after one another. */
    private boolean isIndian(int at) {
        String word = tokens.lower(at);
        return word.startsWith("lakh") || word.startsWith("crore");
    }

    /** The smaller part after a scale: “3 hundred and 21”, “4 thousand 3 hundred”. */
    private Amount withRest(Amount amount, int end) {
        int at = amount.last() + 1;
        boolean joined = at < end && tokens.lower(at).equals("and");
        int next = joined ? at + 1 : at;
        if (next >= end
                || amount.scale() == null
                || amount.value() == null
                || scales.word(tokens, amount.last(), end) == null) {
            return amount;
        }
        BigDecimal rest =
                tokens.kind(next) == Tokens.Kind.DIGITS ? digits.read(next, end).value() : null;
        int last = next;
        if (rest == null) {
            Match words = NumberWords.at(tokens, next);
            boolean isSaid = words != null && (amount.isDigits() || joined);
            if (words == null || words.ordinal() || words.last() >= end || !isSaid) {
                return amount;
            }
            rest = words.value();
            last = words.last();
        }
        BigDecimal scale = scales.word(tokens, last + 1, end);
        BigDecimal unit = amount.scale();
        if (scale != null) {
            boolean fits = rest.multiply(scale).compareTo(unit) < 0;
            return fits ? amount.withValue(amount.value().add(rest.multiply(scale)), last + 1) : amount;
        }
        boolean isThousands = !joined && amount.isDigits() && rest.compareTo(THOUSAND) >= 0 && isIndian(amount.last());
        boolean isUnits = !joined
                && amount.isDigits()
                && unit.compareTo(THOUSAND) == 0
                && rest.compareTo(HUNDRED) >= 0
                && tokens.kind(next) == Tokens.Kind.DIGITS
                && last == next
                && !(next + 1 < end
                        && (tokens.isGlued(next + 1)
                                || tokens.is(next + 1, '-')
                                || (tokens.kind(next + 1) == Tokens.Kind.WORD
                                        && tokens.word(next + 1).length() < 3
                                        && !ClosedClass.endsNounPhrase(tokens.lower(next + 1)))));
        boolean isTail = (joined || isThousands || isUnits) && amount.decimals() == 0;
        boolean fits = rest.compareTo(unit) < 0 && (unit.compareTo(MILLION) < 0 || isThousands);
        return isTail && fits ? amount.withValue(amount.value().add(rest), last) : amount;
    }
}
