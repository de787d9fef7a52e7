package dev.claims.date;

import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dates an article tells on from, and which quarter it reports on. */
final class Narrative {

    /** Rules whose quarter the article goes on about, though it was not stated with its year. */
    private static final Set<String> SPOKEN =
            Set.of("latest-quarter", "the-quarter", "quarter-ended-on-day", "years-part", "part-of-year");

    /** In a history a bare year so far from the date before is looked at, not gone to. */
    private static final int ASIDE_YEARS = 8;

    private final Frame frame;
    private final @Nullable LocalDate published;

    Narrative(Frame frame, @Nullable LocalDate published) {
        this.frame = frame;
        this.published = published;
    }

    /** Whether the text goes on from {@code value}. */
    boolean goesOnFrom(Expression expression, TimexValue value) {
        if (Grain.of(value).compareTo(Grain.YEAR) > 0) {
            return false;
        }
        String rule = expression.rule();
        if (!frame.isStory()) {
            return !rule.equals("counted-ago")
                    && !rule.equals("counted-earlier")
                    && !rule.equals("earlier-or-later")
                    && !rule.equals("year-ago-quarter");
        }
        return expression.meaning().base() != Base.SPEECH && !isAside(value);
    }

    /** “In 1941” after a day of 1941 tells nothing new; a year far from the date before is an aside. */
    private boolean isAside(TimexValue value) {
        TimexValue reference = frame.reference();
        LocalDate first = value.earliest();
        LocalDate before = reference == null ? null : reference.earliest();
        if (!(value instanceof TimexValue.Year) || first == null || before == null) {
            return false;
        }
        int years = Math.abs(first.getYear() - before.getYear());
        return years == 0 || years > ASIDE_YEARS;
    }

    /** Whether {@code value} is a quarter whose results an article can tell. */
    boolean speaksOf(Expression expression, TimexValue value) {
        Base base = expression.meaning().base();
        boolean spoken = SPOKEN.contains(expression.rule());
        LocalDate last = value.latest();
        boolean over = published == null
                || expression.rule().equals("quarter-ended-on-day")
                || (last != null && last.isBefore(published));
        return value instanceof TimexValue.Quarter && over && (spoken || base == Base.STATED || base == Base.YEAR);
    }
}
