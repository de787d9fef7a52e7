package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import org.jspecify.annotations.Nullable;

/**
 * The subject of a reporting verb.
 *
 * @param from first word of the noun phrase that names the source
 * @param to word after its last
 * @param isRelative whether the verb stands in a relative clause on it (“Brandt, who said”)
 */
record ReportedSubject(int from, int to, boolean isRelative) {
    private static final long NOBODY = ClauseWords.of("nobody");

    /** The subject whose last word, or the comma after its apposition, is {@code p}; {@code null} where there is none. */
    static @Nullable ReportedSubject endingAt(ReportedSentence s, int p) {
        if (p < 0 || s.isMarked(p)) {
            return null;
        }
        if (s.isAny(p, RELATIVE) || s.isAny(p, Vocabulary.THAT) && p > 0 && !s.isAny(p - 1, CONJUNCTION)) {
            if (s.is(p, "whose") || s.is(p, "whom")) {
                return null;
            }
            ReportedSubject antecedent = ReportedNounPhrase.nounPhrase(s, s.isComma(p - 1) ? p - 2 : p - 1);
            return antecedent == null ? null : new ReportedSubject(lastNoun(s, antecedent), antecedent.to, true);
        }
        ReportedSubject resident = s.isComma(p) ? s.residentBefore(p + 1) : null;
        if (resident != null) {
            return resident;
        }
        boolean closes = s.isComma(p) || s.isDash(p) || s.is(p, ")");
        ReportedSubject found =
                closes ? ReportedApposition.acrossApposition(s, p) : ReportedNounPhrase.acrossRelative(s, p);
        if (found == null && closes) {
            found = s.mentionBefore(p + 1);
        }
        return found != null && s.isAny(found.from, NOBODY) ? null : found;
    }

    /** The subject of the first verb of the sentence, past openers such as “In May,” and “While the city waited,”. */
    static @Nullable ReportedSubject ofSentence(ReportedSentence s, int before) {
        int from = ReportedSentence.afterDateline(s);
        if (s.isAny(from, SUBORDINATOR | PREPOSITION)
                || s.word(from).endsWith("ing")
                || s.word(from).endsWith("ed")) {
            for (int i = from + 1; i < before; i++) {
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
}
