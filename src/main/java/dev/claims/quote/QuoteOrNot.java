package dev.claims.quote;

import dev.claims.article.Block;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import java.util.Locale;
import java.util.Set;

/** Tells quotes from titles, terms and scare quotes. */
final class QuoteOrNot {

    /** From this many words on a stretch in marks is a quote even if no cue governs it. */
    private static final int LONG = 5;

    private static final int ACRONYM = 5;
    /** So many stretches before one in a list are read. */
    private static final int LISTED = 4;

    private static final Set<String> CONTAINING =
            Set.of("containing", "labelled", "labeled", "spelled", "marked", "spelling");
    private static final long NAMING = ClauseWords.of("naming");
    private static final long WORKS = ClauseWords.of("work");
    private static final Set<String> AS_SUCH = Set.of("term", "terms", "phrase", "word");

    /** “kept its “neutral” rating”: what analysts call a share is a term of theirs. */
    private static final Set<String> RATINGS = Set.of("rating", "ratings", "recommendation");

    private final Reading reading;
    private final SpelledOut spelledOut;

    QuoteOrNot(Reading reading) {
        this.reading = reading;
        this.spelledOut = new SpelledOut(reading);
    }

    /** Whether {@code candidate} is a quote although no cue of its own sentence governs it. */
    boolean standsAlone(Candidate candidate) {
        return (candidate.words() >= LONG && !isTitle(candidate) && !spelledOut.is(candidate))
                || (candidate.isAlone() && candidate.words() >= 2);
    }

    /** Whether it only repeats, by itself in its block, words that are quoted elsewhere: a pull quote or a subhead. */
    boolean isPullQuote(Candidate candidate, Twins twins) {
        return isWholeBlock(candidate)
                && twins.ofWhole(candidate, other -> other.words() >= candidate.words() && !isWholeBlock(other))
                        != null;
    }

    private boolean isWholeBlock(Candidate candidate) {
        Block block = reading.article().sentences().get(candidate.sentence()).block();
        return block.span().length() <= candidate.marked().outer().length() + 1;
    }

    /** Whether it stands in what is no part of the article: furniture, and lines that lead to other articles. */
    boolean isElsewhere(Candidate candidate) {
        Block block = reading.article().sentences().get(candidate.sentence()).block();
        return block.isFurniture() || LinkLines.isOne(reading, block);
    }

    /** Whether it is a quote, given that a cue governs it. */
    boolean isQuote(Candidate candidate) {
        return candidate.words() > 0
                && !isNamed(candidate)
                && !isAcronym(candidate)
                && !spelledOut.is(candidate)
                && !isRating(candidate)
                && !(candidate.words() > 1 && isTitle(candidate) && !endsSentence(candidate));
    }

    /** Whether the words before say that it is a name or a word as such: “titled”, “the term”, “so-called”. */
    private boolean isNamed(Candidate candidate) {
        int last = candidate.first() - 1;
        while (reading.is(last, ',') || reading.is(last, ':')) {
            last--;
        }
        if (candidate.words() <= LONG && isInList(candidate)) {
            return true;
        }
        String lower = reading.lower(last);
        boolean isWordAsSuch =
                AS_SUCH.contains(lower) && !reading.lower(last - 1).equals("in");
        boolean isKnownAs = lower.equals("as") && reading.lower(last - 1).equals("known");
        return isKnownAs
                || reading.isAny(last, NAMING)
                || (reading.isAny(last, WORKS) && isTitle(candidate))
                || isWordAsSuch
                || (lower.equals("called") && reading.is(last - 1, '-'));
    }

    private boolean isRating(Candidate candidate) {
        int after = candidate.after();
        return after < reading.end(candidate.sentence()) && RATINGS.contains(reading.lower(after));
    }

    /** Lines containing “A,” “B,” “C”: words that something holds, one after the other, are nobody's. */
    private boolean isInList(Candidate candidate) {
        int at = candidate.first() - 1;
        for (int i = 0; i < LISTED; i++) {
            while (reading.is(at, ',')
                    || reading.lower(at).equals("or")
                    || reading.lower(at).equals("and")) {
                at--;
            }
            if (!reading.isMarked(at)) {
                break;
            }
            at = reading.tokens().from(reading.stretchAt(at).outer().start()) - 1;
        }
        return CONTAINING.contains(reading.lower(at));
    }

    private boolean isAcronym(Candidate candidate) {
        int word = candidate.first() + 1;
        Span inner = candidate.marked().inner();
        if (candidate.words() != 1 || inner.length() > ACRONYM || !reading.isAny(word, Vocabulary.CAPITALISED)) {
            return false;
        }
        String letters = reading.article().words(inner);
        return letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private boolean endsSentence(Candidate candidate) {
        Span inner = candidate.marked().inner();
        char last = reading.article().text().charAt(inner.end() - 1);
        return last == '!' || last == '?';
    }

    /** Whether its words are all capitalised but for the small ones. */
    boolean isTitle(Candidate candidate) {
        Tokens tokens = reading.tokens();
        int capitals = 0;
        for (int t = candidate.first() + 1; t < candidate.after(); t++) {
            if (tokens.kind(t) != Tokens.Kind.WORD || (tokens.isGlued(t) && tokens.end(t) - tokens.start(t) < 3)) {
                continue;
            }
            if (tokens.isCapitalised(t)) {
                capitals++;
            } else if (tokens.lower(t).length() > 4) {
                return false;
            } else if (!reading.isAny(t, SMALL)) {
                return false;
            }
        }
        return capitals >= 2;
    }

    private static final long SMALL = ClauseWords.of("small-in-title");
}
