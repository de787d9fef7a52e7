package dev.claims.quote;

import dev.claims.article.Tokens;

/** Marked words that an acronym beside them is short for: “MTU (“mean time to use”)”, “MTU refers to “mean time to use””. */
final class SpelledOut {

    /** How far before and after the words the acronym may stand, in tokens. */
    private static final int REACH = 5;

    private static final long SMALL = ClauseWords.of("small-in-title");

    private final Reading reading;
    private final Tokens tokens;

    SpelledOut(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    boolean is(Candidate candidate) {
        return isBeside(candidate.first() - REACH, candidate.first(), candidate)
                || isBeside(candidate.after(), candidate.after() + REACH, candidate);
    }

    private boolean isBeside(int from, int to, Candidate candidate) {
        for (int t = Math.max(0, from); t < Math.min(to, tokens.size()); t++) {
            if (reading.isAny(t, Vocabulary.CAPITALISED) && isOf(tokens.word(t), candidate)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(String acronym, Candidate candidate) {
        String letters = acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
        return letters.length() > 1
                && letters.chars().allMatch(Character::isUpperCase)
                && (letters.equals(initials(candidate, 0)) || letters.equals(initials(candidate, SMALL)));
    }

    /** The first letters of the words but those {@code passedOver}, as capitals. */
    private String initials(Candidate candidate, long passedOver) {
        StringBuilder initials = new StringBuilder();
        for (int t = candidate.first() + 1; t < candidate.after(); t++) {
            if (tokens.kind(t) == Tokens.Kind.WORD && !reading.isAny(t, passedOver)) {
                initials.append(Character.toUpperCase(tokens.lower(t).charAt(0)));
            }
        }
        return initials.toString();
    }
}
