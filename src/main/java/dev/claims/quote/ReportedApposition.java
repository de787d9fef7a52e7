package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.PAST;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/** Back from a verb over “, the mayor,” or “ — who lives nearby — ” or “(Greens)” to its subject. */
final class ReportedApposition {
    /** Segments between commas that an apposition may hold before its verb: “Brandt, 61, of Varnholm, the mayor, said”. */
    private static final int MOST_SEGMENTS = 6;

    private ReportedApposition() {}

    /** Back over “, the mayor,” or “ — who lives nearby — ” or “(D-Ill.)”. */
    static @Nullable ReportedSubject acrossApposition(ReportedSentence s, int close) {
        int at = close;
        for (int segment = 0; segment < MOST_SEGMENTS && at > 0; segment++) {
            int open = opening(s, at);
            if (open < 0 || !s.is(at, ")") && isClause(s, open + 1, at)) {
                return null;
            }
            int end = s.is(open - 1, ")") ? opening(s, open - 1) - 1 : ReportedVerbGroup.beforeTime(s, open - 1);
            ReportedSubject found = s.isMarked(open - 1) ? null : ReportedNounPhrase.acrossRelative(s, end);
            ReportedSubject owner = found == null ? null : owner(s, found);
            if (owner != null) {
                return owner;
            }
            if (found != null && isDegree(s, found)) {
                at = open;
                continue;
            }
            if (found != null && isApposition(s, open + 1) && ReportedGrammar.isBoundary(s, found.from() - 1)) {
                return isName(s, open + 1, at) && !s.isCapitalised(found.to() - 1)
                        ? new ReportedSubject(open + 1, at, false)
                        : found;
            }
            at = open;
        }
        return null;
    }

    /** “Ada Brandt, 52, a plumber, who lives nearby, said”: whose apposition a phrase between commas is; else {@code null}. */
    private static @Nullable ReportedSubject owner(ReportedSentence s, ReportedSubject found) {
        boolean isAge = found.to() - found.from() == 1 && s.isNumber(found.from());
        boolean isSetOff =
                (s.is(found.from(), "a") || s.is(found.from(), "an") || isAge) && s.isComma(found.from() - 1);
        ReportedSubject name = isSetOff ? ReportedNounPhrase.nounPhrase(s, found.from() - 2) : null;
        return name != null && isName(s, name.from(), name.to()) && ReportedGrammar.isBoundary(s, name.from() - 1)
                ? name
                : null;
    }

    /** “Ada Brandt, PhD, a plumber,”: a word in capitals between commas that belongs to the name before it. */
    private static boolean isDegree(ReportedSentence s, ReportedSubject found) {
        return found.to() - found.from() == 1
                && s.isCapitalised(found.from())
                && s.isComma(found.from() - 1)
                && s.mentionAt(found.from()) == null;
    }

    /** Whether the comma {@code close} ends an apposition, so that the words before it are a subject and no clause. */
    static boolean isApposed(ReportedSentence s, int close) {
        int open = opening(s, close);
        ReportedSubject found = open > 0 ? acrossApposition(s, close) : null;
        return found != null && !ReportedGrammar.hasFiniteVerb(s, 0, found.from());
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
        boolean participle = s.isAny(from + 1, PREPOSITION) && !s.isCapitalised(from);
        if (participle
                || s.isAny(from, RELATIVE | PREPOSITION | CONJUNCTION | SUBORDINATOR | PAST)
                || s.word(from).endsWith("ed")) {
            return false;
        }
        int until = from;
        while (until < to && !s.isAny(until, RELATIVE | SUBORDINATOR) && !s.isAny(until, Vocabulary.THAT)) {
            until++;
        }
        return ReportedGrammar.hasFiniteVerb(s, from, until);
    }

    private static boolean isApposition(ReportedSentence s, int i) {
        return !s.isAny(i, SUBJECT) || s.isAny(i, RELATIVE | DETERMINER);
    }
}
