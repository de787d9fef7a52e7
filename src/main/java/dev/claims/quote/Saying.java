package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A source with its cue in one sentence: “Ada Brandt said”, “according to the mayor”.
 *
 * @param group the cue; of “according to” a verb group without a verb
 * @param source who says it, {@code null} where the sentence does not tell
 * @param from the first token of the two
 * @param to the token after them
 * @param words where the cue stands
 */
record Saying(VerbGroup group, @Nullable Mention source, Order order, int from, int to, Span words) {

    /** How source and cue follow each other. */
    enum Order {
        /** X said. */
        SOURCE_FIRST,
        /** said X. */
        CUE_FIRST,
        /** According to X. */
        ACCORDING_TO,
        /** The source is the subject of another verb: “…, saying”, “… and said”. */
        SHARED
    }

    Cue cue() {
        return group.cue();
    }

    /** Whether it reports words of somebody's rather than touching on thoughts, wishes and things that may be said. */
    boolean isReport() {
        return cue().strength() >= 2
                && isAsserted()
                && group.mood() != VerbGroup.Mood.INFINITIVE
                && group.mood() != VerbGroup.Mood.MODAL;
    }

    /** Whether it reports something that was in fact said. */
    boolean isAsserted() {
        return !group.isNegated();
    }
}
