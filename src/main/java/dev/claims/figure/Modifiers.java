package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Bound;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Limits and approximators beside a figure: “more than”, “about”, “or so”. They become part of its span. */
final class Modifiers {

    private record Modifier(@Nullable Bound bound, boolean approximate) {}

    private static final Set<String> LENGTH_VERBS = FigureWords.of("length-over");

    private static final BigDecimal MOST_ASKED_ABOUT = BigDecimal.valueOf(20);
    private static final Set<String> TALKED = FigureWords.of("talked-about");
    private static final Set<String> COMPARATIVES = Set.of("higher", "lower", "larger", "smaller", "bigger", "greater");
    private static final Set<String> PLACES = FigureWords.of("place-before-thing");
    private static final Set<String> TIED = FigureWords.of("tied-modifier");

    private final Prepositions prepositions = new Prepositions();
    private final PhraseTable<Modifier> before = new PhraseTable<>(true);
    private final PhraseTable<Modifier> after = new PhraseTable<>(true);

    Modifiers() {
        for (Lexicon.Row row : Lexicon.load("modifiers").rows()) {
            String bound = row.get("bound").toUpperCase(Locale.ROOT);
            Modifier modifier = new Modifier(
                    bound.isEmpty() ? null : Bound.valueOf(bound),
                    row.get("approximate").equals("yes"));
            (row.get("side").equals("before") ? before : after).add(row.get("phrase"), modifier);
        }
    }

    /** Adds to {@code draft} what stands beside it between {@code begin} and {@code end}; twice on the left: “up to about 40”. */
    void apply(Draft draft, Tokens tokens, int begin, int end) {
        for (int i = 0; i < 2; i++) {
            Match<Modifier> left = before.to(tokens, beforeOf(draft, tokens, begin), begin);
            if (left == null
                    || isTiedOn(draft, tokens, left, begin)
                    || isPreposition(draft, tokens, left, begin)
                    || isTopic(draft, tokens, left, begin)
                    || prepositions.holds(draft, tokens, left.first(), left.last(), begin)) {
                break;
            }
            if (isSettled(draft, tokens, left, begin)) {
                break;
            }
            draft.first = left.first();
            set(draft, left.meaning());
        }
        int lastOfAmount = draft.amount.last();
        if (tokens.is(lastOfAmount, '+') || tokens.lower(lastOfAmount).equals("plus")) {
            draft.bound = Bound.MIN;
        } else if (lastOfAmount > draft.amount.first()
                && tokens.lower(lastOfAmount).equals("odd")) {
            draft.approximate = true;
        } else if (lastOfAmount > draft.amount.first()
                && tokens.lower(lastOfAmount - 1).equals("or")) {
            Match<Modifier> inside = after.from(tokens, lastOfAmount - 1, lastOfAmount + 1);
            if (inside != null) {
                set(draft, inside.meaning());
            }
        }
        Match<Modifier> right = after.from(tokens, draft.last + 1, end);
        if (right != null && !isPlusSum(tokens, right, end)) {
            draft.upTo(right.last());
            set(draft, right.meaning());
        }
    }

    /** The token before the draft; a hyphen that ties a prefix to it is passed (“sub-300”). */
    private static int beforeOf(Draft draft, Tokens tokens, int begin) {
        int at = draft.first - 1;
        boolean tied = at > begin
                && tokens.is(at, '-')
                && tokens.isGlued(at)
                && tokens.isGlued(draft.first)
                && TIED.contains(tokens.lower(at - 1));
        boolean isDigits = draft.amount.form() == Amount.Form.DIGITS;
        boolean article = at > begin
                && ((tokens.lower(at).equals("a") && !isDigits && !isPlaceBefore(draft, tokens, at - 1))
                        || (tokens.lower(at).equals("the")
                                && (draft.amount.form() == Amount.Form.FRACTION
                                        || isMark(draft, tokens, isDigits ? at - 1 : -1))));
        return tied || article ? at - 1 : at;
    }

