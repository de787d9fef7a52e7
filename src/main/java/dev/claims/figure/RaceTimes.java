package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.TimeUnits;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times with colons that tell how long something took: “won in 2:03:05”, “clocked 3:59.45”; others are times of day. */
final class RaceTimes {

    private static final Set<String> CUES = FigureWords.of("before-race-time");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final Context context;
    private final Tokens tokens;

    RaceTimes(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** The length that {@code amount}, the digits before a colon, opens; {@code null} where it opens none. */
    @Nullable
    Draft read(Amount amount, int begin, int end) {
        int colon = amount.last() + 1;
        if (tokens.is(colon, 'm')) {
            return lettered(amount, end);
        }
        boolean isTime = isPart(colon, ':', end) && amount.isPlainInteger() && amount.first() == amount.last();
        if (!isTime || amount.first() <= begin || !CUES.contains(tokens.lower(amount.first() - 1))) {
            return null;
        }
        boolean hasHours = isPart(colon + 2, ':', end);
        int last = hasHours ? colon + 3 : colon + 1;
        boolean hasPoint = isPoint(last + 1, end);
        boolean isSure = hasHours || (hasPoint && !context.hasMarathon());
        if (!isSure || amount.value() == null || isPart(last + 1, ':', end) || !areParts(colon + 1, last)) {
            return null;
        }
        String fraction = hasPoint ? "." + AsciiDigits.of(tokens.word(last + 2)) : "";
        BigDecimal seconds = new BigDecimal(AsciiDigits.of(tokens.word(last)) + fraction);
        BigDecimal minutes = hasHours ? new BigDecimal(AsciiDigits.of(tokens.word(colon + 1))) : amount.value();
        BigDecimal hours = hasHours ? amount.value() : BigDecimal.ZERO;
        return draft(amount.upTo(hasPoint ? last + 2 : last), hours, minutes, seconds);
    }

    /** “1m52.326s”. */
    private @Nullable Draft lettered(Amount amount, int end) {
        int at = amount.last() + 1;
        boolean isTime = amount.isPlainInteger() && isPart(at, 'm', end) && isPoint(at + 2, end);
        int last = at + 4;
        if (!isTime || last >= end || !tokens.is(last, 's') || !tokens.isGlued(last) || amount.value() == null) {
            return null;
        }
        String seconds = AsciiDigits.of(tokens.word(at + 1)) + "." + AsciiDigits.of(tokens.word(at + 3));
        return draft(amount.upTo(last), BigDecimal.ZERO, amount.value(), new BigDecimal(seconds));
    }

    private static @Nullable Draft draft(Amount amount, BigDecimal hours, BigDecimal minutes, BigDecimal seconds) {
        TimeUnits.TimeUnit second = TimeUnits.of("second");
        if (second == null) {
            return null;
        }
        BigDecimal total = hours.multiply(SIXTY).add(minutes).multiply(SIXTY).add(seconds);
        Draft draft = new Draft(amount, "race-time").of(Unit.of(second));
        draft.value = total;
        String hour = hours.signum() == 0 ? "" : hours.toPlainString() + "H";
        draft.iso = "PT" + hour + minutes.toPlainString() + "M"
                + seconds.stripTrailingZeros().toPlainString() + "S";
        return draft;
    }

    /** Whether a mark and two digits are glued on at token {@code at}. */
    private boolean isPart(int at, char mark, int end) {
        return at + 1 < end
                && tokens.is(at, mark)
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.kind(at + 1) == Tokens.Kind.DIGITS
                && tokens.end(at + 1) - tokens.start(at + 1) == 2;
    }

    private boolean isPoint(int at, int end) {
        return at + 1 < end
                && tokens.is(at, '.')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.kind(at + 1) == Tokens.Kind.DIGITS
                && tokens.end(at + 1) - tokens.start(at + 1) <= 3;
    }

    /** Whether the digits of the tokens from {@code from} to {@code to} are below sixty. */
    private boolean areParts(int from, int to) {
        for (int i = from; i <= to; i += 2) {
            if (Integer.parseInt(AsciiDigits.of(tokens.word(i))) >= 60) {
                return false;
            }
        }
        return true;
    }
}
