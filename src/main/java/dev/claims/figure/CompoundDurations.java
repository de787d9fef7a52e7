package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the parts of one length of time: “two hours, one minute and 39 seconds” are 7299 seconds, PT2H1M39S. */
final class CompoundDurations {

    /** How many of the smaller unit are one of the larger; what has no fixed number is not joined. */
    private record Step(String smaller, long parts) {}

    private static final Map<String, Step> STEPS = Map.of(
            "year",
            new Step("month", 12),
            "week",
            new Step("day", 7),
            "day",
            new Step("hour", 24),
            "hour",
            new Step("minute", 60),
            "minute",
            new Step("second", 60));

    private final Tokens tokens;

    CompoundDurations(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Draft whole = before == null ? null : whole(before, draft);
            if (whole == null) {
                joined.add(draft);
            } else {
                joined.set(joined.size() - 1, whole);
            }
        }
        return joined;
    }

    private @Nullable Draft whole(Draft a, Draft b) {
        Step step = a.unit == null || !a.is(Kind.DURATION) ? null : STEPS.get(a.unit.name());
        boolean fits = step != null
                && b.unit != null
                && b.is(Kind.DURATION)
                && step.smaller().equals(b.unit.name())
                && isWhole(a)
                && a.per == null
                && !a.age
                && isPlain(b)
                && ListSharing.isBelow(b, step.parts())
                && isJoined(a.last + 1, b.first);
        if (!fits || step == null || a.value == null || b.value == null || b.unit == null || b.unit.time() == null) {
            return null;
        }
        String iso = a.iso == null ? a.iso() : a.iso;
        String part = b.iso();
        Draft whole = new Draft(a.amount, "compound-duration").of(b.unit).upTo(b.last);
        whole.first = a.first;
        whole.value = a.value.multiply(BigDecimal.valueOf(step.parts())).add(b.value);
        whole.bound = a.bound;
        whole.approximate = a.approximate;
        whole.per = b.per;
        whole.age = b.age;
        whole.iso = iso == null || part == null || step.smaller().equals("day")
                ? b.unit.time().iso(whole.value)
                : together(iso, part);
        return whole;
    }

    /** P2Y and P3M are P2Y3M, P1D and PT6H are P1DT6H, PT2H and PT1M are PT2H1M. */
    private static String together(String iso, String part) {
        boolean hasTime = iso.indexOf('T') > 0;
        return iso + part.substring(hasTime ? 2 : 1);
    }

    private static boolean isWhole(Draft draft) {
        return draft.value != null && draft.value.stripTrailingZeros().scale() <= 0 && draft.value.signum() > 0;
    }

    private static boolean isPlain(Draft draft) {
        return draft.value != null
                && draft.bound == null
                && !draft.approximate
                && draft.first == draft.amount.first()
                && draft.value.signum() >= 0;
    }

    /** Whether nothing, a comma or “and” stands between the two. */
    private boolean isJoined(int from, int to) {
        int at = from;
        if (at < to && tokens.is(at, ',')) {
            at++;
        }
        if (at < to && tokens.lower(at).equals("and")) {
            at++;
        }
        return at == to;
    }
}
