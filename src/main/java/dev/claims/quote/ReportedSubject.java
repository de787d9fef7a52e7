package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a reporting verb.
 *
 * @param from first word of the noun phrase that names the source
 * @param to word after its last
 * @param isRelative whether the verb stands in a relative clause on it (“Brandt, who said”)
 */
record ReportedSubject(int from, int to, boolean isRelative) {

    /** Segments between commas that an apposition may hold before its verb: “Brandt, 61, of Varnholm, the mayor, said”. */
    private static final int MOST_SEGMENTS = 6;

    private static final Set<String> PLURALS = Set.of(
            "they", "we", "i", "you", "who", "people", "men", "women", "children", "police", "data", "media", "percent",
            "%", "cent", "us", "they've", "we've", "i've", "you've");
    private static final Set<String> QUANTITIES = Set.of(
            "many", "some", "most", "others", "several", "few", "both", "all", "half", "those", "these", "two", "three",
            "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "thousands");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

    /** The subject whose last word, or the comma after its apposition, is {@code p}; {@code null} where there is none. */
    static @Nullable ReportedSubject endingAt(ReportedSentence s, int p) {
        if (p < 0 || s.isMarked(p)) {
            return null;
        }
        if (s.isAny(p, RELATIVE) || s.is(p, "that") && p > 0 && !s.isAny(p - 1, CONJUNCTION)) {
            if (s.is(p, "whose") || s.is(p, "whom")) {
                return null;
            }
            ReportedSubject antecedent = nounPhrase(s, s.isComma(p - 1) ? p - 2 : p - 1);
            return antecedent == null ? null : new ReportedSubject(lastNoun(s, antecedent), antecedent.to, true);
        }
        boolean closes = s.isComma(p) || s.isDash(p) || s.is(p, ")");
        ReportedSubject found = closes ? acrossApposition(s, p) : acrossRelative(s, p);
        if (found == null && closes) {
            found = s.mentionBefore(p + 1);
        }
        return found != null && NOBODY.contains(s.word(found.from)) ? null : found;
    }

    /** The subject of the first verb of the sentence, past openers such as “In May,” and “While the city waited,”. */
    static @Nullable ReportedSubject ofSentence(ReportedSentence s, int before) {
        int from = 0;
        if (s.isAny(0, SUBORDINATOR | PREPOSITION) || s.word(0).endsWith("ing") || s.word(0).endsWith("ed")) {
            for (int i = 1; i < before; i++) {
                if (s.isComma(i)) {
                    from = i + 1;
                    break;
                }
            }
        }
        return found(s, from, before);
    }

    private static @Nullable ReportedSubject found(ReportedSentence s, int from, int before) {
        for (int i = from + 1; i < before; i++) {
            if (!s.isMarked(i) && ReportedGrammar.isFiniteVerb(s, i)) {
                int p = i - 1;
                while (p > from && ReportedGrammar.isAdverb(s, p)) {
                    p--;
                }
                ReportedSubject found = endingAt(s, p);
                if (found != null && !found.isRelative) {
                    return found;
                }
            }
        }
        return s.mentionAt(from);
    }

    /** First word after the last preposition but “of”: “ammunition to critics who” is about the critics. */
    private static int lastNoun(ReportedSentence s, ReportedSubject subject) {
        for (int i = subject.to - 1; i > subject.from; i--) {
            if (s.isAny(i, PREPOSITION) && !s.is(i, "of")) {
                return i + 1;
            }
        }
        return subject.from;
    }

    /** Whether the noun phrase is plural, as the base form of a verb needs it: “officials say”, not “the report”. */
    boolean isPlural(ReportedSentence s) {
        if (isQuantity(s, from)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (s.is(i, "and")) {
                return true;
            }
            boolean modifies = s.isAny(i, PREPOSITION | RELATIVE) || s.word(i).endsWith("ed") || s.word(i).endsWith("ing");
            if (modifies && i > from) {
                return isPluralNoun(s, i - 1) || isQuantity(s, to - 1);
            }
        }
        return isPluralNoun(s, to - 1);
    }

    private static boolean isPluralNoun(ReportedSentence s, int i) {
        String word = s.word(i);
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")) {
            return true;
        }
        return s.isNumber(i) || isQuantity(s, i) || PLURALS.contains(word);
    }

