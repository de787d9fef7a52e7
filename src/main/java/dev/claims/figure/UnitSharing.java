package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a bare number the unit of an earlier figure of its sentence that it is compared with: “84.75 cents, … 74.07”. */
final class UnitSharing {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Set<String> BETWEEN = FigureWords.of("comparison-between");
    private static final Set<String> LAST_BETWEEN = FigureWords.of("comparison-end");
    private static final Set<String> COMPARERS = FigureWords.of("comparer");

    private final Tokens tokens;
    private final Scores scores;

    UnitSharing(Tokens tokens, Scores scores) {
        this.tokens = tokens;
        this.scores = scores;
    }

    void share(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            shareWhole(drafts.get(i), drafts.get(i + 1));
        }
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isBare() && sharesScale(draft, drafts.get(i - 1))) {
                continue;
            }
            if (draft.isBare() && draft.amount.isDigits() && !scores.isTied(draft) && !isPart(draft)) {
                Draft source = source(drafts, i);
                if (source != null && source.unit != null && !isBracketed(draft, source)) {
                    apply(draft, source);
                }
            }
        }
    }

    /** “Eight of the 14 killings”: the part is of the same kind as the whole. */
    private void shareWhole(Draft part, Draft whole) {
        int at = part.last + 1;
        boolean isOf = part.isBare()
                && whole.is(Kind.COUNT)
                && whole.unit != null
                && whole.unit.name() != null
                && at < whole.first
                && tokens.lower(at).equals("of")
                && (at + 1 == whole.first || (at + 2 == whole.first && Partitives.isDeterminer(tokens.lower(at + 1))));
        if (isOf && whole.unit != null) {
            part.of(whole.unit).named("part-of-next-figure");
        }
    }

    /** “Rose to 12 million from 10”: the number without a scale has that of the number before it. */
    private boolean sharesScale(Draft draft, Draft earlier) {
        BigDecimal scale = earlier.amount.scale();
        boolean isFrom = isCompared(earlier.last + 1, draft.first);
        boolean couldShare = isFrom
                && scale != null
                && scale.compareTo(THOUSAND) >= 0
                && draft.amount.isDigits()
                && draft.amount.scale() == null
                && !draft.amount.grouped()
                && (earlier.isBare() || earlier.is(Kind.MONEY) || earlier.is(Kind.COUNT))
                && !isPartOf(draft.last + 1);
        double ratio =
                magnitude(draft) * (scale == null ? 0 : scale.doubleValue()) / Math.max(1e-9, magnitude(earlier));
        if (!couldShare || scale == null || ratio < 0.02 || ratio > 50) {
            return false;
        }
        draft.scale(scale);
        if (earlier.unit != null) {
            draft.of(earlier.unit);
        }
        draft.named("scale-of-earlier-figure");
        return true;
    }

    /** Whether the tokens from {@code at} on are “from”, “, up from”, “, compared with”, “against” and nothing else. */
    private boolean isCompared(int at, int end) {
        for (int i = at; i < end; i++) {
            if (i - at > 3 || !(tokens.is(i, ',') || BETWEEN.contains(tokens.lower(i)))) {
                return false;
            }
        }
        return at < end && LAST_BETWEEN.contains(tokens.lower(end - 1));
    }

    /** “It has 350,000 of them”: what follows says what is counted. */
    private boolean isPart(Draft draft) {
        return draft.last + 1 < tokens.size() && tokens.lower(draft.last + 1).equals("of");
    }

    private boolean isPartOf(int at) {
        return at < tokens.size()
                && (tokens.lower(at).equals("of") || tokens.lower(at).equals("to"));
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
            boolean isShare =
                    before.equals("with") && sameShape && draft.amount.decimals() > 0 && magnitude(draft) < 100;
            return (before.equals("by") || isShare) && draft.amount.scale() == null && !draft.amount.grouped();
        }
        boolean isLevel = !before.equals("at") || draft.amount.isLarge() || earlier.is(Kind.MONEY);
        double ratio = magnitude(draft) / Math.max(1e-9, magnitude(earlier));
        return sameShape && isLevel && ratio > 0.02 && ratio < 50;
    }

    /** “46 deaths (19 women and 27 men), 82 injured and 5 missing”: what is told in brackets gives nothing outside, but points. */
    private boolean isBracketed(Draft draft, Draft source) {
        boolean isIndex = source.unit != null && "point".equals(source.unit.name());
        for (int i = source.last + 1; !isIndex && i < draft.first; i++) {
            if (tokens.is(i, '(')) {
                return false;
            }
            if (tokens.is(i, ')')) {
                return true;
            }
        }
        return false;
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
