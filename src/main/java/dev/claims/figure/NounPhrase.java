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

    private static final Set<String> COMPANY_ENDS =
            Set.of("inc", "corp", "co", "ltd", "llc", "plc", "st", "jr", "sr", "u", "s", "no");
    private static final Set<String> ADJECTIVES = Set.of(
            "particular",
            "single",
            "new",
            "big",
            "small",
            "large",
            "major",
            "key",
            "main",
            "other",
            "more",
            "last",
            "first",
            "good",
            "great",
            "bad",
            "long",
            "short",
            "high",
            "low",
            "old",
            "young",
            "little",
            "huge",
            "simple",
            "special",
            "different",
            "important",
            "possible",
            "real",
            "full",
            "whole",
            "extra",
            "additional",
            "separate",
            "common",
            "clear",
            "strong",
            "public",
            "private",
            "local",
            "national",
            "former",
            "senior",
            "top",
            "recent",
            "previous",
            "final",
            "clean",
            "easy",
            "hard",
            "true",
            "free",
            "open",
            "black",
            "white",
            "red",
            "green",
            "blue",
            "quick",
            "tiny",
            "giant",
            "lone",
            "lucky",
            "unlucky",
            "unnamed",
            "unidentified",
            "concerned",
            "prominent",
            "potential",
            "further",
            "such",
            "fewer",
            "brave",
            "angry",
            "dead");

    private static final Set<String> NOUN_ENDINGS =
            Set.of("er", "or", "ist", "ian", "ial", "man", "ment", "tion", "ity", "ship", "ance", "ence", "ant", "ent");
    private static final Set<String> OBJECTS = Set.of(
            "it", "him", "her", "them", "us", "me", "the", "a", "an", "his", "its", "their", "that", "to", "how", "why",
            "what");

    private static final Set<String> PARTS = Set.of(
            "course",
            "cylinder",
            "door",
            "speed",
            "seat",
            "seater",
            "bedroom",
            "bed",
            "bath",
            "star",
            "storey",
            "story",
            "part",
            "piece",
            "member",
            "page",
            "point",
            "game",
            "man",
            "woman",
            "person",
            "wheel",
            "lane",
            "step",
            "level",
            "run",
            "goal",
            "match",
            "set",
            "player",
            "unit",
            "room",
            "count",
            "term",
            "vote",
            "judge",
            "nation",
            "country",
            "state",
            "party",
            "car",
            "vehicle");

    private final Tokens tokens;

    NounPhrase(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The head of the plural phrase that starts at token {@code at}, before {@code end}. */
    @Nullable
    Head plural(int at, int end) {
        int words = 0;
        boolean crosses = false;
        for (int i = at; i < end && words < MOST_WORDS; ) {
            int last = endOfWord(i, end);
            if (last < 0 || stops(i, last, at, end) || isSize(i, last)) {
                return null;
            }
            if (isPluralHead(i, last, end)) {
                Head head = run(i, last, end);
                return crosses ? new Head(head.singular(), head.first(), head.last(), true) : head;
            }
            crosses |= isOwnFigure(i, last);
            i = last + 1;
            words++;
        }
        return null;
    }

    /** The head of the singular phrase that starts at token {@code at}: its first noun after plain adjectives. */
    @Nullable
    Head singular(int at, int end) {
        int i = at;
        while (i < end) {
            int last = endOfWord(i, end);
            if (last < 0 || tokens.kind(i) != Tokens.Kind.WORD || stops(i, last, at, end)) {
                return null;
            }
            int next = last + 1;
            if (!isAdjective(i, last)
                    || next >= end
                    || tokens.kind(next) != Tokens.Kind.WORD
                    || stops(next, next, at, end)) {
                return extended(i, last, end);
            }
            i = next;
        }
        return null;
    }

    /** The head of “administration official”: one word more where a stop follows it and no verb ending. */
    private Head extended(int first, int last, int end) {
        int next = last + 1;
        boolean isWord = next < end
                && tokens.kind(next) == Tokens.Kind.WORD
                && !tokens.isGlued(next)
                && !tokens.isCapitalised(next);
        if (!isWord || ClosedClass.endsNounPhrase(tokens.lower(next))) {
            return headOf(first, last);
        }
        String word = tokens.lower(next);
        boolean isVerbLike = NOUN_ENDINGS.stream().noneMatch(word::endsWith);
        boolean ends = next + 1 >= end
                || (tokens.kind(next + 1) == Tokens.Kind.OTHER && !tokens.is(next + 1, '-'))
                || ClosedClass.endsNounPhrase(tokens.lower(next + 1));
        return isVerbLike || !ends ? headOf(first, last) : headOf(next, next);
    }

    /** A singular noun that counts parts of what follows: “3 cylinder engine”, “three course meal”. */
    @Nullable
    Head attributive(int at, int end) {
        boolean isPart = at + 1 < end
                && PARTS.contains(tokens.lower(at))
                && tokens.kind(at + 1) == Tokens.Kind.WORD
                && !ClosedClass.endsNounPhrase(tokens.lower(at + 1));
        return isPart ? headOf(at, at) : null;
    }

    /** The noun tied to a number by a hyphen: the “cylinder” of “four-cylinder engine”. */
    @Nullable
    Head hyphened(int at, int end) {
        if (at >= end || tokens.kind(at) != Tokens.Kind.WORD) {
            return null;
        }
        return new Head(Plurals.singular(written(at, at)), at, at, false);
    }

    private boolean isAdjective(int first, int last) {
        String word = tokens.lower(last);
        return ADJECTIVES.contains(word)
                || (tokens.isCapitalised(first) && last == first && word.endsWith("an"))
                || word.endsWith("ly")
                || word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("less")
                || word.endsWith("able")
                || word.endsWith("ible")
                || word.endsWith("ish")
                || word.endsWith("ical")
                || word.endsWith("ional")
                || (first != last && word.endsWith("ed"));
    }

    /** The last token of the word at {@code i}, hyphens, glued parts and the stop of “Corp.” included; -1 if it is no word. */
    private int endOfWord(int i, int end) {
        Tokens.Kind kind = tokens.kind(i);
        if (kind == Tokens.Kind.OTHER) {
            return -1;
        }
        int last = i;
        while (last + 1 < end && tokens.isGlued(last + 1)) {
            boolean isJoint = tokens.is(last + 1, '-') || tokens.is(last + 1, '‑') || tokens.is(last + 1, '&');
            boolean joins =
                    isJoint && last + 2 < end && tokens.isGlued(last + 2) && tokens.kind(last + 2) != Tokens.Kind.OTHER;
            if (joins) {
                last += 2;
            } else if (tokens.kind(last + 1) != Tokens.Kind.OTHER) {
                last++;
            } else {
                break;
            }
        }
        boolean isAbbreviated = last + 1 < end
                && tokens.is(last + 1, '.')
                && tokens.isGlued(last + 1)
                && COMPANY_ENDS.contains(tokens.lower(last));
        return isAbbreviated && last + 2 < end ? last + 1 : last;
    }

    private boolean stops(int i, int last, int at, int end) {
        if (tokens.kind(i) == Tokens.Kind.DIGITS) {
            return (i == at && last == i)
                    || (i > at
                            && !tokens.isCapitalised(i - 1)
                            && last == i
                            && !(last + 1 < end && tokens.isCapitalised(last + 1)));
        }
        if (i != last) {
            return false;
        }
        String word = tokens.lower(i);
        if (word.equals("and") || word.equals("or")) {
            return i == at || !joinsBeforeHead(i + 1, end);
        }
        boolean isMore = word.equals("more") || word.equals("such") || word.equals("other") || word.equals("like");
        if (isMore) {
            return i + 1 < end && tokens.lower(i + 1).equals("than");
        }
        boolean isNoun = ClosedClass.isVerb(word) && Plurals.isPlural(tokens.word(i));
        boolean modifies = ClosedClass.isVerb(word) && i == at && (word.endsWith("ed") || word.endsWith("ing"));
        return ClosedClass.endsNounPhrase(word) && !isNoun && !modifies && !isName(i);
    }

    /** A capital inside a sentence: the Will of “Will Smith films” is rare, the US of “US soldiers” is not. */
    private boolean isName(int i) {
        String word = tokens.word(i);
        return word.equals("US") || word.equals("IT");
    }

    /** Whether a plural follows soon after “and”, as in “digital and physical sales”. */
    private boolean joinsBeforeHead(int at, int end) {
        for (int i = at; i < Math.min(end, at + 4); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || ClosedClass.endsNounPhrase(tokens.lower(i))) {
                return false;
            }
            if (Plurals.isPlural(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The 70B of “Llama 3 70B beats”: part of a name, so that no noun follows. */
    private boolean isSize(int first, int last) {
        return tokens.kind(first) == Tokens.Kind.DIGITS
                && last == first + 1
                && tokens.isCapitalised(last)
                && tokens.end(last) - tokens.start(last) == 1;
    }

    /** Whether a word of the phrase is a figure itself: the “250ml” of “eight million 250ml bottles”. */
    private boolean isOwnFigure(int first, int last) {
        if (first == last) {
            return false;
        }
        return tokens.kind(first) == Tokens.Kind.DIGITS
                || (tokens.is(first + 1, '-') && Starters.at(tokens, first) == Starters.Start.NUMBER);
    }

    private boolean isPluralHead(int first, int last, int end) {
        int at = tokens.is(last, '.') ? last - 1 : last;
        if (tokens.kind(at) != Tokens.Kind.WORD || at != last) {
            return false;
        }
        boolean isPossessive = last + 2 < end
                && (tokens.is(last + 1, '’') || tokens.is(last + 1, '\''))
                && tokens.isGlued(last + 1)
                && tokens.kind(last + 2) == Tokens.Kind.WORD;
        return Plurals.isPlural(tokens.word(at))
                && !(isPossessive && tokens.isGlued(last + 2))
                && (first != last || tokens.end(last) - tokens.start(last) > 2);
    }

    private Head run(int first, int last, int end) {
        int from = first;
        int to = last;
        while (to + 1 < end && tokens.kind(to + 1) == Tokens.Kind.WORD && !tokens.isGlued(to + 1)) {
            int next = endOfWord(to + 1, end);
            String word = tokens.lower(to + 1);
            boolean goesOn = next >= 0
                    && word.endsWith("s")
                    && (!ClosedClass.endsNounPhrase(word) || ClosedClass.isVerb(word))
                    && isPluralHead(to + 1, next, end)
                    && tokens.isCapitalised(to + 1) == tokens.isCapitalised(from);
            if (!goesOn || isVerb(next + 1, end)) {
                break;
            }
            from = to + 1;
            to = next;
        }
        return headOf(from, to);
    }

    /** Whether the word before token {@code at} is a verb, since an object or a clause follows: “fouls proves it”. */
    private boolean isVerb(int at, int end) {
        return at < end && OBJECTS.contains(tokens.lower(at));
    }

    private Head headOf(int first, int last) {
        String word = written(first, last);
        return new Head(Plurals.singular(word), first, last, false);
    }

    private String written(int first, int last) {
        StringBuilder word = new StringBuilder();
        for (int i = first; i <= last; i++) {
            word.append(tokens.word(i));
        }
        return word.toString();
    }

    /** The word in small letters, unless capitals inside are part of it: job for Job, but GPU. */
    static String inSmallLetters(String word) {
        String rest = word.substring(1);
        boolean isAcronym = !rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.isEmpty();
        return isAcronym ? word : word.toLowerCase(Locale.ROOT);
    }
}
