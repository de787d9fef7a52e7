package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts: the head of the noun phrase that follows it. After more than one the head is the last
 * of the first run of plurals (“job cuts”, “Kia and Hyundai vehicles”), since verbs after plurals take no -s; so no
 * tagger is needed.
 */
final class NounPhrase {

    /** A counted noun: singular, and the phrase's last token. */
    record Head(String singular, int first, int last, boolean crossesNumber) {}

    /** News seldom puts more words between a number and its noun. */
    private static final int MOST_WORDS = 7;

    private static final Set<String> OBJECTS = FigureWords.of("object");

    private static final Set<String> PEOPLES = FigureWords.of("people-as-plural");
    private static final Set<String> ALSO_NOUNS = FigureWords.of("verb-and-noun");
    private static final Set<String> PARTS = FigureWords.of("part");

    private final Tokens tokens;
    private final PhraseWords words;
    private final PhraseEnds ends;
    private final SingularNouns singulars;

    NounPhrase(Tokens tokens) {
        this.tokens = tokens;
        this.words = new PhraseWords(tokens);
        this.ends = new PhraseEnds(tokens);
        this.singulars = new SingularNouns(tokens, words, ends);
    }

    /** The head of the plural phrase that starts at token {@code at}, before {@code end}. */
    @Nullable
    Head plural(int at, int end) {
        int count = 0;
        boolean crosses = false;
        for (int i = at; i < end && count < MOST_WORDS; ) {
            if (isCommaOfAdjectives(i, at, end)) {
                i++;
                continue;
            }
            int last = words.endOfWord(i, end);
            if (last < 0 || ends.stop(i, last, at, end) || words.isSize(i, last)) {
                return null;
            }
            if (isPeople(i, last, end)) {
                return new Head(tokens.word(i), i, last, false);
            }
            if (words.isPluralHead(i, last, end)) {
                Head head = run(i, last, end);
                return crosses ? new Head(head.singular(), head.first(), head.last(), true) : head;
            }
            crosses |= words.isOwnFigure(i, last);
            i = last + 1;
            count++;
        }
        return null;
    }

    /** The comma of “several minor, last-minute changes”: small words on both sides. */
    private boolean isCommaOfAdjectives(int i, int at, int end) {
        return i == at + 1
                && i + 1 < end
                && tokens.is(i, ',')
                && tokens.kind(i - 1) == Tokens.Kind.WORD
                && tokens.kind(i + 1) == Tokens.Kind.WORD
                && !tokens.isGlued(i + 1)
                && !tokens.isCapitalised(i - 1)
                && !tokens.isCapitalised(i + 1)
                && !ClosedClass.endsNounPhrase(tokens.lower(i - 1))
                && !ClosedClass.endsNounPhrase(tokens.lower(i + 1));
    }

    /** “Two Chinese were hurt”: the name of a people is a noun where no other follows it. */
    private boolean isPeople(int first, int last, int end) {
        boolean isJoined = last + 2 < end
                && (tokens.lower(last + 1).equals("and")
                        || tokens.lower(last + 1).equals("or")
                        || tokens.is(last + 1, ','))
                && tokens.isCapitalised(last + 2);
        if (isJoined) {
            return false;
        }
        boolean isNoun = last + 1 >= end
                || (tokens.kind(last + 1) == Tokens.Kind.OTHER && !tokens.is(last + 1, '-'))
                || ClosedClass.endsNounPhrase(tokens.lower(last + 1));
        return isNoun && first == last && tokens.isCapitalised(first) && PEOPLES.contains(tokens.lower(first));
    }

    /** The head of the singular phrase that starts at token {@code at}: its first noun after plain adjectives. */
    @Nullable
    Head singular(int at, int end) {
        return singulars.headAt(at, end);
    }

    /** A singular noun that counts parts of what follows: “3 cylinder engine”, “three course meal”. */
    @Nullable
    Head attributive(int at, int end) {
        boolean isPart = at + 1 < end
                && PARTS.contains(tokens.lower(at))
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && (!ClosedClass.endsNounPhrase(tokens.lower(at + 1)) || ALSO_NOUNS.contains(tokens.lower(at + 1)));
        return isPart ? words.headOf(at, at) : null;
    }

    /** The noun tied to a number by a hyphen: the “cylinder” of “four-cylinder engine”. */
    @Nullable
    Head hyphened(int at, int end) {
        if (at >= end || tokens.kind(at) != Tokens.Kind.WORD) {
            return null;
        }
        return new Head(Plurals.singular(words.written(at, at)), at, at, false);
    }

    private Head run(int first, int last, int end) {
        int from = first;
        int to = last;
        while (to + 1 < end && tokens.kind(to + 1) == Tokens.Kind.WORD && !tokens.isGlued(to + 1)) {
            int next = words.endOfWord(to + 1, end);
            String word = tokens.lower(to + 1);
            boolean goesOn = next >= 0
                    && (word.endsWith("s") || word.equals("personnel"))
                    && (!ClosedClass.endsNounPhrase(word) || ALSO_NOUNS.contains(word))
                    && words.isPluralHead(to + 1, next, end)
                    && (tokens.isCapitalised(from) || !tokens.isCapitalised(to + 1));
            boolean isAfterName = tokens.isCapitalised(from) && !tokens.isCapitalised(to + 1);
            if (!goesOn || (!isAfterName && isVerb(next + 1, end))) {
                break;
            }
            from = to + 1;
            to = next;
        }
        return words.headOf(from, to);
    }

    /** Whether the word before token {@code at} is a verb, since an object or a clause follows: “fouls proves it”. */
    private boolean isVerb(int at, int end) {
        return at < end && OBJECTS.contains(tokens.lower(at));
    }

    /** The word in small letters, unless capitals inside are part of it: job for Job, but GPU. */
    static String inSmallLetters(String word) {
        String rest = word.substring(1);
        boolean isAcronym = !rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.isEmpty();
        return isAcronym ? word : word.toLowerCase(Locale.ROOT);
    }
}
