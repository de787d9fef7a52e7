package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Bound;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Joins neighbouring drafts: ranges (“between $1 and $4”, “5–7 per cent”) become one, lists and pairs that share a unit
 * (“8, 16 and 32 GB”, “from 4.8 to 4.7 per cent”) share it.
 */
final class Joiner {

    /** After these “from X to Y” is a change, two figures. */
    private static final Set<String> CHANGES = Set.of(
            "rose",
            "added",
            "adding",
            "lost",
            "losing",
            "gaining",
            "rise",
            "rises",
            "rising",
            "risen",
            "fell",
            "fall",
            "falls",
            "falling",
            "fallen",
            "grew",
            "grow",
            "grows",
            "grown",
            "growing",
            "dropped",
            "drop",
            "drops",
            "dropping",
            "increased",
            "increase",
            "increases",
            "increasing",
            "decreased",
            "decrease",
            "decreases",
            "declined",
            "decline",
            "declines",
            "declining",
            "up",
            "down",
            "cut",
            "cuts",
            "cutting",
            "jumped",
            "jump",
            "climbed",
            "climb",
            "climbing",
            "slipped",
            "slip",
            "slow",
            "slowed",
            "shrank",
            "shrink",
            "went",
            "going",
            "gone",
            "goes",
            "doubled",
            "tripled",
            "plunged",
            "plummeted",
            "tumbled",
            "surged",
            "soared",
            "raised",
            "raise",
            "raising",
            "lowered",
            "lower",
            "reduced",
            "reduce",
            "reducing",
            "improved",
            "expanded",
            "widened",
            "narrowed",
            "eased",
            "edged",
            "moved",
            "changed",
            "change",
            "revised",
            "upped",
            "boosted",
            "boost",
            "swelled",
            "ballooned",
            "rebounded",
            "recovered",
            "accelerated",
            "dipped",
            "sank",
            "slid",
            "slashed",
            "trimmed",
            "extended",
            "shifted",
            "quadrupled",
            "halved",
            "advanced",
            "creeping",
            "crept",
            "inched",
            "fluctuated",
            "upgraded",
            "downgraded",
            "hike",
            "hiked",
            "gain",
            "gained",
            "reduction",
            "growth",
            "loss",
            "plunge",
            "surge");

    private final Tokens tokens;

    Joiner(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Draft> join(List<Draft> drafts, int begin) {
        shareBackwards(drafts);
        List<Draft> joined = new ArrayList<>();
        int i = 0;
        while (i < drafts.size()) {
            Draft a = drafts.get(i);
            Draft b = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            int floor = joined.isEmpty() ? begin : joined.get(joined.size() - 1).last + 1;
            if (b != null && i + 3 < drafts.size() && isChain(drafts, i)) {
                joined.add(range(a, b, floor));
                joined.add(range(drafts.get(i + 2), drafts.get(i + 3), b.last + 1));
                i += 4;
            } else if (b != null && isRange(a, b, floor)) {
                joined.add(range(a, b, floor));
                i += 2;
            } else {
                joined.add(a);
                i++;
            }
        }
        return joined;
    }

    /** A bare number before “,”, “and”, “or”, “to” or a dash takes the unit of the number after it. */
    private void shareBackwards(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            shareSign(drafts.get(i), drafts.get(i + 1));
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            if (!a.isBare() || b.isBare() || b.unit == null || !isListed(a, b) || b.is(Kind.MULTIPLE)) {
                continue;
            }
            BigDecimal scale = b.amount.scale();
            boolean sharesScale = a.amount.scale() == null && isBelow(a, 1000);
            if (scale != null && sharesScale) {
                a.scale(scale);
            }
            a.of(b.unit).named(scale != null && sharesScale ? "shared-scale-and-unit" : "shared-unit");
            a.age = b.age;
        }
        for (int i = 0; i + 1 < drafts.size(); i++) {
            shareScale(drafts.get(i), drafts.get(i + 1));
        }
    }

    /** “$30–40bn”: the sign before the first number is that of the second. */
    private void shareSign(Draft a, Draft b) {
        boolean isTight = isDash(a, b) || isTo(a, b);
        if (isTight && a.is(Kind.MONEY) && a.rule.equals("currency-before-number") && b.isBare() && a.unit != null) {
            b.of(a.unit).named(a.rule);
        }
    }

    /** “$10 to $15 billion”: the first takes the scale of the second where it is smaller than its digits. */
    private void shareScale(Draft a, Draft b) {
        BigDecimal scale = b.amount.scale();
        boolean couldShare = a.amount.scale() == null
                && !a.isBare()
                && a.rule.equals(b.rule)
                && a.is(Kind.MONEY)
                && b.is(Kind.MONEY);
        if (scale == null || !couldShare || !(isDash(a, b) || isTo(a, b)) || a.value == null || b.value == null) {
            return;
        }
        boolean fits = a.value.multiply(scale).compareTo(b.value) < 0
                && isBelow(a, 1000)
                && scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (fits) {
            a.scale(scale);
        }
    }