    /** “Gone up to over $5”, “spread over nearly 40 miles”, “2.7 billion, higher than 1.5 billion then”: no limit of it. */
    private static boolean isSettled(Draft draft, Tokens tokens, Match<Modifier> left, int begin) {
        Bound bound = left.meaning().bound();
        if (bound == null) {
            return false;
        }
        boolean isOver =
                left.first() == left.last() && tokens.lower(left.first()).equals("over");
        boolean isCompared = left.first() == begin + 1
                && left.last() == left.first() + 1
                && tokens.is(begin, ',')
                && begin > 0
                && tokens.lower(left.last()).equals("than")
                && COMPARATIVES.contains(tokens.lower(left.first()));
        boolean isOther = draft.bound != null && bound != draft.bound && tokens.kind(left.first()) == Tokens.Kind.WORD;
        return isOther || (isOver && draft.approximate) || isCompared;
    }

    /** “A five-under 67”: a hyphen ties the word to what stands before it. */
    private static boolean isTiedOn(Draft draft, Tokens tokens, Match<Modifier> left, int begin) {
        int hyphen = left.first() - 1;
        return hyphen > begin
                && tokens.isGlued(left.first())
                && tokens.is(hyphen, '-')
                && tokens.isGlued(hyphen)
                && tokens.kind(left.first()) == Tokens.Kind.WORD
                && Starters.at(tokens, hyphen - 1) == Starters.Start.NUMBER
                && !tokens.isGlued(draft.first);
    }

    private static boolean isHyphened(Draft draft, Tokens tokens) {
        int next = draft.amount.last() + 1;
        return next < tokens.size() && tokens.is(next, '-') && tokens.isGlued(next);
    }

    /** “Under a seven-day remand order”: the order, not the days, is what something is under. */
    private static boolean isPlaceBefore(Draft draft, Tokens tokens, int at) {
        return isHyphened(draft, tokens) && PLACES.contains(tokens.lower(at));
    }

    /** “Around the 65 per cent mark”. */
    private static boolean isMark(Draft draft, Tokens tokens, int rough) {
        boolean isRough = rough < 0
                || tokens.lower(rough).equals("around")
                || tokens.lower(rough).equals("about");
        return isRough
                && draft.last + 1 < tokens.size()
                && tokens.lower(draft.last + 1).equals("mark");
    }

    private static void set(Draft draft, Modifier modifier) {
        draft.approximate |= modifier.approximate();
        if (modifier.bound() != null) {
            draft.bound = modifier.bound();
        }
    }

    /** “Asked about several women”, “about billions”: what is talked of, no rough number; but “asked about 1,000 voters”. */
    private static boolean isTopic(Draft draft, Tokens tokens, Match<Modifier> left, int begin) {
        if (draft.amount.form() == Amount.Form.VAGUE
                && left.first() == left.last()
                && tokens.lower(left.last()).equals("about")) {
            return true;
        }
        boolean isSmall = draft.value == null || draft.value.compareTo(MOST_ASKED_ABOUT) < 0;
        return isSmall
                && left.first() == left.last()
                && left.first() > begin
                && tokens.lower(left.last()).equals("about")
                && TALKED.contains(tokens.lower(left.first() - 1));
    }

    /** “Lent over three years”: before a length of time “over” is a limit only after words of length. */
    private static boolean isPreposition(Draft draft, Tokens tokens, Match<Modifier> left, int begin) {
        String word = tokens.lower(left.last());
        boolean couldBe =
                left.first() == left.last() && (word.equals("over") || word.equals("around") || word.equals("near"));
        if (!couldBe || !draft.is(Kind.DURATION)) {
            return false;
        }
        return !word.equals("around")
                && !(left.first() > begin && LENGTH_VERBS.contains(tokens.lower(left.first() - 1)));
    }

    /** “40 plus 12” is a sum. */
    private static boolean isPlusSum(Tokens tokens, Match<Modifier> right, int end) {
        int next = right.last() + 1;
        boolean isPlus = tokens.lower(right.last()).equals("plus") || tokens.is(right.last(), '+');
        return (isPlus && next < end && Starters.at(tokens, next) == Starters.Start.NUMBER)
                || (tokens.lower(right.last()).equals("plus")
                        && next < end
                        && tokens.kind(next) == Tokens.Kind.WORD
                        && !tokens.is(right.first(), '-'));
    }
}
