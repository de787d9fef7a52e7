package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.AUXILIARY;
import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.MODAL;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** X said (that) Q; X told Y (that) Q; X warned of Q; X did this, saying (that) Q; X did this and said Q. */
final class ReportedClause {

    /** Words between a subordinator that opens the sentence and its subject: “Although in September she said”. */
    private static final int OPENER = 6;

    private static final Set<String> BEFORE_PARTICIPLE = Set.of("by", "while", "when", "in", "as", "after", "before");

    /** Verbs whose gerund tells of what is not done: “consider denying permits”. */
    private static final Set<String> NOT_YET = Set.of(
            "consider",
            "considers",
            "considered",
            "considering",
            "avoid",
            "avoids",
            "avoided",
            "stop",
            "stops",
            "stopped",
            "risk",
            "risks",
            "risked",
            "resist",
            "resisted",
            "oppose",
            "opposes",
            "opposed");

    private ReportedClause() {}

    /**
     * What {@code verb}, the word {@code cue}, reports; {@code null} where nothing.
     *
     * @param earlier the subject of the cue before in this sentence
     */
    static @Nullable ReportedFinding find(
            ReportedSentence s, int cue, ReportedVerb verb, @Nullable ReportedSubject earlier) {
        ReportedVerbGroup group = ReportedVerbGroup.of(s, cue, verb);
        if (verb.isAsking() && isAsked(s, cue, group, verb)) {
            return null;
        }
        boolean participle = group.kind() == ReportedVerbGroup.Kind.PARTICIPLE;
        boolean isAttribute = group.before() < cue - 1
                && (s.is(group.before(), "the") || s.is(group.before(), "a") || s.is(group.before(), "an"));
        if (isAttribute) {
            return null;
        }
        if (!participle && (group.kind() != ReportedVerbGroup.Kind.ACTIVE || verb.form() == Cues.Form.PARTICIPLE)) {
            return null;
        }
        boolean some = s.isAny(cue - 1, SUBJECT | ReportedClasses.QUANTITY);
        if (s.isAny(cue - 1, DETERMINER | PREPOSITION) && !participle && !some && !s.is(cue - 1, "to")) {
            return null;
        }
        ReportedSubject subject =
                participle ? ofParticiple(s, cue, group.before(), earlier) : ofFinite(s, group.before(), earlier);
        if (verb.isBase() && subject != null && s.is(subject.from() - 1, "and")) {
            subject = joined(s, subject);
        }
        boolean agrees =
                !verb.isBase() || s.is(cue - 1, "to") || subject != null && ReportedNumber.isPlural(s, subject);
        if (subject == null || !agrees || (participle && isNoun(s, cue, verb))) {
            return null;
        }
        if (verb.cue().kind() == Cue.Kind.SHOW && s.mentionAt(subject.from()) == null) {
            return null;
        }
        boolean supposed = s.is(subject.from() - 1, "if")
                || s.is(subject.from() - 1, "unless")
                || s.is(subject.from() - 1, "whether");
        if (supposed || ReportedNumber.isNounAfter(s, cue, verb) || isQuestion(s)) {
            return null;
        }
        if (verb.isAsking()) {
            return ReportedQuestion.find(s, cue, verb, subject, isSubordinate(s, subject, cue));
        }
        int from = ReportedStart.clause(s, cue, verb);
        from = s.isComma(from) ? from + 1 : from;
        boolean afterQuote = !participle
                && subject.from() < cue
                && (s.isMarked(subject.from() - 1) || s.isMarked(subject.from() - 2));
        if (afterQuote && !s.isAny(from - 1, Vocabulary.THAT) && !s.isAny(from, Vocabulary.THAT)) {
            return null;
        }
        String rule = participle ? "reported-participle" : "reported-clause";
        if (from < 0) {
            from = ReportedObject.start(s, cue, verb);
            rule = "reported-object";
        }
        if (from < 0 && verb.isTelling()) {
            from = ReportedAddressee.infinitive(s, cue + 1);
            rule = "reported-request";
        }
        if (from < 0 || s.isMarked(from)) {
            return null;
        }
        int to = ReportedEnd.of(s, from, isSubordinate(s, subject, cue), subject.isRelative());
        if (rule.equals("reported-object") && !s.isAny(from - 1, Vocabulary.THAT) && !s.is(from - 1, "of")) {
            to = ReportedObject.end(s, from, to);
        }
        return to <= from ? null : ReportedFinding.whole(from, to, subject, cue, cue + verb.length(), rule);
    }

