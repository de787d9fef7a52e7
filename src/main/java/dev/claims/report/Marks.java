package dev.claims.report;

import dev.claims.article.Span;
import dev.claims.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes text with an element around each claim. Elements must nest and claims need not: a claim that crosses another,
 * or the edge of a block, comes in several elements of the same number.
 */
final class Marks {

    /** A claim and its number among the records of the article. */
    private record Mark(Claim claim, int number) {
        int start() {
            return claim.span().start();
        }

        int end() {
            return claim.span().end();
        }
    }

    /** Of claims with the same words, a quote stands around a figure and a figure around a date. */
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparing(
                    (Mark mark) -> mark.claim().span())
            .thenComparing(mark -> mark.claim().type(), Comparator.reverseOrder());

    private final String text;
    private final StringBuilder html;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    /** {@code claims} are numbered as they come. */
    Marks(String text, List<Claim> claims, StringBuilder html) {
        this.text = text;
        this.html = html;
        this.marks = IntStream.range(0, claims.size())
                .mapToObj(number -> new Mark(claims.get(number), number))
                .sorted(OUTER_FIRST)
                .toList();
    }

    /** Writes the words of {@code block}, which must not start before the end of the one written last. */
    void write(Span block) {
        int at = block.start();
        end(at);
        open.forEach(this::startTag);
        while (at < block.end()) {
            startAll(at);
            int until = nextEdge(block.end());
            Escapes.appendHtml(text, at, until, html);
            at = until;
            int kept = keptAt(at);
            endTags(open.size() - kept);
            end(at);
            open.subList(kept, open.size()).forEach(this::startTag);
        }
        endTags(open.size());
    }

    private void startAll(int at) {
        for (; next < marks.size() && marks.get(next).start() <= at; next++) {
            Mark mark = marks.get(next);
            if (mark.end() > at) {
                open.add(mark);
                startTag(mark);
            }
        }
    }

    /** Where the next mark starts or ends, at {@code limit} at the latest. */
    private int nextEdge(int limit) {
        int edge = next < marks.size() ? Math.min(limit, marks.get(next).start()) : limit;
        for (Mark mark : open) {
            edge = Math.min(edge, mark.end());
        }
        return edge;
    }

    /** How many open marks, from the outermost, stay open beyond {@code at} without being written anew. */
    private int keptAt(int at) {
        int kept = 0;
        while (kept < open.size() && open.get(kept).end() > at) {
            kept++;
        }
        return kept;
    }

    private void end(int at) {
        open.removeIf(mark -> mark.end() <= at);
    }

    private void startTag(Mark mark) {
        html.append("<mark class=\"")
                .append(mark.claim().type().label())
                .append("\" data-n=\"")
                .append(mark.number())
                .append("\">");
    }

    private void endTags(int count) {
        for (int i = 0; i < count; i++) {
            html.append("</mark>");
        }
    }
}
