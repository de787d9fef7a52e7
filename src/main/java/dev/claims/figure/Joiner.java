package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Bound;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins neighbouring drafts: ranges (“between $1 and $4”, “5–7 per cent”) become one, lists and pairs that share a unit
 * (“8, 16 and 32 GB”, “from 4.8 to 4.7 per cent”) share it.
 */
final class Joiner {

    private final Tokens tokens;
    private final ListSharing sharing;
    private final RangeRules rules;

    Joiner(Tokens tokens) {
        this.tokens = tokens;
        Links links = new Links(tokens);
        this.sharing = new ListSharing(links);
        this.rules = new RangeRules(tokens, links);
    }

    List<Draft> join(List<Draft> drafts, int begin) {
        sharing.share(drafts);
        List<Draft> joined = new ArrayList<>();
        int i = 0;
        while (i < drafts.size()) {
            Draft a = drafts.get(i);
            Draft b = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            int floor = joined.isEmpty() ? begin : joined.get(joined.size() - 1).last + 1;
            if (b != null && i + 3 < drafts.size() && rules.isChain(drafts, i)) {
                joined.add(range(a, b, floor));
                joined.add(range(drafts.get(i + 2), drafts.get(i + 3), b.last + 1));
                i += 4;
            } else if (b != null && rules.isRange(a, b, floor)) {
                joined.add(range(a, b, floor));
                i += 2;
            } else {
                joined.add(a);
                i++;
            }
        }
        return joined;
    }

    private Draft range(Draft a, Draft b, int floor) {
        boolean isPair = a.bound != b.bound;
        Draft low = isPair && a.bound == Bound.MAX && b.bound == Bound.MIN ? b : a;
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
