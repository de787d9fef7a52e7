package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import org.jspecify.annotations.Nullable;

/** Says which unit a counted noun is: a measure that it names, else a count of the noun. */
final class CountedUnits {

    private final Tokens tokens;
    private final Context context;

    CountedUnits(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** The unit that {@code head} is; a heading's capitals are no part of a noun. */
    Unit unitOf(@Nullable Unit named, NounPhrase.Head head, int begin) {
        boolean isProper = tokens.isCapitalised(head.first()) && !context.isTitleCase(begin);
        if (named != null && named.kind() == Kind.MEASURE && !isProper) {
            return named;
        }
        if (head.singular().equalsIgnoreCase("other")) {
            return Unit.of(Kind.COUNT, null);
        }
        return Unit.of(Kind.COUNT, isProper ? head.singular() : NounPhrase.inSmallLetters(head.singular()));
    }
}