    private static boolean isBelow(Draft draft, long limit) {
        return draft.value != null && draft.value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    private boolean isListed(Draft a, Draft b) {
        int at = a.last + 1;
        if (at < b.first && tokens.is(at, '-') && tokens.isGlued(at) && !(at + 1 == b.first)) {
            at++;
        }
        if (at < b.first && tokens.is(at, ',')) {
            at++;
        }
        if (at < b.first && isListWord(at)) {
            at++;
        }
        if (at == b.first - 1 && tokens.is(at, '-')) {
            at++;
        }
        return at == b.first && at > a.last + 1;
    }

    private boolean isListWord(int at) {
        String word = tokens.lower(at);
        return word.equals("and")
                || word.equals("or")
                || word.equals("to")
                || word.equals("-")
                || word.equals("–")
                || word.equals("/")
                || word.equals("‑")
                || word.equals("&")
                || word.equals("versus")
                || word.equals("vs")
                || word.equals("x")
                || word.equals("nor")
                || word.equals("through")
                || word.equals("×");
    }

    private boolean isDash(Draft a, Draft b) {
        int at = a.last + 1;
        boolean dashed = at == b.first - 1
                && (tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '‑') || tokens.is(at, '—'));
        return dashed && tokens.isGlued(at) == tokens.isGlued(b.first) && !isCode(a, b);
    }

    /** “555-123-4567”: more than one dash ties digits together. */
    private boolean isCode(Draft a, Draft b) {
        int before = a.first - 1;
        int after = b.last + 1;
        boolean left = before > 0
                && tokens.is(before, '-')
                && tokens.isGlued(a.first)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        boolean right = after + 1 < tokens.size()
                && tokens.is(after, '-')
                && tokens.isGlued(after)
                && tokens.kind(after + 1) == Tokens.Kind.DIGITS;
        return left || right;
    }

    private boolean isTo(Draft a, Draft b) {
        int at = a.last + 1;
        if (at == b.first - 2 && tokens.lower(at).equals("to") && tokens.is(at + 1, '-')) {
            return true;
        }
        if (at == b.first - 3 && tokens.is(at, '-') && tokens.lower(at + 1).equals("to") && tokens.is(at + 2, '-')) {
            return true;
        }
        boolean upTo = at == b.first - 2
                && tokens.lower(at).equals("up")
                && tokens.lower(at + 1).equals("to");
        return upTo
                || (at == b.first - 1
                        && (tokens.lower(at).equals("to") || tokens.lower(at).equals("through")));
    }

    /** “From 5 to 7 per cent to 3 to 5 per cent”: two ranges. */
    private boolean isChain(List<Draft> drafts, int at) {
        for (int i = at; i < at + 3; i++) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            if (!isTo(a, b) || !sameKind(a, b) || a.value == null || b.value == null) {
                return false;
            }
        }
        return true;
    }

    private boolean isBetween(Draft a, Draft b, int floor) {
        int at = a.last + 1;
        boolean isAnd = at == b.first - 1
                && (tokens.lower(at).equals("and") || tokens.lower(at).equals("to"));
        int before = a.first - 1;
        for (int i = before; i >= Math.max(floor, before - 2); i--) {
            if (tokens.lower(i).equals("between")) {
                return isAnd;
            }
        }
        return false;
    }

    private boolean isRange(Draft a, Draft b, int floor) {
        if (a.value == null || b.value == null || !sameKind(a, b)) {
            return false;
        }
        if (isLimitPair(a, b)) {
            return true;
        }
        boolean rises = a.value.compareTo(b.value) < 0;
        if (!rises || (a.bound != null && a.bound == Bound.MIN && !isTo(a, b))) {
            return false;
        }
        if (isBetween(a, b, floor)) {
            return true;
        }
        if (isDash(a, b)) {
            return !isBareScore(a, b);
        }
        return isTo(a, b) && !isChange(a, floor) && !isStep(a, floor);
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
        boolean small = isBelow(a, 100) && isBelow(b, 100);
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

    /** Whether a word of change stands before “from X to Y”. */
    private boolean isChange(Draft a, int floor) {
        int from = a.first - 1;
        boolean isFrom = from >= floor && tokens.lower(from).equals("from");
        if (!isFrom || a.value == null || a.value.signum() == 0) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(floor, from - 6); i--) {
            if (CHANGES.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** “Rose 18 cents to $45”, “by $4 to $45”: the first number is how much, the second where it led. */
    private boolean isStep(Draft a, int floor) {
        if (a.rule.startsWith("shared")) {
            return false;
        }
        for (int i = a.first - 1; i >= Math.max(floor, a.first - 3); i--) {
            String word = tokens.lower(i);
            if (word.equals("from") || word.equals("between")) {
                return false;
            }
            if (CHANGES.contains(word) || word.equals("by")) {
                return true;
            }
        }
        return false;
    }

    private Draft range(Draft a, Draft b, int floor) {
        boolean isPair = a.bound != b.bound;
        Draft low = isPair && a.bound == Bound.MAX ? b : a;
        Draft high = low == a ? b : a;
        Draft range = new Draft(b.amount, isPair ? "limits" : "range");
        range.unit = b.unit == null ? a.unit : b.unit;
        range.value = null;
        range.min = low.value;
        range.max = high.value;
        range.first = start(a, floor);
        range.last = b.last;
        range.per = b.per == null ? a.per : b.per;
        range.approximate = a.approximate || b.approximate;
        range.age = a.age || b.age;
        return range;
    }

    private int start(Draft a, int floor) {
        int before = a.first - 1;
        if (before < floor) {
            return a.first;
        }
        String word = tokens.lower(before);
        return word.equals("between") || word.equals("from") ? before : a.first;
    }
}
