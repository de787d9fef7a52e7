package dev.claims.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search for the best match of several rules at one place. Patterns are short, so stepping back is cheap. */
final class Search {

    private static final @Nullable Term[] NONE = {};

    private final Line line;
    private final Term start;
    private final int longest;
    private @Nullable Term[] filled = NONE;
    private @Nullable Expression best;
    private int bestPlace = Integer.MAX_VALUE;

    Search(Line line, Term start, int longest) {
        this.line = line;
        this.start = start;
        this.longest = longest;
    }

    /** Tries {@code rule}; of two matches that end alike the one with the lower {@code place} counts. */
    void attempt(int place, Rule rule) {
        List<Pattern.Element> elements = rule.pattern().elements();
        if (filled.length == 0) {
            filled = new Term[longest];
        }
        if (!fill(elements, 0, start.first())) {
            return;
        }
        int last = lastFilled(rule.pattern().inside());
        if (best != null && (last < best.last() || (last == best.last() && place >= bestPlace))) {
            return;
        }
        Match match = new Match(line, filled.clone(), elements.size(), start.first(), last);
        Meaning meaning = rule.production().of(match);
        if (meaning != null) {
            String name = rule.name().isEmpty() ? match.date(0).rule() : rule.name();
            best = new Expression(start.first(), last, name, meaning);
            bestPlace = place;
        }
    }

    @Nullable
    Expression best() {
        return best;
    }

    private boolean fill(List<Pattern.Element> elements, int next, int at) {
        if (next == elements.size()) {
            return true;
        }
        Pattern.Element element = elements.get(next);
        Term term = line.at(at);
        if (term != null && element.accepts(term) && (!element.glued() || line.isGlued(at))) {
            filled[next] = term;
            if (fill(elements, next + 1, term.last() + 1)) {
                return true;
            }
        }
        if (!element.optional()) {
            return false;
        }
        filled[next] = null;
        return fill(elements, next + 1, at);
    }

    private int lastFilled(int inside) {
        for (int i = inside - 1; i >= 0; i--) {
            Term term = filled[i];
            if (term != null) {
                return term.last();
            }
        }
        return start.last();
    }
}
