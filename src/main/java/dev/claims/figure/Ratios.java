package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins two numbers into one share or odds: “one in five people”, “two out of three”, “3-to-1”, “1 over 3”. */
final class Ratios {

    /** More than that out of more than that is no ratio but two counts: “12 in 2,000,000 boxes”. */
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(20);

    private static final BigDecimal MOST_WHOLE = new BigDecimal("1e7");

    private static final Set<String> BETS = FigureWords.of("bet");

    private final Tokens tokens;

    Ratios(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Draft> join(List<Draft> drafts, int end) {
        List<Draft> joined = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft ratio = i + 1 < drafts.size() ? ratio(drafts.get(i), drafts.get(i + 1), end) : null;
            joined.add(ratio == null ? drafts.get(i) : ratio);
            i += ratio == null ? 0 : 1;
        }
        return joined;
    }

    private @org.jspecify.annotations.Nullable Draft ratio(Draft a, Draft b, int end) {
        BigDecimal part = a.amount.value();
        BigDecimal whole = b.amount.value();
        if (!a.isBare() || part == null || whole == null || a.per != null || !(b.isBare() || b.is(Kind.COUNT))) {
            return null;
        }
        if (isOdds(a, b) && b.amount.is(1)) {
            return of(a, b, part, "odds");
        }
        boolean isShare = isShare(a, b) && part.compareTo(whole) < 0 && part.signum() > 0;
        boolean isQuotient = isQuotient(a, b, end) && whole.signum() > 0;
        return isShare || isQuotient
                ? of(a, b, part.divide(whole, MathContext.DECIMAL64), isShare ? "share" : "quotient")
                : null;
    }

    private static Draft of(Draft a, Draft b, BigDecimal value, String rule) {
        Draft ratio = new Draft(a.amount, rule).of(Unit.of(Kind.MULTIPLE, null)).upTo(b.last);
        ratio.first = a.first;
        ratio.value = value;
        ratio.approximate = a.approximate;
        ratio.bound = a.bound;
        return ratio;
    }

    private boolean isShare(Draft a, Draft b) {
        int at = a.last + 1;
        if (at == b.first - 2
                && tokens.lower(at).equals("out")
                && tokens.lower(at + 1).equals("of")) {
            return true;
        }
        boolean isOfTen = at == b.first - 1
                && tokens.lower(at).equals("of")
                && (b.amount.is(10) || b.amount.is(100))
                && (b.unit == null || b.is(Kind.COUNT));
        if (isOfTen) {
            return true;
        }
        boolean isIn = at == b.first - 1
                && (tokens.lower(at).equals("in") || tokens.lower(at).equals("-"));
        boolean isHyphened =
                at == b.first - 3 && tokens.is(at, '-') && tokens.lower(at + 1).equals("in") && tokens.is(at + 2, '-');
        boolean isSmall = a.amount.value() != null
                && a.amount.value().compareTo(MOST_PARTS) <= 0
                && b.amount.value() != null
                && b.amount.value().compareTo(MOST_WHOLE) <= 0;
        boolean isSaid = a.amount.form() == Amount.Form.WORDS
                && (b.amount.form() == Amount.Form.WORDS || b.amount.is(10) || b.amount.is(100));
        return (isHyphened || (isIn && tokens.lower(at).equals("in"))) && isSmall && (a.bound == null || isSaid);
    }

    private boolean isOdds(Draft a, Draft b) {
        int at = a.last + 1;
        boolean toOne = at == b.first - 1
                && tokens.lower(at).equals("to")
                && (tokens.lower(b.first).equals("one") || (b.amount.is(1) && isBet(a, b)))
                && b.isBare();
        return toOne
                || (at == b.first - 3
                        && tokens.is(at, '-')
                        && tokens.lower(at + 1).equals("to")
                        && tokens.is(at + 2, '-'));
    }

    /** “The odds are 3 to 1”, “3 to 1 against”, “a 12 to 1 shot”: no score. */
    private boolean isBet(Draft a, Draft b) {
        int next = b.last + 1;
        if (next < tokens.size() && BETS.contains(tokens.lower(next))) {
            return true;
        }
        for (int i = a.first - 1; i >= Math.max(0, a.first - 5); i--) {
            if (BETS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “2000 over 3” and nothing after it. */
    private boolean isQuotient(Draft a, Draft b, int end) {
        boolean isOver = b.first == a.last + 1 && tokens.lower(b.first).equals("over") && b.isBare();
        return isOver && b.last >= end - 2;
    }
}
