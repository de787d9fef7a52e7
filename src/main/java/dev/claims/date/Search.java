package dev.claims.date;

import org.jspecify.annotations.Nullable;

/**
 * The search for the best match of several rules, at one place of a line after another. Patterns are short, so
 * stepping back is cheap.
 */
final class Search {

    private final Line line;
    private final @Nullable Term[] filled;
    private int first;
    private int bestPlace;
    private @Nullable Expression best;

    /** No pattern has more elements than {@code longest}. */
    Search(Line line, int longest) {
        this.line = line;
        this.filled = new Term[longest];
    }

    /** Begins anew at the token {@code at}. */
    void begin(int at) {
        first = at;
        best = null;
        bestPlace = Integer.MAX_VALUE;
    }

    /** Tries {@code rule}; of two matches that end alike the one with the lower {@code place} counts. */
    void attempt(int place, Rule rule, Pattern pattern) {
        if (!fill(pattern, 0, first)) {
            return;
        }
        int last = lastFilled(pattern.inside());
        if (best != null && (last < best.last() || (last == best.last() && place >= bestPlace))) {
            return;
        }
        Match match = new Match(line, filled.clone(), pattern.size(), first, last);
        Meaning meaning = rule.production().of(match);
        if (meaning != null) {
            String name = rule.name().isEmpty() ? match.date(0).rule() : rule.name();
            best = new Expression(first, last, name, meaning);
            bestPlace = place;
        }
    }

    @Nullable
    Expression best() {
        return best;
    }

    private boolean fill(Pattern pattern, int next, int at) {
        if (next == pattern.size()) {
            return true;
        }
        Pattern.Element element = pattern.element(next);
        Term term = line.at(at);
        if (term != null && element.accepts(term) && (!element.glued() || line.isGlued(at))) {
            filled[next] = term;
            if (fill(pattern, next + 1, term.last() + 1)) {
                return true;
            }
        }
        if (!element.optional()) {
            return false;
        }
        filled[next] = null;
        return fill(pattern, next + 1, at);
    }

    private int lastFilled(int inside) {
        for (int i = inside - 1; i >= 0; i--) {
            Term term = filled[i];
            if (term != null) {
                return term.last();
            }
        }
        return first;
    }
}
