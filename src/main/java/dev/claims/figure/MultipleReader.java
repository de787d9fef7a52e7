package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads multiples in words: “twice as many”, “double the price”, “sixfold”, “has tripled”. */
final class MultipleReader {

    private record Multiple(BigDecimal value, String kind) {}

    private static final Map<String, Multiple> WORDS = new HashMap<>();
    private static final Set<String> COMPARISONS = FigureWords.of("comparison");
    private static final Set<String> ARTICLES = FigureWords.of("doubles-as");
    private static final Set<String> MODALS = FigureWords.of("modal");
    private static final Set<String> NOUNS_AFTER = FigureWords.of("no-multiple-before");

    static {
        for (Lexicon.Row row : Lexicon.load("multiples").rows()) {
            WORDS.put(row.get("word"), new Multiple(new BigDecimal(row.get("value")), row.get("class")));
        }
    }

    private final Tokens tokens;

    MultipleReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether something is compared from token {@code at} on: “as”, “more”, “larger than”. */
    static boolean compares(Tokens tokens, int at, int end) {
        String word = tokens.lower(at);
        boolean servesAs = word.equals("as") && at + 1 < end && ARTICLES.contains(tokens.lower(at + 1));
        if (COMPARISONS.contains(word)) {
            return !servesAs;
        }
        boolean isComparative = word.endsWith("er") && word.length() > 4;
        return isComparative
                && (at + 1 >= end
                        || tokens.kind(at + 1) == Tokens.Kind.OTHER
                        || tokens.lower(at + 1).equals("than"));
    }

    Reading at(int at, int begin, int end) {
        Multiple multiple = WORDS.get(tokens.lower(at));
        if (multiple == null || !states(multiple, at, begin, end)) {
            return Reading.none(at + 1);
        }
        Amount amount = Amount.words(at, at, multiple.value());
        return Reading.of(new Draft(amount, "multiple-word").of(Unit.of(Kind.MULTIPLE, null)));
    }

    private boolean states(Multiple multiple, int at, int begin, int end) {
        int next = at + 1;
        boolean compares = next < end && tokens.kind(next) == Tokens.Kind.WORD && compares(tokens, next, end);
        boolean isTied = (next < end && tokens.is(next, '-') && tokens.isGlued(next))
                || (at > begin && tokens.isGlued(at) && tokens.is(at - 1, '-'));
        return switch (multiple.kind()) {
            case "fold" -> true;
            case "adverb" -> compares || (next < end && tokens.lower(next).equals("this"));
            case "adjective" -> !isTied && (compares || isMeant(at, next, begin, end));
            default ->
                !isTied && (next >= end || !NOUNS_AFTER.contains(tokens.lower(next))) && isRise(at, next, begin, end);
        };
    }

    /** “More than double”, “almost triple”, “double this time”. */
    private boolean isMeant(int at, int next, int begin, int end) {
        String before = at > begin ? tokens.lower(at - 1) : "";
        boolean isCompared = before.equals("than")
                || before.equals("nearly")
                || before.equals("almost")
                || before.equals("to")
                || before.equals("about")
                || MODALS.contains(before);
        boolean isPointed = next < end
                && (tokens.lower(next).equals("this") || tokens.lower(next).equals("these"));
        return isPointed
                || (isCompared
                        && (next >= end || !NOUNS_AFTER.contains(tokens.lower(next)))
                        && (next >= end
                                || tokens.kind(next) == Tokens.Kind.OTHER
                                || ClosedClass.endsNounPhrase(tokens.lower(next))));
    }

    /** “Doubled to 40”, “has more than tripled since”: a rise, not a doubled letter. */
    private boolean isRise(int at, int next, int begin, int end) {
        String before = at > begin ? tokens.lower(at - 1) : "";
        boolean ends =
                next >= end || tokens.kind(next) == Tokens.Kind.OTHER || ClosedClass.endsNounPhrase(tokens.lower(next));
        return ends && !before.equals("be");
    }
}
