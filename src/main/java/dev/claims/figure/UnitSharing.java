package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a bare number the unit of an earlier figure of its sentence that it is compared with: “84.75 cents, … 74.07”. */
final class UnitSharing {

    private static final Set<String> COMPARERS = FigureWords.of("comparer");

    private final Tokens tokens;

    UnitSharing(Tokens tokens) {
        this.tokens = tokens;
    }

    void share(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isBare() && draft.amount.isDigits()) {
                Draft source = source(drafts, i);
                if (source != null && source.unit != null) {
                    apply(draft, source);
                }
            }
        }
    }

    private static void apply(Draft draft, Draft source) {
        Unit unit = source.unit;
        if (unit != null) {
            draft.of(unit).named("unit-of-earlier-figure");
        }
    }

    private @Nullable Draft source(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        String before = draft.first > 0 ? tokens.lower(draft.first - 1) : "";
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Draft earlier = drafts.get(i);
            if (earlier.unit == null || earlier.is(Kind.MULTIPLE) || earlier.is(Kind.DURATION)) {
                continue;
            }
            if (before.equals("by") && !earlier.is(Kind.PERCENT)) {
                continue;
            }
            if (fits(draft, earlier, before)) {
                return earlier;
            }
        }
        return null;
    }

    private boolean fits(Draft draft, Draft earlier, String before) {
        if (draft.value == null || earlier.value == null || !COMPARERS.contains(before)) {
            return isEllipsis(draft, earlier);
        }
        boolean sameShape = draft.amount.decimals() == earlier.amount.decimals()
                && (draft.amount.scale() == null) == (earlier.amount.scale() == null);
        if (earlier.is(Kind.PERCENT)) {
            return before.equals("by") && draft.amount.scale() == null && !draft.amount.grouped();
        }
        double ratio = magnitude(draft) / Math.max(1e-9, magnitude(earlier));
        return sameShape && ratio > 0.02 && ratio < 50;
    }

    private static double magnitude(Draft draft) {
        return draft.amount.value() == null ? 0 : Math.abs(draft.amount.value().doubleValue());
    }

    /** “WhatsApp counts 3Bn users, Facebook 3Bn as well”: the same scale, after a name. */
    private boolean isEllipsis(Draft draft, Draft earlier) {
        boolean sameScale = draft.amount.scale() != null
                && earlier.amount.scale() != null
                && draft.amount.scale().compareTo(earlier.amount.scale()) == 0;
        return sameScale && draft.first > 0 && tokens.isCapitalised(draft.first - 1) && earlier.is(Kind.COUNT);
    }
}
