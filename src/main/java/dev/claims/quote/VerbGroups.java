package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.quote.Cues.Form;
import dev.claims.quote.VerbGroup.Mood;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads cue verbs with the auxiliaries, adverbs and negations before them. */
final class VerbGroups {

    /** Adverbs that stand between a subject and its verb and do not end in -ly. */
    private static final long ADVERBS = ClauseWords.of("adverb-before-verb");

    private static final long BE = ClauseWords.of("be");
    private static final long HAVE = ClauseWords.of("have");
    private static final long DO = ClauseWords.of("do");
    private static final long MODALS = ClauseWords.of("modal");
    private static final long PRONOUNS = ClauseWords.of("contracting-pronoun");
    private static final long REFUSALS = ClauseWords.of("refusal");
    private static final long AVOIDANCE = ClauseWords.of("avoidance");
    private static final Set<String> INSTEAD = Set.of("instead", "short", "tired", "wary");
    /** A verb group longer than this is not one. */
    private static final int REACH = 8;

    /** Tokens of one word in marks. */
    private static final int WORD = 3;

    private final Reading reading;
    private final Tokens tokens;

    VerbGroups(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The verb group whose verb is {@code verb}; {@code null} where that is no cue. */
    @Nullable
    VerbGroup at(int verb, int sentenceStart) {
        Cues.Word word = reading.cue(verb, reading.lower(verb + 1));
        if (word == null) {
            return null;
        }
        int after = verb + (word.cue().particle().isEmpty() ? 1 : 2);
        int at = verb - 1;
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean did = false;
        int least = Math.max(sentenceStart, verb - REACH);
        while (at >= least && !reading.isMarked(at)) {
            String lower = tokens.lower(at);
            if (isContractedNot(at)) {
                negated = true;
                String aux =
                        tokens.lower(at - 2).substring(0, tokens.lower(at - 2).length() - 1);
                long classes = reading.classesOf(aux);
                be |= (classes & BE) != 0;
                have |= (classes & HAVE) != 0;
                did |= (classes & DO) != 0;
                modal |= (classes & MODALS) != 0 || aux.equals("wo") || aux.equals("ca");
                at -= 3;
            } else if (isContraction(at, word)) {
                be |= (lower.equals("s") && word.forms().contains(Form.ING)) || lower.equals("re") || lower.equals("m");
                have |= lower.equals("ve") || (lower.equals("s") && word.forms().contains(Form.PARTICIPLE));
                modal |= (lower.equals("d") && word.forms().contains(Form.BASE)) || lower.equals("ll");
                at -= 2;
            } else if (lower.equals("not") || lower.equals("never")) {
                negated = true;
                at--;
            } else if (reading.isAny(at, BE)) {
                be = true;
                at--;
            } else if (reading.isAny(at, HAVE)) {
                have = true;
                at--;
            } else if (reading.isAny(at, DO)) {
                did = true;
                at--;
            } else if (reading.isAny(at, MODALS) && !isName(at, sentenceStart, word)) {
                modal = true;
                negated |= lower.equals("cannot");
                at--;
            } else if (isAdverb(reading, at) && !tokens.isCapitalised(at)) {
                at--;
            } else {
                break;
            }
        }
        int first = at + 1;
        boolean isBare = word.isOnly(Form.BASE) && !did && !modal;
        boolean isThird = word.isOnly(Form.THIRD);
        return new VerbGroup(
                word.cue(),
                mood(word, first, after, be, have, modal),
                negated || isRefused(first) || isAvoided(first),
                isBare,
                isThird,
                first,
                verb,
                after);
    }

    /** “Mrs May said”, “Will says”: no modal has a capital inside a sentence, nor a verb in the past behind it. */
    private boolean isName(int modal, int sentenceStart, Cues.Word word) {
        return tokens.isCapitalised(modal)
                && (modal > sentenceStart || !word.forms().contains(Form.BASE));
    }

    /** “declined to say”: what the word before “to” says was not done. */
    private boolean isRefused(int first) {
        return reading.lower(first - 1).equals("to") && reading.isAny(first - 2, REFUSALS);
    }

    /** “while avoiding saying”, “without saying”, “instead of saying”: what was not done. */
    private boolean isAvoided(int first) {
        return reading.isAny(first - 1, AVOIDANCE)
                || (reading.lower(first - 1).equals("of") && INSTEAD.contains(reading.lower(first - 2)));
    }

    private Mood mood(Cues.Word word, int first, int after, boolean be, boolean have, boolean modal) {
        if (reading.lower(first - 1).equals("to")) {
            return Mood.INFINITIVE;
        }
        if (word.forms().contains(Form.ING)) {
            return be && !modal ? Mood.FINITE : Mood.GERUND;
        }
        Cue.Kind kind = word.cue().kind();
        boolean isAgentNext = (kind == Cue.Kind.ASK || kind == Cue.Kind.LABEL)
                && !have
                && !modal
                && (reading.lower(after).equals("by") || kind == Cue.Kind.LABEL && isMarkedThenBy(after));
        if ((be || isAgentNext) && word.forms().contains(Form.PARTICIPLE)) {
            return Mood.PASSIVE;
        }
        return modal && !have ? Mood.MODAL : Mood.FINITE;
    }

    /** “the show, called “Q” by Ada Brandt”. */
    private boolean isMarkedThenBy(int token) {
        if (token >= tokens.size() || !reading.isMarked(token)) {
            return false;
        }
        int after = tokens.from(reading.stretchAt(token).outer().end());
        boolean isWord = after - token <= WORD;
        return !isWord && reading.lower(after).equals("by");
    }

    private boolean isContractedNot(int at) {
        return tokens.lower(at).equals("t")
                && at >= 2
                && isApostrophe(at - 1)
                && tokens.isGlued(at)
                && tokens.lower(at - 2).endsWith("n");
    }

    /** “he's said”, “they've said”; of a name's “'s” only before -ing, since else it is a possessive. */
    private boolean isContraction(int at, Cues.Word word) {
        return switch (tokens.lower(at)) {
            case "s" ->
                at >= 2
                        && isApostrophe(at - 1)
                        && (reading.isAny(at - 2, PRONOUNS) || word.forms().contains(Form.ING));
            case "ve", "d", "ll", "re", "m" -> at >= 2 && isApostrophe(at - 1);
            default -> false;
        };
    }

    boolean isApostrophe(int token) {
        return reading.is(token, '\'') || reading.is(token, '’');
    }

    static boolean isAdverb(Reading reading, int token) {
        String lower = reading.lower(token);
        return reading.isAny(token, ADVERBS)
                || (lower.length() > 3 && lower.endsWith("ly") && !lower.equals("family") && !lower.equals("ally"));
    }
}
