package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Span;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of one article in the order of the text, each against what stands before it. */
final class Resolver {

    /** An expression and the sentence around it. */
    record Place(Expression expression, Line line) {}

    /** A quarter is spoken of for so many sentences. */
    private static final int QUARTER_REACH = 6;

    private final Article article;
    private final Surroundings surroundings;
    private final NamedDays days;
    private final List<Place> places;
    private final StatedDates stated;
    private final Frame frame;
    private final @Nullable TimexValue[] values;
    private final Quotations quotations;
    private final Narrative narrative;
    private @Nullable TimexValue outside;
    private @Nullable TimexValue latest;
    private int quarterPlace = -1;
    private int lineFirst;

    Resolver(Article article, Tense tense, StatedDates stated, List<Place> places) {
        this.article = article;
        this.surroundings = new Surroundings(article, tense, places);
        this.stated = stated;
        this.places = places;
        LocalDate published = article.source().published();
        this.days = new NamedDays(published);
        this.frame = new Frame(published, Story.isStory(published, places));
        if (DayOrder.isDayFirst(places)) {
            frame.putDayFirst();
        }
        this.values = new TimexValue[places.size()];
        this.quotations = new Quotations(article);
        this.narrative = new Narrative(frame, published);
    }

    List<Timex> resolve() {
        countByFiscalQuarters();
        if (surroundings.areAhead()) {
            frame.putAhead();
        }
        List<Timex> dates = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Expression expression = places.get(i).expression();
            Meaning meaning = expression.meaning();
            lineFirst = i > 0 && places.get(i - 1).line() == places.get(i).line() ? lineFirst : i;
            values[i] = inOrder(i, valueOf(i));
            Span span = article.tokens().span(expression.first(), expression.last());
            dates.add(new Timex(span, values[i], meaning.mod(), meaning.set(), null, expression.rule()));
            remember(i);
        }
        return dates;
    }

    /** “Its fiscal third quarter”, wherever it stands, tells that its fourth quarter is fiscal too. */
    private void countByFiscalQuarters() {
        for (int i = 0; i < places.size(); i++) {
            Expression expression = places.get(i).expression();
            boolean fiscal = expression.rule().startsWith("fiscal");
            if (expression.grain() == Grain.QUARTER
                    && (fiscal || expression.meaning().base() == Base.STATED)) {
                frame.look(Direction.OPEN, null, null);
                TimexValue.Fiscal quarter =
                        FiscalQuarters.of(expression.meaning().reading().resolve(frame));
                if (quarter != null) {
                    boolean coming = surroundings.direction(i) == Direction.AHEAD;
                    frame.countBy(coming ? FiscalQuarters.before(quarter) : quarter);
                    return;
                }
            }
        }
    }

    private @Nullable TimexValue valueOf(int i) {
        Place place = places.get(i);
        Meaning meaning = place.expression().meaning();
        frame.refer(isQuoted(i) ? latest : outside);
        if (meaning.base() == Base.STATED) {
            frame.look(Direction.OPEN, null, null);
        } else {
            frame.state(stated.at(place));
            frame.look(surroundings.direction(i), yearBeside(i), neighbour(i));
            Expression expression = place.expression();
            frame.nameThings(Tense.isName(place.line(), expression.first(), expression.last()));
        }
        if (i - quarterPlace > QUARTER_REACH) {
            frame.speakOf(null);
        }
        frame.name(
                place.expression().grain().compareTo(Grain.DAY) > 0
                        ? null
                        : days.around(i, frame.direction(), surroundings));
        TimexValue value = meaning.reading().resolve(frame);
        boolean often =
                value instanceof TimexValue.Moment && meaning.base() == Base.STORY && surroundings.isRecurring(i);
        return often && value instanceof TimexValue.Moment time ? new TimexValue.Moment(null, time.clock()) : value;
    }

    /** “Monday through Friday”: the second is not before the first. */
    private @Nullable TimexValue inOrder(int i, @Nullable TimexValue value) {
        boolean weekdays = surroundings.endsStretch(i)
                && places.get(i).expression().rule().equals("weekday-alone")
                && places.get(i - 1).expression().rule().equals("weekday-alone");
        TimexValue before = weekdays ? values[i - 1] : null;
        LocalDate from = before == null ? null : before.earliest();
        LocalDate to = value == null ? null : value.earliest();
        return from != null && to != null && to.isBefore(from) ? TimexValue.of(to.plusWeeks(1)) : value;
    }

    /** “From May to June 2031”: the year of the next date, where only a joining word stands between. */
    private @Nullable Integer yearBeside(int i) {
        Expression here = places.get(i).expression();
        Integer above = here.meaning().base() == Base.YEAR ? yearAbove(i) : null;
        if (above != null) {
            return above;
        }
        if (here.meaning().base() != Base.YEAR || !surroundings.areInLine(i, i + 1)) {
            return null;
        }
        Place next = places.get(i + 1);
        Expression end = next.expression();
        boolean stated = end.meaning().base() == Base.STATED;
        if (!Joint.joins(next.line(), here.last(), end.first()) || end.grain().compareTo(Grain.QUARTER) > 0) {
            return null;
        }
        if (!stated && (end.grain() != here.grain() || !isYearlessStretch(here, next))) {
            return null;
        }
        frame.look(stated ? Direction.OPEN : surroundings.direction(i + 1), null, null);
        TimexValue value = end.meaning().reading().resolve(frame);
        LocalDate first = value == null ? null : value.earliest();
        return first == null ? null : yearBefore(here, first);
    }

    /** “In 2030, sales fell in May”: the year that the sentence begins with. */
    private @Nullable Integer yearAbove(int i) {
        Place above = places.get(lineFirst);
        Expression year = above.expression();
        boolean frames = lineFirst < i
                && above.line() == places.get(i).line()
                && year.rule().equals("year-alone")
                && year.first() == above.line().begin() + 1
                && above.line().word(year.last() + 1).equals(",");
        boolean fits = !places.get(i).expression().rule().contains("weekday");
        TimexValue value = values[lineFirst];
        return frames && fits && value instanceof TimexValue.Year stated ? stated.year() : null;
    }

    /** “From August to October”, of no stated year in news: the second is not before the first. */
    private boolean isYearlessStretch(Expression here, Place next) {
        boolean weekday =
                here.rule().equals("weekday-alone") || next.expression().rule().equals("weekday-alone");
        return !frame.isStory()
                && !weekday
                && next.expression().meaning().base() == Base.YEAR
                && Joint.isStretch(next.line(), here.last() + 1);
    }

    /** “From November to February 2031” begins the year before. */
    private Integer yearBefore(Expression here, LocalDate end) {
        frame.look(Direction.OPEN, end.getYear(), null);
        TimexValue begin = here.meaning().reading().resolve(frame);
        LocalDate first = begin == null ? null : begin.earliest();
        return first != null && first.isAfter(end) ? end.getYear() - 1 : end.getYear();
    }

    /** The day for a bare clock time: the date before it in the sentence, else the one after it. */
    private @Nullable TimexValue neighbour(int i) {
        if (places.get(i).expression().grain() != Grain.TIME) {
            return null;
        }
        Line line = places.get(i).line();
        if (i > 0 && places.get(i - 1).line() == line && isDay(values[i - 1])) {
            return values[i - 1];
        }
        int after = i + 1;
        while (after < places.size()
                && places.get(after).line() == line
                && places.get(after).expression().grain() == Grain.TIME
                && places.get(after).expression().meaning().base() == Base.STORY) {
            after++;
        }
        if (after < places.size()
                && places.get(after).line() == line
                && (places.get(after).expression().grain() == Grain.DAY || surroundings.isJoined(after - 1))) {
            Place next = places.get(after);
            frame.look(surroundings.direction(after), null, null);
            return next.expression().meaning().reading().resolve(frame);
        }
        return null;
    }

    private static boolean isDay(@Nullable TimexValue value) {
        return value instanceof TimexValue.Day || value instanceof TimexValue.Moment;
    }

    private void remember(int i) {
        TimexValue value = values[i];
        Base base = places.get(i).expression().meaning().base();
        boolean own = base == Base.STATED || base == Base.YEAR;
        if (own && FiscalQuarters.of(value) != null && surroundings.direction(i) != Direction.AHEAD) {
            frame.speakOf(value);
            quarterPlace = i;
        }
        if (value == null && isUnknown(i)) {
            outside = null;
            latest = null;
            days.forget();
        }
        if (value == null
                || value.earliest() == null
                || places.get(i).expression().meaning().set()) {
            return;
        }
        boolean quoted = isQuoted(i);
        LocalDate first = value.earliest();
        if (isDay(value) && base == Base.STATED && frame.quarter() instanceof TimexValue.Fiscal) {
            // The text has gone on from the report to another day.
            frame.speakOf(null);
        }
        if (isDay(value) && first != null) {
            frame.announce(first, surroundings.endsStretch(i) && isDay(values[i - 1]));
        }
        if (narrative.goesOnFrom(places.get(i).expression(), value)) {
            latest = value;
            outside = quoted ? outside : value;
        }
        if (!quoted && isDay(value) && first != null) {
            days.note(i, first);
        }
        if (narrative.speaksOf(places.get(i).expression(), value)) {
            frame.speakOf(value);
            quarterPlace = i;
        }
        stated.note(places.get(i), value);
    }

    /** A day or year that cannot be told hides the date before it. */
    private boolean isUnknown(int i) {
        Expression expression = places.get(i).expression();
        Base base = expression.meaning().base();
        return expression.grain().compareTo(Grain.YEAR) <= 0 && (base == Base.SPEECH || base == Base.YEAR);
    }

    /** What somebody says in quotation marks does not move the text around them. */
    private boolean isQuoted(int i) {
        return quotations.hold(article.tokens().start(places.get(i).expression().first()));
    }
}
