package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Bound;
import dev.claims.claim.Figure.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells two drafts that are the ends of one range from two figures. */
final class RangeRules {

    private static final Set<String> RANGES = FigureWords.of("range-noun");

    private final Tokens tokens;
    private final Links links;
    private final Changes changes;

    RangeRules(Tokens tokens, Links links) {
        this.tokens = tokens;
        this.links = links;
        this.changes = new Changes(tokens);
    }

    /** “From 60–80 to 20–30 per cent”: two ranges. */
    boolean isChain(List<Draft> drafts, int at) {
        for (int i = at; i < at + 3; i++) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            if (!links.isTo(a, b) || !sameKind(a, b) || a.value == null || b.value == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the two are one range; no word before token {@code floor} counts. */
    boolean isRange(Draft a, Draft b, int floor) {
        if (a.value == null || b.value == null || !sameKind(a, b)) {
            return false;
        }
        if (isLimitPair(a, b)) {
            return true;
        }
        boolean rises = a.value.compareTo(b.value) < 0;
        if (!rises || (a.bound != null && a.bound == Bound.MIN && !links.isTo(a, b))) {
            return false;
        }
        if (isBetween(a, b, floor)) {
            return true;
        }
        if (links.isDash(a, b)) {
            return !isBareScore(a, b);
        }
        boolean isNamedRange = b.last + 1 < tokens.size() && RANGES.contains(tokens.lower(b.last + 1));
        if (links.isTo(a, b) && isNamedRange) {
            return true;
        }
        return links.isTo(a, b) && !changes.isChange(a, floor) && !changes.isStep(a, b, floor);
    }

    private boolean isBetween(Draft a, Draft b, int floor) {
        int at = a.last + 1;
        boolean isAnd = at == b.first - 1
                && (tokens.lower(at).equals("and") || tokens.lower(at).equals("to"));
        int before = a.first - 1;
        if (before >= floor && tokens.lower(before).equals("the") && a.is(Kind.DURATION)) {
            return false;
        }
        for (int i = before; i >= Math.max(floor, before - 2); i--) {
            if (tokens.lower(i).equals("between")) {
                return isAnd;
            }
        }
        boolean isOfAges = before - 3 >= floor
                && tokens.lower(before).equals("of")
                && tokens.lower(before - 1).equals("ages")
                && tokens.lower(before - 3).equals("between");
        return isOfAges && isAnd;
    }

    /** “At least 20 and at most 100”. */
    private boolean isLimitPair(Draft a, Draft b) {
        boolean isUpTo = a.bound == null
                && b.bound == Bound.MAX
                && b.first == a.last + 1
                && tokens.lower(b.first).equals("up");
        if (isUpTo && !a.isBare() && a.value != null && b.value != null) {
            return a.value.compareTo(b.value) < 0;
        }
        boolean opposite =
                a.bound != null && b.bound != null && a.bound != b.bound && a.value != null && b.value != null;
        if (!opposite) {
            return false;
        }
        int at = a.last + 1;
        boolean opens = at == b.first && tokens.lower(at).equals("up");
        boolean joined = opens
                || (at == b.first - 1
                        && (tokens.lower(at).equals("and") || tokens.lower(at).equals("but") || tokens.is(at, ',')));
        Draft low = a.bound == Bound.MIN ? a : b;
        Draft high = low == a ? b : a;
        return joined && low.value != null && high.value != null && low.value.compareTo(high.value) < 0;
    }

    /** “2-3” alone is a score as often as a range. */
    private boolean isBareScore(Draft a, Draft b) {
        boolean small = ListSharing.isBelow(a, 100) && ListSharing.isBelow(b, 100);
        return a.isBare() && b.isBare() && small;
    }

    private static boolean sameKind(Draft a, Draft b) {
        if (a.isBare() || b.isBare()) {
            return a.isBare() && b.isBare();
        }
        return a.unit != null
                && b.unit != null
                && a.unit.kind() == b.unit.kind()
                && Objects.equals(a.unit.name(), b.unit.name());
    }
}