    /** “Roth and her partner Jo Hale say”: the verb in the plural takes both. */
    private static ReportedSubject joined(ReportedSentence s, ReportedSubject second) {
        ReportedSubject first = ReportedSubject.endingAt(s, second.from() - 2);
        if (first == null || first.isRelative()) {
            return second;
        }
        return s.isCapitalised(first.to() - 1) && first.to() == second.from() - 1
                ? new ReportedSubject(first.from(), second.to(), false)
                : second;
    }

    /** “A court ruling that”, “recipe writing”: no participle where a noun stands before it; and one thinks silently. */
    private static boolean isNoun(ReportedSentence s, int cue, ReportedVerb verb) {
        if (verb.cue().kind() == Cue.Kind.THINK) {
            return true;
        }
        return s.isAny(cue, ReportedClasses.NOUN) && s.isWord(cue - 1) && !BEFORE_PARTICIPLE.contains(s.word(cue - 1));
    }

    /** Whether whom it asks comes before the verb: “Asked why”, “when asked”, “was asked”. */
    private static boolean isAsked(ReportedSentence s, int cue, ReportedVerbGroup group, ReportedVerb verb) {
        boolean past = verb.form() == Cues.Form.PAST;
        return past && (cue == 0 || s.is(cue - 1, "when") || group.kind() == ReportedVerbGroup.Kind.PASSIVE);
    }

    private static boolean isSubordinate(ReportedSentence s, ReportedSubject subject, int cue) {
        int opener = subject.from() - 1;
        if (s.isAny(0, SUBORDINATOR) && opener < OPENER && !ReportedGrammar.hasFiniteVerb(s, 0, subject.from())) {
            return true;
        }
        boolean subordinator =
                s.isAny(opener, SUBORDINATOR) || s.isAny(opener, Vocabulary.THAT) && s.is(opener - 1, "now");
        return cue == 0 || subject.from() > cue || subordinator && !ReportedGrammar.hasFiniteVerb(s, 0, opener);
    }

    /** Whether the sentence asks: “Why had he claimed that?” */
    private static boolean isQuestion(ReportedSentence s) {
        return s.is(s.size() - 1, "?") && s.isAny(0, SUBORDINATOR | AUXILIARY | MODAL | RELATIVE) && !s.is(0, "as");
    }

    private static @Nullable ReportedSubject ofFinite(
            ReportedSentence s, int before, @Nullable ReportedSubject earlier) {
        if (!s.isAny(before, Vocabulary.JOINT) && !isOccasionAfterAnd(s, before)) {
            return ReportedSubject.endingAt(s, before);
        }
        return earlier != null ? earlier : ReportedSubject.ofSentence(s, before);
    }

    /** “and in a statement said”: the occasion is no subject. */
    private static boolean isOccasionAfterAnd(ReportedSentence s, int before) {
        if (!s.isAny(before, ReportedClasses.OCCASION)) {
            return false;
        }
        for (int i = before - 1; i > 0 && i > before - OPENER; i--) {
            if (s.isAny(i, PREPOSITION)) {
                return s.isAny(i - 1, CONJUNCTION);
            }
        }
        return false;
    }

    private static @Nullable ReportedSubject ofParticiple(
            ReportedSentence s, int cue, int before, @Nullable ReportedSubject earlier) {
        boolean opens = before < 0
                || s.isPunctuation(before)
                || s.isAny(before, CONJUNCTION)
                || BEFORE_PARTICIPLE.contains(s.word(before));
        if (before < 0 || before == 0 && opens) {
            return afterOpener(s, cue);
        }
        if (opens) {
            return earlier != null ? earlier : ReportedSubject.ofSentence(s, before);
        }
        if (NOT_YET.contains(s.word(before))) {
            return null;
        }
        ReportedSubject near = ReportedNounPhrase.nounPhrase(s, before);
        if (near == null) {
            return null;
        }
        for (int i = near.to() - 1; i > near.from(); i--) {
            if (s.is(i, "with")) {
                return new ReportedSubject(i + 1, near.to(), false);
            }
        }
        boolean own = s.isAny(near.from() - 1, PREPOSITION) || ReportedGrammar.isBoundary(s, near.from() - 1);
        return own ? near : ReportedSubject.ofSentence(s, near.from());
    }

    /** The subject of the main clause in “Noting that Q, Brandt left”. */
    private static @Nullable ReportedSubject afterOpener(ReportedSentence s, int cue) {
        for (int i = cue + 1; i < s.size(); i++) {
            if (s.isComma(i) && !s.isMarked(i) && ReportedGrammar.startsNounPhrase(s, i + 1)) {
                for (int at = i + 2; at < s.size(); at++) {
                    if (ReportedGrammar.isFiniteVerb(s, at)) {
                        return ReportedSubject.endingAt(s, at - 1);
                    }
                }
            }
        }
        return null;
    }
}
