package dev.claims.quote;

import dev.claims.article.Tokens;
import org.jspecify.annotations.Nullable;

/** Some of the “repairs” were “to be kept from the press”. A word taken up in marks means that its speaker goes on. */
final class Echo implements Sieve {

    /** So many words in marks at most are a word taken up rather than a quote. */
    private static final int TAKEN_UP = 3;
    /** Letters of a word that says enough to be known again. */
    private static final int LONG = 6;
    /** How many quotes back the word may have been said. */
    private static final int REACH = 12;

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate taken = scene.before(candidate);
        while (taken != null && taken.sentence() == candidate.sentence()) {
            Ascription found = taken.words() <= TAKEN_UP ? saidBefore(taken, scene) : null;
            if (found != null) {
                return new Ascription(found.source(), null, null, name());
            }
            taken = scene.before(taken);
        }
        return null;
    }

    private static @Nullable Ascription saidBefore(Candidate taken, Scene scene) {
        Candidate earlier = scene.before(taken);
        for (int i = 0; i < REACH && earlier != null; i++) {
            Ascription found = scene.of(earlier);
            boolean isSpoken = found != null && found.source() != null && earlier.sentence() < taken.sentence();
            if (isSpoken && holdsAll(earlier, taken, scene.reading().tokens())) {
                return found;
            }
            earlier = scene.before(earlier);
        }
        return null;
    }

    private static boolean holdsAll(Candidate quote, Candidate taken, Tokens tokens) {
        boolean isTelling = false;
        for (int t = taken.first() + 1; t < taken.after() - 1; t++) {
            String word = tokens.lower(t);
            if (tokens.kind(t) == Tokens.Kind.WORD && !holds(quote, word, tokens)) {
                return false;
            }
            isTelling |= word.length() >= LONG;
        }
        return isTelling;
    }

    private static boolean holds(Candidate quote, String word, Tokens tokens) {
        for (int t = quote.first(); t < quote.after(); t++) {
            if (tokens.lower(t).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
