package dev.claims.text;

import dev.claims.text.Mark.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks of one block. An opening mark that meets no closing one pairs with nothing if a later mark of its
 * family opens again: then its own closing mark is missing, and the words after it are not its own.
 */
final class MarkPairs {

    /** Two marks that belong together; {@code close} is null for a stretch that its block leaves open. */
    record Pair(Mark open, @Nullable Mark close) {}

    private static final int NONE = -1;

    private final List<Mark> marks;
    private final int[] partner;
    private final boolean[] holdsDouble;
    private final int[] stack;
    private final Map<Family, Integer> openOf = new EnumMap<>(Family.class);
    private final Map<Family, Integer> lastPaired = new EnumMap<>(Family.class);
    private int size;

    private MarkPairs(List<Mark> marks) {
        this.marks = marks;
        this.partner = new int[marks.size()];
        this.holdsDouble = new boolean[marks.size()];
        this.stack = new int[marks.size()];
        Arrays.fill(partner, NONE);
    }

    /** The pairs of {@code marks}, by opening mark; at most one of them open, the last of its family. */
    static List<Pair> of(List<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        MarkPairs pairs = new MarkPairs(withoutApostrophes(marks));
        for (int i = 0; i < pairs.marks.size(); i++) {
            pairs.read(i);
        }
        return pairs.result();
    }

    /**
     * Drops the weak marks that a better one follows: in ‘the workers’ rights are gone,’ the first ’ is an apostrophe,
     * and in "a 15" screen," the second mark means inches.
     */
    private static List<Mark> withoutApostrophes(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>(marks.size());
        Map<Family, Mark> next = new EnumMap<>(Family.class);
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Mark following = next.get(mark.family());
            if (mark.weak() && following != null && following.closes() && !following.opens() && !following.weak()) {
                continue;
            }
            next.put(mark.family(), mark);
            kept.add(mark);
        }
        Collections.reverse(kept);
        return kept;
    }

    private void read(int i) {
        Mark mark = marks.get(i);
        if (mark.closes() && openOf.getOrDefault(mark.family(), 0) > 0) {
            close(i);
        } else if (mark.opens()) {
            stack[size++] = i;
            openOf.merge(mark.family(), 1, Integer::sum);
        }
    }

    private void close(int i) {
        Mark mark = marks.get(i);
        if (mark.family().isSingle() && !marks.get(stack[size - 1]).family().isSingle()) {
            return;
        }
        int open = pop();
        while (marks.get(open).family() != mark.family()) {
            open = pop();
        }
        if ((mark.weak() && mark.family().isSingle() && holdsDouble[open])
                || marks.get(open).end() == mark.start()) {
            return;
        }
        partner[open] = i;
        lastPaired.merge(mark.family(), open, Math::max);
        if (size > 0 && !mark.family().isSingle()) {
            holdsDouble[stack[size - 1]] = true;
        }
    }

    private int pop() {
        int top = stack[--size];
        openOf.merge(marks.get(top).family(), -1, Integer::sum);
        return top;
    }

    private List<Pair> result() {
        int unclosed = unclosed();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                pairs.add(new Pair(marks.get(i), marks.get(partner[i])));
            } else if (i == unclosed) {
                pairs.add(new Pair(marks.get(i), null));
            }
        }
        return pairs;
    }

    /** The opening mark that the block leaves open: the last one on the stack, if its family pairs no more after it. */
    private int unclosed() {
        int single = NONE;
        for (int i = size - 1; i >= 0; i--) {
            Family family = marks.get(stack[i]).family();
            if (!family.isSingle()) {
                return stack[i] > lastPaired.getOrDefault(family, NONE) ? stack[i] : NONE;
            }
            single = single == NONE ? stack[i] : single;
        }
        return single != NONE && single > lastPaired.getOrDefault(Family.SINGLE, NONE) ? single : NONE;
    }
}
