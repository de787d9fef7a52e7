package dev.claims.figure;

import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Gives a bare number the sign, the unit and the scale of its neighbour in a list or range: “8, 16 and 32 GB”. */
final class ListSharing {

    private final Links links;

    ListSharing(Links links) {
        this.links = links;
    }

    /** A bare number before “,”, “and”, “or”, “to” or a dash takes the unit of the number after it. */
    void share(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            shareSign(drafts.get(i), drafts.get(i + 1));
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft a = drafts.get(i);
            Draft b = drafts.get(i + 1);
            if (!a.isBare() || b.isBare() || b.unit == null || !links.isListed(a, b) || b.is(Kind.MULTIPLE)) {
                continue;
            }
            BigDecimal scale = b.amount.scale();
            if (a.amount.scale() != null && scale == null) {
                continue;
            }
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
        boolean isTight = links.isDash(a, b) || links.isTo(a, b);
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
        if (scale == null
                || !couldShare
                || !(links.isDash(a, b) || links.isTo(a, b))
                || a.value == null
                || b.value == null) {
            return;
        }
        boolean fits = a.value.multiply(scale).compareTo(b.value) < 0
                && isBelow(a, 1000)
                && scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (fits) {
            a.scale(scale);
        }
    }

    /** Whether {@code draft} is a single value below {@code limit}. */
    static boolean isBelow(Draft draft, long limit) {
        return draft.value != null && draft.value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
