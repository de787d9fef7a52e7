package dev.claims.quote;

import dev.claims.mention.Mention;
import dev.claims.quote.Content.Piece;
import dev.claims.quote.Saying.Order;
import dev.claims.quote.VerbGroup.Mood;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the unmarked content of sayings: after the cue, before it, or around it. */
final class Contents {

    private final Reading reading;
    private final ContentStart starts;
    private final ContentEnd ends;

    Contents(Reading reading) {
        this.reading = reading;
        this.starts = new ContentStart(reading);
        this.ends = new ContentEnd(reading);
    }

    /** The contents of the sayings of one sentence, {@code start..end}. */
    List<Content> of(List<Saying> sayings, int start, int end) {
        List<Content> contents = new ArrayList<>();
        int free = start;
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (!reports(saying) || saying.from() < free) {
                continue;
            }
            Content content = content(sayings, i, free, end);
            if (content != null) {
                contents.add(content);
                free = content.pieces().get(content.pieces().size() - 1).after();
            }
        }
        return contents;
    }

    private boolean reports(Saying saying) {
        return saying.source() != null
                && saying.isAsserted()
                && saying.group().mood() != Mood.MODAL
                && (saying.group().mood() != Mood.INFINITIVE || starts.isDone(saying))
                && (saying.cue().strength() >= 2
                        || (saying.cue().clause() == Cue.Clause.THAT
                                && saying.group().mood() == Mood.FINITE));
    }

    private @Nullable Content content(List<Saying> sayings, int index, int start, int end) {
        Saying saying = sayings.get(index);
        if (saying.order() == Order.ACCORDING_TO) {
            return around(sayings, index, start, end, "according-to");
        }
        if (saying.order() != Order.CUE_FIRST) {
            int first = starts.of(saying, end);
            if (first >= 0) {
                int after = ends.of(sayings, index, first, end);
                if (starts.isContent(saying, first, after)) {
                    return content(saying, List.of(new Piece(first, after)), "said-that");
                }
            }
        }
        boolean isAside = (saying.cue().isSpeech() && saying.cue().strength() >= 2)
                || (saying.source() != null && saying.source().kind() == Mention.Kind.DOCUMENT);
        return saying.order() == Order.SHARED || !isAside ? null : around(sayings, index, start, end, "aside");
    }

    /** “Q, X said.” “Q, X said, Q.” */
    private @Nullable Content around(List<Saying> sayings, int index, int start, int end, String rule) {
        Saying saying = sayings.get(index);
        List<Piece> pieces = new ArrayList<>();
        int before = ends.strippedEnd(start, saying.from());
        boolean isAside = saying.from() > start && reading.is(saying.from() - 1, ',');
        if (isAside || saying.order() == Order.ACCORDING_TO) {
            pieces.add(new Piece(starts.strippedStart(start, before), before));
        }
        int close = starts.closeOf(saying, end);
        if (close < 0) {
            return null;
        }
        if (reading.is(close, ',') && (isAside || saying.from() == start) && !starts.isRelative(close + 1)) {
            pieces.add(new Piece(close + 1, ends.of(sayings, index, close + 1, end)));
        }
        pieces.removeIf(piece -> piece.length() < 2 || starts.isAdjunct(piece));
        return pieces.isEmpty() ? null : content(saying, pieces, rule);
    }

    private static @Nullable Content content(Saying saying, List<Piece> pieces, String rule) {
        return pieces.stream().mapToInt(Piece::length).sum() < 3 ? null : new Content(saying, pieces, rule);
    }
}
