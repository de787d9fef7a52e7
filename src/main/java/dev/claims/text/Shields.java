package dev.claims.text;

import dev.claims.article.Marked;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches inside which no sentence ends: quotes whose closing mark is there or that go on in the next block, and
 * brackets that a sentence opens on its way. Asked in order of offset, so that all questions cost one pass.
 */
final class Shields {

    /** A longer bracket is a lost closing one or a paragraph of its own. */
    private static final int LONGEST_BRACKET = 600;

    private final List<Marked> marked;
    private final List<Span> brackets = new ArrayList<>();
    private int mark;
    private int bracket;
    private int markEnd;

    Shields(List<Marked> marked) {
        this.marked = marked;
    }

    /** Takes the brackets of a block, which must come after the blocks before; its signs stand at {@code signs}. */
    void enter(String text, int[] signs) {
        brackets.clear();
        bracket = 0;
        int[] open = new int[signs.length];
        int size = 0;
        for (int at : signs) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                open[size++] = at;
            } else if ((c == ')' || c == ']') && size > 0) {
                close(open[--size], at);
            }
        }
    }

    private void close(int from, int at) {
        if (at - from > LONGEST_BRACKET) {
            return;
        }
        while (!brackets.isEmpty() && brackets.get(brackets.size() - 1).start() > from) {
            brackets.remove(brackets.size() - 1);
        }
        brackets.add(new Span(from, at + 1));
    }

    /** Whether a sentence that starts at {@code sentence} must not end at {@code offset}. */
    boolean isInside(int offset, int sentence) {
        while (mark < marked.size() && marked.get(mark).outer().start() < offset) {
            if (isWhole(mark)) {
                markEnd = Math.max(markEnd, marked.get(mark).outer().end());
            }
            mark++;
        }
        if (offset < markEnd) {
            return true;
        }
        while (bracket < brackets.size() && brackets.get(bracket).end() <= offset) {
            bracket++;
        }
        return bracket < brackets.size()
                && brackets.get(bracket).start() < offset
                && brackets.get(bracket).start() > sentence;
    }

    /** Whether stretch {@code i} is closed, or goes on in the stretch after it and those inside it. */
    private boolean isWhole(int i) {
        if (marked.get(i).closed()) {
            return true;
        }
        int next = i + 1;
        while (next < marked.size()
                && marked.get(i).outer().contains(marked.get(next).outer())) {
            next++;
        }
        return next < marked.size() && marked.get(next).continues();
    }
}
