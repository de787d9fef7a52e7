package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.util.Set;

/** Reads a count tied to its noun by a hyphen: “four-cylinder engine”, but not “one-way” or “two-sided”. */
final class HyphenedCounts {

    private static final Set<String> HYPHEN_IDIOMS = FigureWords.of("hyphen-idiom");

    private static final Set<String> VERBS_AS_NOUNS = FigureWords.of("hyphened-verb");
    private static final Set<String> ONE_HYPHENED = FigureWords.of("one-hyphened");

    private final Tokens tokens;
    private final NounPhrase nouns;
    private final NameNumbers names;
    private final Context context;

    HyphenedCounts(Context context, NounPhrase nouns) {
        this.context = context;
        this.tokens = context.tokens();
        this.nouns = nouns;
        this.names = context.names();
    }

    Reading read(Amount amount, int at, int begin, int end) {
        String word = tokens.lower(at);
        boolean isCode = at + 2 < end
                && tokens.is(at + 1, '-')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.kind(at + 2) == Tokens.Kind.DIGITS;
        if (isCode) {
            return Reading.none(at + 3);
        }
        boolean isIdiom = (HYPHEN_IDIOMS.contains(word) && !isBall(amount, at, end))
                || word.endsWith("th")
                || word.endsWith("ths")
                || (amount.is(1) && !ONE_HYPHENED.contains(word));
        boolean isNumber = Starters.at(tokens, at) == Starters.Start.NUMBER;
        boolean isName = tokens.isCapitalised(at) && !context.isTitleCase(begin);
        NounPhrase.Head head =
                isIdiom || isNumber || isName || (ClosedClass.endsNounPhrase(word) && !VERBS_AS_NOUNS.contains(word))
                        ? null
                        : nouns.hyphened(at, end);
        if (head == null || names.holds(amount, begin, end, true, context)) {
            return Reading.none(isNumber ? at : at + 1);
        }
        if (word.endsWith("ed") && !word.equals("bed")) {
            return Reading.none(at + 1);
        }
        return Reading.of(new Draft(amount, "hyphened-noun")
                .of(Unit.of(Kind.COUNT, head.singular()))
                .upTo(at));
    }

    /** “A six-ball over”, “a 12-ball fifty”; the eight-ball and the four-ball are games. */
    private boolean isBall(Amount amount, int at, int end) {
        return tokens.lower(at).equals("ball")
                && !amount.is(8)
                && !amount.is(4)
                && at + 1 < end
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && (tokens.lower(at + 1).equals("over")
                        || tokens.lower(at + 1).equals("overs")
                        || !ClosedClass.endsNounPhrase(tokens.lower(at + 1)));
    }
}
