package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A claim in a line for people: {@code figure  roughly 3,000 trees → ≈ 3,000 tree · Ada Brandt}. */
final class ClaimLine {

    /** Beyond so many digits commas help nobody. */
    private static final int DIGITS = 40;

    /** Room for the longest type and two blanks. */
    private static final int LABEL = 8;

    /** A value that says by itself which days it means; “206” (the 2060s) or a week do not. */
    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?");

    private static final String ARROW = " → ";
    private static final String DOT = " · ";

    private final Article article;
    private final boolean isColoured;

    ClaimLine(Article article, boolean isColoured) {
        this.article = article;
        this.isColoured = isColoured;
    }

    /** The line's words, with {@code more} at their end. */
    Painted of(Claim claim, String more) {
        Painted line = new Painted(isColoured);
        Style style = Style.of(claim.type());
        line.column(claim.type().label(), LABEL, Style.FAINT);
        String words = article.words(claim.span());
        if (claim instanceof Quote quote) {
            quote(quote, words, line);
        } else if (claim instanceof Figure figure) {
            line.add(words, style).add(ARROW + meaning(figure), Style.PLAIN);
            said(figure.attribution(), line);
        } else if (claim instanceof Timex date) {
            line.add(words, style).add(ARROW + meaning(date), Style.PLAIN);
            said(date.attribution(), line);
        }
        return line.add(more, Style.FAINT);
    }

    private static void quote(Quote quote, String words, Painted line) {
        String speaker = quote.speaker();
        String mention = quote.speakerMention();
        if (speaker == null) {
            line.add(mention == null ? "nobody named" : mention, Style.FAINT);
        } else {
            line.add(speaker, Style.STRONG);
            boolean isKnownAs = mention != null && !mention.equals(speaker);
            line.add(isKnownAs ? " (" + mention + ")" : "", Style.FAINT);
        }
        String cue = quote.cue() == null ? "" : " " + quote.cue();
        line.add(cue + " — ", Style.PLAIN);
        boolean isMarked = quote.form() != Quote.Form.INDIRECT;
        line.add(isMarked ? "“" + words + "”" : words, Style.QUOTE);
    }

    private static void said(@Nullable Attribution by, Painted line) {
        if (by != null && by.speaker() != null) {
            line.add(DOT + by.speaker(), Style.FAINT);
        }
    }

    private static String meaning(Figure figure) {
        String number = number(figure);
        if (number.isEmpty()) {
            return "no number";
        }
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        String times = figure.kind() == Figure.Kind.MULTIPLE && figure.unit() == null ? " ×" : "";
        String per = figure.per() == null ? "" : " per " + figure.per();
        return (figure.approximate() ? "≈ " : "") + number + unit + times + per;
    }

    private static String number(Figure figure) {
        if (figure.value() != null) {
            String side = figure.bound() == null ? "" : figure.bound() == Figure.Bound.MIN ? "≥ " : "≤ ";
            return side + grouped(figure.value());
        }
        if (figure.min() != null && figure.max() != null) {
            return grouped(figure.min()) + " to " + grouped(figure.max());
        }
        if (figure.min() != null) {
            return "≥ " + grouped(figure.min());
        }
        return figure.max() == null ? "" : "≤ " + grouped(figure.max());
    }

    private static String grouped(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        boolean isLong = Math.max(shortest.precision() - shortest.scale(), shortest.scale()) > DIGITS;
        return isLong
                ? shortest.toString()
                : String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
    }

    private static String spelled(TimexValue value) {
        boolean isPlain = PLAIN_DATE.matcher(value.text()).matches() || value.earliest() == null;
        return isPlain ? value.text() : value.text() + " (" + value.earliest() + " to " + value.latest() + ")";
    }

    private static String meaning(Timex date) {
        String value = date.value() == null ? "not resolved" : spelled(date.value());
        String mod = date.mod() == null ? "" : " " + date.mod().name().toLowerCase(Locale.ROOT);
        return value + mod + (date.set() ? ", recurring" : "");
    }
}
