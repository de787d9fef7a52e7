package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head of a singular noun phrase: its first noun after plain adjectives. */
final class SingularNouns {

    private static final Set<String> ADJECTIVES = FigureWords.of("adjective");

    private static final Set<String> NO_NOUNS = FigureWords.of("comparative-after-one");
    private static final Set<String> NAMED = FigureWords.of("named-one");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "by", "for", "to", "from", "with");
    private static final Set<String> NOUN_ENDINGS =
            Set.of("er", "or", "ist", "ian", "ial", "man", "ment", "tion", "ity", "ship", "ance", "ence", "ant", "ent");

    /** Nouns for organisations, which end as verbs may: the “company” of “one big tech company”. */
    private static final Set<String> ORGANISATIONS = organisations();

    private final Tokens tokens;
    private final PhraseWords words;
    private final PhraseEnds ends;

    SingularNouns(Tokens tokens, PhraseWords words, PhraseEnds ends) {
        this.tokens = tokens;
        this.words = words;
        this.ends = ends;
    }

    private static Set<String> organisations() {
        Set<String> nouns = new HashSet<>();
        Lexicon.load("organisation-nouns").rows().forEach(row -> nouns.addAll(row.list("words")));
        return Set.copyOf(nouns);
    }

    /** The head of the phrase that starts at token {@code at}, before {@code end}. */
    NounPhrase.@Nullable Head headAt(int at, int end) {
        if (at < end && NAMED.contains(tokens.lower(at))) {
            return null;
        }
        int i = at;
        while (i < end) {
            int last = words.endOfWord(i, end);
            if (last < 0 || tokens.kind(i) != Tokens.Kind.WORD || ends.stop(i, last, at, end)) {
                return null;
            }
            if (isNoNoun(i, last)) {
                return null;
            }
            int next = last + 1;
            if (!isAdjective(i, last, end)
                    || next >= end
                    || tokens.kind(next) != Tokens.Kind.WORD
                    || ends.stop(next, next, at, end)) {
                return NO_NOUNS.contains(tokens.lower(last)) ? null : extended(i, last, end);
            }
            i = next;
        }
        return null;
    }

    /** The verb of “until one prompts enough people”, and numbers. */
    private boolean isNoNoun(int first, int last) {
        String word = tokens.lower(last);
        boolean isVerbLike = first == last
                && !tokens.isCapitalised(first)
                && Plurals.isPlural(word)
                && !Plurals.singular(word).equals(word);
        int next = last + 1;
        boolean isParticiple = first == last
                && !tokens.isCapitalised(first)
                && word.endsWith("ed")
                && !word.endsWith("eed")
                && word.length() > 4
                && next < tokens.size()
                && PREPOSITIONS.contains(tokens.lower(next));
        return isVerbLike || isParticiple || Starters.at(tokens, first) == Starters.Start.NUMBER;
    }

    /** The head of “administration official”: one word more where a stop follows it and no verb ending. */
    private NounPhrase.Head extended(int first, int last, int end) {
        int next = last + 1;
        boolean isWord = next < end
                && tokens.kind(next) == Tokens.Kind.WORD
                && !tokens.isGlued(next)
                && !tokens.isCapitalised(next);
        if (!isWord || ClosedClass.endsNounPhrase(tokens.lower(next))) {
            return words.headOf(first, last);
        }
        String word = tokens.lower(next);
        boolean isVerbLike = !ORGANISATIONS.contains(word)
                && (NO_NOUNS.contains(word) || NOUN_ENDINGS.stream().noneMatch(word::endsWith));
        boolean ends = next + 1 >= end
                || (tokens.kind(next + 1) == Tokens.Kind.OTHER && !tokens.is(next + 1, '-'))
                || ClosedClass.endsNounPhrase(tokens.lower(next + 1));
        return isVerbLike || !ends ? words.headOf(first, last) : words.headOf(next, next);
    }

    /** Whether a noun of small letters follows that is no verb by its ending: the “government” of “military government fell”. */
    private boolean leadsToNoun(int last, int end) {
        int next = last + 1;
        if (next >= end
                || tokens.kind(next) != Tokens.Kind.WORD
                || tokens.isGlued(next)
                || tokens.isCapitalised(next)) {
            return false;
        }
        String word = tokens.lower(next);
        return !ClosedClass.endsNounPhrase(word) && !word.endsWith("ed") && !word.endsWith("s");
    }

    private boolean isLooseAdjective(int first, int last, int end) {
        String word = tokens.lower(last);
        boolean isParticiple = word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed");
        boolean isName = tokens.isCapitalised(first);
        boolean opensName = isName
                && last + 1 < end
                && tokens.kind(last + 1) == Tokens.Kind.WORD
                && !tokens.isGlued(last + 1)
                && tokens.isCapitalised(last + 1)
                && !ClosedClass.endsNounPhrase(tokens.lower(last + 1))
                && !CalendarNames.isNameOfTime(tokens.lower(last + 1));
        if (opensName) {
            return true;
        }
        boolean hasEnding = word.endsWith("al")
                || word.endsWith("ive")
                || word.endsWith("ic")
                || word.endsWith("ary")
                || word.endsWith("ern");
        return (isParticiple || isName || hasEnding) && leadsToNoun(last, end);
    }

    private boolean isAdjective(int first, int last, int end) {
        String word = tokens.lower(last);
        if (isLooseAdjective(first, last, end)) {
            return true;
        }
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
}
