package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.RELATIVE;

import org.jspecify.annotations.Nullable;

/** According to X, Q; Q, according to X; the first half of Q, according to X, the other half. */
final class ReportedAccording {

    private ReportedAccording() {}

    static @Nullable ReportedFinding find(ReportedSentence s, int cue) {
        if (!s.is(cue + 1, "to")
                || !s.isWord(cue + 2)
                || s.isMarked(cue - 1)
                || s.isAny(cue - 1, ReportedClasses.AUXILIARY)) {
            return null;
        }
        int source = cue + 2;
        int end = sourceEnd(s, source);
        ReportedSubject subject = new ReportedSubject(source, end, false);
        boolean first = cue == 0 || cue == 1 && s.isWord(0);
        int rest = s.isComma(end) ? afterApposition(s, end) : end;
        if (first
                || s.isPunctuation(cue - 1) && !s.isComma(cue - 1)
                || cue > 0 && ReportedGrammar.isBoundary(s, cue - 1) && s.isWord(cue - 1)) {
            int behind = afterRelative(s, rest);
            int from = s.isComma(behind) || s.isDash(behind) ? afterAside(s, behind) + 1 : behind;
            if (from >= s.size() || s.isMarked(from)) {
                return null;
            }
            int to = ReportedEnd.of(s, from, false, false);
            return to <= from ? null : ReportedFinding.whole(from, to, subject, cue, cue + 2, "according-to");
        }
        int comma = s.isComma(cue - 1) ? cue - 1 : cue;
        return ReportedAside.parts(s, subject, cue, cue + 2, comma, rest, "according-to");
    }

    /** Q, as reported by X. */
    static @Nullable ReportedFinding reportedBy(ReportedSentence s, int participle) {
        int comma = participle - 2;
        if (!s.isComma(comma) || !s.isWord(participle + 2)) {
            return null;
        }
        int from = ReportedAside.clauseStart(s, comma);
        if (from >= comma || s.isMarked(comma - 1) || !ReportedGrammar.hasFiniteVerb(s, from, comma)) {
            return null;
        }
        ReportedSubject subject = new ReportedSubject(participle + 2, sourceEnd(s, participle + 2), false);
        return ReportedFinding.whole(from, comma, subject, participle - 1, participle + 2, "according-to");
    }

    /** The dash that closes what the dash {@code open} opens; {@code open} itself where it is a comma or nothing closes it. */
    private static int afterAside(ReportedSentence s, int open) {
        for (int i = open + 1; s.isDash(open) && i < s.size(); i++) {
            if (s.isDash(i)) {
                return i;
            }
        }
        return open;
    }

    private static int sourceEnd(ReportedSentence s, int from) {
        int i = from;
        while (i < s.size() && (s.isWord(i) || s.is(i, "&") || s.is(i, "'"))) {
            if (i > from
                    && (s.isAny(i, RELATIVE) || s.isAny(i, Vocabulary.THAT) || s.is(i, "but") || s.is(i, "while"))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Past “that the city published”, which says more of the source: the comma there, or the end of the sentence. */
    private static int afterRelative(ReportedSentence s, int end) {
        int i = end;
        if (s.isAny(end, RELATIVE | Vocabulary.THAT)) {
            while (i < s.size() && !s.isComma(i)) {
                i++;
            }
        }
        return i;
    }

    /** The comma that closes the apposition after {@code comma}, or {@code comma} itself. */
    private static int afterApposition(ReportedSentence s, int comma) {
        boolean apposed = s.isAny(comma + 1, DETERMINER | RELATIVE);
        for (int i = comma + 1; apposed && i < s.size(); i++) {
            if (s.isComma(i)) {
                return ReportedGrammar.hasFiniteVerb(s, comma + 1, i) && !s.isAny(comma + 1, RELATIVE) ? comma : i;
            }
        }
        return comma;
    }
}
