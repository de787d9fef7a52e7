package dev.claims.mention;

import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/** Subjects of several members: “Ada Brandt and Bob Roe”, “Brandt, Roe and other members”. */
final class Lists {

    /** Words of one member at most. */
    private static final int WIDTH = 12;

    private static final int MEMBERS = 8;

    private final Words words;
    private final NounPhrases phrases;

    Lists(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The whole list of which {@code last} is the last member, where that opens a clause; else {@code last}. */
    Phrase joined(Phrase last) {
        int and = last.first() - 1;
        if (!words.is(and, "and") && !words.is(and, "or")) {
            return last;
        }
        Phrase first = memberBefore(words.is(and - 1, ',') ? and - 1 : and);
        for (int i = 0; i < MEMBERS && first != null && !opensClause(first.first()); i++) {
            first = words.is(first.first() - 1, ',') ? memberBefore(first.first() - 1) : null;
        }
        return first == null
                ? last
                : new Phrase(first.first(), last.last(), first.from(), last.to(), first.head(), first.kind());
    }

    private @Nullable Phrase memberBefore(int end) {
        Phrase widest = null;
        for (int first = end - 1; first >= Math.max(0, end - WIDTH); first--) {
            if (!words.isWord(first) && !words.isPossessive(first)) {
                break;
            }
            Phrase member = phrases.before(end, first);
            if (member != null && member.last() + 1 == end) {
                widest = member;
            }
        }
        return widest;
    }

    private boolean opensClause(int first) {
        int before = first - 1;
        return before < 0
                || words.opensSentence(first)
                || words.sentence(before) != words.sentence(first)
                || words.is(before, "both")
                || words.has(before, CONJUNCTION | SUBORDINATOR | SPEECH)
                || !words.isWord(before) && !words.isPossessive(before) && !words.is(before, ',');
    }
}