    private static boolean isQuantity(ReportedSentence s, int i) {
        return QUANTITIES.contains(s.word(i));
    }

    /** Back over “, the mayor,” or “ — who lives nearby — ” or “(D-Ill.)”. */
    private static @Nullable ReportedSubject acrossApposition(ReportedSentence s, int close) {
        int at = close;
        for (int segment = 0; segment < MOST_SEGMENTS && at > 0; segment++) {
            int open = opening(s, at);
            if (open < 0 || !s.is(at, ")") && isClause(s, open + 1, at)) {
                return null;
            }
            int end = s.is(open - 1, ")") ? opening(s, open - 1) - 1 : ReportedVerbGroup.beforeTime(s, open - 1);
            ReportedSubject found = s.isMarked(open - 1) ? null : acrossRelative(s, end);
            boolean apposed = found != null && isApposition(s, open + 1);
            if (apposed && ReportedGrammar.isBoundary(s, found.from - 1)) {
                return isName(s, open + 1, at) && !s.isCapitalised(found.to - 1) ? new ReportedSubject(open + 1, at, false) : found;
            }
            at = open;
        }
        return null;
    }

    /** Whether the comma {@code close} ends an apposition, so that the words before it are a subject and no clause. */
    static boolean isApposed(ReportedSentence s, int close) {
        int open = opening(s, close);
        ReportedSubject found = open > 0 ? acrossApposition(s, close) : null;
        return found != null && !ReportedGrammar.hasFiniteVerb(s, 0, found.from);
    }

    /** Whether the word is a noun that only looks like a verb: “the battleground states”, “a set of rules”. */
    static boolean isNounAfter(ReportedSentence s, int cue, ReportedVerb verb) {
        boolean nounForm = verb.form() == Cues.Form.BASE || verb.form() == Cues.Form.THIRD;
        if (!nounForm || !s.isAny(cue, ReportedClasses.NOUN)) {
            return false;
        }
        if (verb.isBase() && isPluralNoun(s, cue - 1)) {
            return false;
        }
        boolean afterPronoun = s.isAny(cue - 1, SUBJECT);
        boolean afterName = s.isCapitalised(cue - 1) && cue > 1 && !s.isTitle() && !ReportedGrammar.isTime(s, cue - 1);
        return !afterPronoun && !afterName;
    }

