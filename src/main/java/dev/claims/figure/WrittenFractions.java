package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fractions in signs: ½, 3/4, 1⁄32. */
final class WrittenFractions {

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
    private static final Set<String> ORDINAL_ENDINGS = Set.of("th", "ths", "rd", "rds", "nd");
    private static final Set<String> RATINGS = FigureWords.of("rating");
    private static final Set<Integer> DENOMINATORS =
            Set.of(2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000);

    private final Tokens tokens;

    WrittenFractions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** “3/4”, “1⁄32”, “10 1/2”: digits over digits, the small one above. */
    @Nullable
    Amount slash(int at, int end) {
        BigDecimal part = slashPart(at, end);
        return part == null
                ? null
                : new Amount(at, lastOf(at + 2, end), part, null, null, Amount.Form.FRACTION, null, 0, false);
    }

    /** The ordinal ending of “1/100th” belongs to it. */
    private int lastOf(int below, int end) {
        boolean isOrdinal =
                below + 1 < end && tokens.isGlued(below + 1) && ORDINAL_ENDINGS.contains(tokens.lower(below + 1));
        return isOrdinal ? below + 1 : below;
    }

    /** The value of the digits over digits at token {@code at}; {@code null} where they are a date or a code. */
    @Nullable
    BigDecimal slashPart(int at, int end) {
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
        if (!isGlued || goesOn || continues || !isShort || isRating(at)) {
            return null;
        }
        int above = Integer.parseInt(AsciiDigits.of(tokens.word(at)));
        int below = Integer.parseInt(AsciiDigits.of(tokens.word(at + 2)));
        boolean isFraction = above > 0
                && above < below
                && DENOMINATORS.contains(below)
                && tokens.word(at + 2).charAt(0) != '0';
        return isFraction ? Fractions.divide(BigDecimal.valueOf(above), BigDecimal.valueOf(below)) : null;
    }

    /** “A rating of 8/10”, “scored 6/10”: marks out of ten are no part of anything. */
    private boolean isRating(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (RATINGS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The value of the one sign at token {@code at}: ½. */
    @Nullable
    BigDecimal vulgar(int at, int end) {
        String fraction = at < end && tokens.kind(at) == Tokens.Kind.OTHER ? VULGAR.get(tokens.word(at)) : null;
        if (fraction == null) {
            return null;
        }
        int slash = fraction.indexOf('/');
        return Fractions.divide(
                new BigDecimal(fraction.substring(0, slash)), new BigDecimal(fraction.substring(slash + 1)));
    }
}
