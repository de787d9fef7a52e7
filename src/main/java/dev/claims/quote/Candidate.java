package dev.claims.quote;

import dev.claims.article.Marked;

/**
 * A stretch in marks that may be a quote.
 *
 * @param index its number among the outermost stretches of the article
 * @param sentence the number of the sentence that holds its start
 * @param first the first token, a mark
 * @param after the token after its closing mark
 * @param words how many words it holds
 * @param isAlone whether its sentence holds nothing of the writer's
 */
record Candidate(int index, Marked marked, int sentence, int first, int after, int words, boolean isAlone) {}