    private static int opening(ReportedSentence s, int close) {
        boolean comma = s.isComma(close);
        boolean bracket = s.is(close, ")");
        for (int i = close - 1; i >= 0; i--) {
            if (comma && s.isComma(i) || bracket && s.is(i, "(") || !comma && !bracket && s.isDash(i)) {
                return i;
            }
            if (comma && (s.is(i, ";") || s.is(i, ":"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the words are all capitalised, so that in “the mayor, Ada Brandt, said” the name is the source. */
    private static boolean isName(ReportedSentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!s.isCapitalised(i)) {
                return false;
            }
        }
        return to - from >= 2;
    }

    private static boolean isClause(ReportedSentence s, int from, int to) {
        if (s.isAny(from, RELATIVE | PREPOSITION | CONJUNCTION | SUBORDINATOR | PAST) || s.word(from).endsWith("ed")) {
            return false;
        }
        int until = from;
        while (until < to && !s.isAny(until, RELATIVE | SUBORDINATOR) && !s.is(until, "that")) {
            until++;
        }
        return ReportedGrammar.hasFiniteVerb(s, from, until);
    }

    private static boolean isApposition(ReportedSentence s, int i) {
        return !s.isAny(i, SUBJECT) || s.isAny(i, RELATIVE | DETERMINER);
    }

    /** As {@link #nounPhrase}, but back over a relative clause that belongs to it: “people who know her say”. */
    private static @Nullable ReportedSubject acrossRelative(ReportedSentence s, int end) {
        ReportedSubject near = nounPhrase(s, end);
        int from = near == null ? end : near.from;
        if (near != null && ReportedGrammar.isBoundary(s, from - 1) && !s.isAny(from - 1, RELATIVE) && !s.is(from - 1, "that")) {
            return near;
        }
        for (int i = from - 1; i > 0; i--) {
            if (s.isPunctuation(i) || s.isAny(i, CONJUNCTION) || s.verb(i) != null && s.verb(i).strength() == 3) {
                return near;
            }
            boolean relative = s.isAny(i, RELATIVE) || s.is(i, "that") && ReportedGrammar.isFiniteVerb(s, i + 1);
            if (relative && ReportedGrammar.hasFiniteVerb(s, i + 1, end + 1)) {
                ReportedSubject antecedent = nounPhrase(s, i - 1);
                return antecedent == null ? near : antecedent;
            }
        }
        return near;
    }

    /** The noun phrase that ends with word {@code end}. */
    static @Nullable ReportedSubject nounPhrase(ReportedSentence s, int end) {
        if (end < 0 || !s.isWord(end) || s.isMarked(end)) {
            return null;
        }
        if (s.isAny(end, SUBJECT) && !s.isAny(end, DETERMINER)) {
            return s.isAny(end, RELATIVE) ? null : new ReportedSubject(end, end + 1, false);
        }
        if (s.isAny(end, PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | MODAL | PAST) || s.is(end, "that")) {
            return null;
        }
        int from = end + 1;
        int at = end;
        while (at == end || at >= 0 && continuesBackwards(s, at, end)) {
            from = at;
            at--;
            if (s.isAny(from, DETERMINER) && !s.isAny(at, PREPOSITION | DETERMINER)) {
                break;
            }
        }
        while (from <= end && s.isAny(from, PREPOSITION)) {
            from = afterFrame(s, from, end);
        }
        return from > end ? null : new ReportedSubject(from, end + 1, false);
    }

    private static boolean continuesBackwards(ReportedSentence s, int i, int end) {
        if (!s.isWord(i) || s.isMarked(i) || s.isAny(i, SUBORDINATOR | RELATIVE | AUXILIARY | MODAL)) {
            return false;
        }
        if (s.is(i, "and") || s.is(i, "&")) {
            return joinsNames(s, i);
        }
        if (s.isAny(i, CONJUNCTION) || s.is(i, "that") || s.isAny(i, SUBJECT) && !s.isAny(i, DETERMINER)) {
            return false;
        }
        if (i < end && ReportedGrammar.isTime(s, i) && s.isCapitalised(i)) {
            return false;
        }
        boolean modifier = s.word(i).endsWith("ed") && i > 0 && !s.is(i - 1, "that")
                && (s.verb(i) == null || s.isAny(i + 1, PREPOSITION));
        return modifier || s.isCapitalised(i) || !ReportedGrammar.isFiniteVerb(s, i);
    }

    private static boolean joinsNames(ReportedSentence s, int and) {
        return s.isCapitalised(and - 1) && s.isCapitalised(and + 1)
                || isPluralNoun(s, and - 1) && isPluralNoun(s, and + 1) && !s.isAny(and - 1, PREPOSITION);
    }

    /** The first word after the frame “In Varnholm” or “At the meeting” that opens the words from {@code from}. */
    private static int afterFrame(ReportedSentence s, int from, int end) {
        for (int i = end; i > from + 1; i--) {
            boolean afterNoun = !s.isAny(i - 1, PREPOSITION | DETERMINER);
            boolean starts = s.isAny(i, DETERMINER) && afterNoun;
            boolean turns = s.isCapitalised(i) != s.isCapitalised(i - 1) && afterNoun && !s.isAny(i, PREPOSITION);
            if (starts || turns) {
                return i;
            }
        }
        return end;
    }
}
