package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.NEGATION;
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
 * @param extent first word of all that belongs to it, adverbs before the verb and appositions included
 * @param isRelative whether the verb stands in a relative clause on it (“Brandt, who said”)
 */
record ReportedSubject(int from, int to, int extent, boolean isRelative) {

    /** Segments between commas that an apposition may hold before its verb: “Brandt, 61, of Varnholm, the mayor, said”. */
    private static final int MOST_SEGMENTS = 6;

    private static final Set<String> PLURALS = Set.of(
            "they", "we", "i", "you", "who", "people", "men", "women", "children", "police", "data", "media", "percent", "%", "cent", "us");
    private static final Set<String> QUANTITIES =
            Set.of("many", "some", "most", "others", "several", "few", "both", "all", "half", "those", "these", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no");

    /** The subject before the verb {@code verb}; {@code null} where there is none or the verb denies or only supposes. */
    static @Nullable ReportedSubject before(ReportedSentence s, int verb) {
        int p = skipVerbGroup(s, verb);
        if (p < 0) {
            return null;
        }
        if (s.isAny(p, RELATIVE) || s.is(p, "that") && p > 0 && !s.isAny(p - 1, CONJUNCTION)) {
            if (s.is(p, "whose") || s.is(p, "whom")) {
                return null;
            }
            int end = s.isComma(p - 1) ? p - 1 : p;
            ReportedSubject antecedent = nounPhrase(s, end - 1);
            return antecedent == null ? null : new ReportedSubject(antecedent.from, antecedent.to, antecedent.extent, true);
        }
        if (s.isComma(p) || s.isDash(p) || s.is(p, ")")) {
            return acrossApposition(s, p);
        }
        ReportedSubject found = nounPhrase(s, p);
        return found != null && NOBODY.contains(s.word(found.from)) ? null : found;
    }

    /** Whether the noun phrase is plural, as the base form of a verb needs it: “officials say”, not “the report”. */
    boolean isPlural(ReportedSentence s) {
        for (int i = from; i < to; i++) {
            if (s.is(i, "and")) {
                return true;
            }
            if (s.isAny(i, PREPOSITION) && i > from) {
                return isPluralNoun(s, i - 1) || s.isAny(from, DETERMINER) && isQuantity(s, from);
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

    /** The last word before the verb group that ends with {@code verb}; -1 where the group denies or supposes. */
    private static int skipVerbGroup(ReportedSentence s, int verb) {
        int p = verb - 1;
        while (p >= 0) {
            if (s.isAny(p, NEGATION | MODAL)) {
                return -1;
            }
            if (s.isAny(p, SUBJECT) && !ReportedGrammar.isAdverb(s, p)) {
                return p;
            }
            if (s.isAny(p, AUXILIARY) || ReportedGrammar.isAdverb(s, p)) {
                p--;
            } else if (ReportedGrammar.isTime(s, p) && timeStart(s, p) >= 0) {
                p = timeStart(s, p) - 1;
            } else {
                return p;
            }
        }
        return p;
    }

    /** First word of the time adverbial that ends at {@code p} (“on Tuesday”, “last week”); -1 where it is none. */
    private static int timeStart(ReportedSentence s, int p) {
        int at = p;
        while (at > 0 && (ReportedGrammar.isTime(s, at - 1) || s.isNumber(at - 1) || isTimeWord(s, at - 1))) {
            at--;
        }
        if (at > 0 && s.isAny(at - 1, PREPOSITION) && !s.is(at - 1, "of") && !s.is(at - 1, "for")) {
            return at - 1;
        }
        return at < p || s.isCapitalised(p) || s.is(p, "yesterday") || s.is(p, "today") ? at : -1;
    }

    private static boolean isTimeWord(ReportedSentence s, int i) {
        return switch (s.word(i)) {
            case "last", "this", "earlier", "late", "early", "later", "that" -> true;
            default -> false;
        };
    }

    /** Back over “, the mayor,” or “ — who lives nearby — ” or “(D-Ill.)”. */
    private static @Nullable ReportedSubject acrossApposition(ReportedSentence s, int close) {
        int at = close;
        for (int segment = 0; segment < MOST_SEGMENTS && at > 0; segment++) {
            int open = opening(s, at);
            if (open < 0) {
                return null;
            }
            ReportedSubject found = nounPhrase(s, open - 1);
            boolean apposed = found != null && isApposition(s, open + 1);
            if (apposed && ReportedGrammar.isBoundary(s, found.from - 1)) {
                return new ReportedSubject(found.from, found.to, found.from, false);
            }
            at = open;
        }
        return null;
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

    private static boolean isApposition(ReportedSentence s, int i) {
        return !s.isAny(i, SUBJECT & ~RELATIVE) || s.isAny(i, RELATIVE | DETERMINER);
    }

    /** The noun phrase that ends with word {@code end}. */
    static @Nullable ReportedSubject nounPhrase(ReportedSentence s, int end) {
        if (end < 0 || !s.isWord(end) || s.isMarked(end)) {
            return null;
        }
        if (s.isAny(end, SUBJECT) && !s.isAny(end, DETERMINER)) {
            return s.isAny(end, RELATIVE) ? null : new ReportedSubject(end, end + 1, end, false);
        }
        if (s.isAny(end, PREPOSITION | CONJUNCTION | SUBORDINATOR) || ReportedGrammar.isFiniteVerb(s, end)) {
            return null;
        }
        int from = end + 1;
        int at = end;
        while (at >= 0 && continuesBackwards(s, at, end)) {
            from = at;
            at--;
            if (s.isAny(from, DETERMINER) && !s.isAny(at, PREPOSITION | DETERMINER)) {
                break;
            }
        }
        while (from <= end && s.isAny(from, PREPOSITION)) {
            from = afterFrame(s, from, end);
        }
        if (from > end) {
            return null;
        }
        return new ReportedSubject(from, end + 1, from, false);
    }

    private static boolean continuesBackwards(ReportedSentence s, int i, int end) {
        if (!s.isWord(i) || s.isMarked(i) || s.isAny(i, SUBORDINATOR | RELATIVE | AUXILIARY | MODAL)) {
            return false;
        }
        if (s.is(i, "and") || s.is(i, "&")) {
            return joinsNames(s, i);
        }
        if (s.isAny(i, CONJUNCTION) || s.is(i, "that")) {
            return false;
        }
        if (i < end && ReportedGrammar.isTime(s, i) && !s.word(i + 1).equals("'s") && s.isCapitalised(i)) {
            return false;
        }
        if (s.isAny(i, SUBJECT) && !s.isAny(i, DETERMINER)) {
            return false;
        }
        return !ReportedGrammar.isFiniteVerb(s, i) || s.isCapitalised(i);
    }

    private static boolean joinsNames(ReportedSentence s, int and) {
        return s.isCapitalised(and - 1) && s.isCapitalised(and + 1)
                || !s.isCapitalised(and - 1) && and - 2 <= 0 && s.isWord(and - 1);
    }

    /** The first word after the frame “In Varnholm” or “At the meeting” that opens the words from {@code from}. */
    private static int afterFrame(ReportedSentence s, int from, int end) {
        for (int i = end; i > from + 1; i--) {
            boolean starts = s.isAny(i, DETERMINER) && !s.isAny(i - 1, PREPOSITION | DETERMINER);
            boolean turns = s.isCapitalised(i) != s.isCapitalised(i - 1) && !s.isAny(i - 1, PREPOSITION | DETERMINER) && !s.isAny(i, PREPOSITION);
            if (starts || turns) {
                return i;
            }
        }
        return end;
    }
}
