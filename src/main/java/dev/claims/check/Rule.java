package dev.claims.check;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be wrong, in words for whoever has to put it right: {@code claims rules},
 * {@code claims explain} and the page of rules say what stands here.
 *
 * @param id stable: {@code quote/no-speaker} is the rule {@code no-speaker} of the family {@code quote}
 * @param summary one sentence: what is found
 * @param why one or two sentences: why it matters
 * @param example what it looks like; for a rule about an article's text, a text in which it is found
 * @param instead the same put right, {@code null} where there is nothing to show
 * @param remedy one sentence: what to do
 */
public record Rule(
        String id,
        Severity severity,
        String summary,
        String why,
        String example,
        @Nullable String instead,
        String remedy) {

    /** What stands before the slash. */
    public String family() {
        return id.substring(0, id.indexOf('/'));
    }
}
