package dev.claims.date;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around each expression of an article: the ones it is joined to, what recurs beside it, its clause. */
final class Surroundings {

    /** “Daily from 9 a.m. to 5 p.m.”. */
    private static final int OFTEN_REACH = 6;

    /** What goes on so soon goes on about the same day. */
    private static final int NEAR_SENTENCES = 2;

    /** Fewer may be the one thing to come in a report of what was. */
    private static final int LEAST_AHEAD = 3;

    /** So many weekdays lie ahead to one that lies back. */
    private static final int MOST_BACK = 2;

    private final Article article;
    private final Tense tense;
    private final List<Resolver.Place> places;

    /** Where the clause of each expression looks, once it was asked for. */
    private final @Nullable Direction[] directions;

    Surroundings(Article article, Tense tense, List<Resolver.Place> places) {
        this.article = article;
        this.tense = tense;
        this.places = places;
        this.directions = new Direction[places.size()];
    }

    /** Where the clause looks; both ends of a stretch and all of a list look one way. */
    Direction direction(int i) {
        Direction known = directions[i];
        if (known == null) {
            known = read(i);
            directions[i] = known;
        }
        return known;
    }

    private Direction read(int i) {
        int first = expression(isJoined(i - 1) ? i - 1 : i).first();
        int last = expression(isJoined(i) ? i + 1 : i).last();
        return tense.around(line(i), first, last);
    }

    /** Whether the weekdays of the article lie ahead, as those of a forecast do, but for a few. */
    boolean areAhead() {
        int ahead = 0;
        int back = 0;
        for (int i = 0; i < places.size(); i++) {
            if (expression(i).rule().equals("weekday-alone")
                    || expression(i).rule().startsWith("date-and-")) {
                Direction direction = direction(i);
                ahead += direction == Direction.AHEAD ? 1 : 0;
                back += direction == Direction.BACK ? 1 : 0;
            }
        }
        return ahead >= LEAST_AHEAD && ahead > MOST_BACK * back;
    }

    /** Whether a joining word leads from expression {@code i} to the one after it. */
    boolean isJoined(int i) {
        return areInLine(i, i + 1)
                && Joint.joins(line(i), expression(i).last(), expression(i + 1).first());
    }

    /** Whether expression {@code i} ends a stretch that the one before it begins. */
    boolean endsStretch(int i) {
        return isJoined(i - 1)
                && Joint.isStretch(
                        line(i), Joint.between(line(i), expression(i - 1).last()));
    }

    /** Whether both stand in one sentence. */
    boolean areInLine(int one, int other) {
        int last = places.size() - 1;
        return Math.min(one, other) >= 0 && Math.max(one, other) <= last && line(one) == line(other);
    }

    /** “Open daily from 9 a.m. to 5 p.m.”, “by 7 a.m. each morning”: whether {@code i} is a clock time of no one day. */
    boolean isRecurring(int i) {
        boolean end = isJoined(i - 1) && isOften(i - 2, i - 1);
        return end || isOften(i - 1, i) || isOften(i + 1, i);
    }

    private boolean isOften(int other, int i) {
        if (!areInLine(other, i) || !expression(other).meaning().set()) {
            return false;
        }
        int first = Math.min(other, i);
        return expression(first + 1).first() - expression(first).last() <= OFTEN_REACH;
    }

    /** Whether expression {@code i} stands in the paragraph of {@code place} or a few sentences after it. */
    boolean isNear(int place, int i) {
        Sentence there = sentence(place);
        Sentence here = sentence(i);
        return there != null
                && here != null
                && (there.block().equals(here.block()) || here.index() - there.index() <= NEAR_SENTENCES);
    }

    /** “9:40 p.m.” above a paragraph: the hour of writing. */
    boolean isHeading(int i) {
        return expression(i).first() == line(i).begin() && expression(i).last() + 2 >= line(i).end();
    }

    private @Nullable Sentence sentence(int i) {
        return article.sentenceAt(article.tokens().start(expression(i).first()));
    }

    private Expression expression(int i) {
        return places.get(i).expression();
    }

    private Line line(int i) {
        return places.get(i).line();
    }
}
