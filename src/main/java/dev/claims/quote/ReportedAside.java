package dev.claims.quote;

import static dev.claims.quote.ReportedClasses.CONJUNCTION;
import static dev.claims.quote.ReportedClasses.DETERMINER;
import static dev.claims.quote.ReportedClasses.PREPOSITION;
import static dev.claims.quote.ReportedClasses.RELATIVE;
import static dev.claims.quote.ReportedClasses.SUBJECT;
import static dev.claims.quote.ReportedClasses.SUBORDINATOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Q, X said; Q, said X; as X said, Q; the first half of Q, X said, the other half. */
final class ReportedAside {

    /** Prepositions of the place where something is said. */
    private static final Set<String> PLACING = Set.of("on", "in", "at", "during", "from", "outside", "via", "inside");

    /** Words that such a place takes with the end of the sentence. */
    private static final int PLACE = 10;

    /** What opens a clause, so that the place is where the content begins. */
    private static final long CLAUSAL = Vocabulary.THAT | SUBJECT & ~DETERMINER | SUBORDINATOR | RELATIVE;

    private ReportedAside() {}

    /** What {@code verb}, the word {@code cue}, reports; {@code null} where it is no aside. */
    static @Nullable ReportedFinding find(ReportedSentence s, int cue, ReportedVerb verb) {
        if (!verb.isFinite() || verb.strength() < 2 || !verb.takesClause()) {
            return null;
        }
        ReportedSubject subject = s.isComma(cue - 1) ? inverted(s, cue, verb) : null;
        int comma = cue - 1;
        int after = subject == null ? -1 : subject.to();
        if (subject == null) {
            ReportedVerbGroup group = ReportedVerbGroup.of(s, cue, verb);
            if (group.kind() != ReportedVerbGroup.Kind.ACTIVE) {
                return null;
            }
            subject = ReportedSubject.endingAt(s, group.before());
            if (subject == null || subject.isRelative()) {
                return null;
            }
            subject = verb.strength() == 3 ? joined(s, subject) : subject;
            int opener = subject.from() - 1;
            comma = s.is(opener, "as") ? opener - 1 : opener;
            after = afterCue(s, cue + verb.length(), verb);
            if (s.is(opener, "as") && comma < 0) {
                return asOpener(s, subject, cue, verb, firstComma(s, cue + verb.length()));
            }
            boolean isArticle = subject.to() - subject.from() == 1
                    && s.isAny(subject.from(), DETERMINER)
                    && !s.isAny(subject.from(), SUBJECT);
            if (!isClosed(s, after) && !isPlaced(s, cue + verb.length(), verb) || isArticle || isCompared(s, subject)) {
                return null;
            }
            if (!s.isComma(comma)) {
                return null;
            }
        }
        if (verb.isBase() && !ReportedNumber.isPlural(s, subject) || s.isMarked(comma - 1)) {
            return null;
        }
        if (ReportedNumber.isNounAfter(s, cue, verb)) {
            return null;
        }
        return parts(s, subject, cue, cue + verb.length(), comma, after, "reported-aside");
    }

    /** “the mayor and state media said”: both, where a comma stands before them. */
    private static ReportedSubject joined(ReportedSentence s, ReportedSubject last) {
        int and = last.from() - 1;
        ReportedSubject first = s.is(and, "and") ? ReportedNounPhrase.nounPhrase(s, and - 1) : null;
        return first != null && s.isComma(first.from() - 1)
                ? new ReportedSubject(first.from(), last.to(), false)
                : last;
    }

    /** “worse than most had forecast”: no subject but what is compared with. */
    private static boolean isCompared(ReportedSentence s, ReportedSubject subject) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (s.is(i, "than")) {
                return true;
            }
        }
        return s.is(subject.from() - 1, "than");
    }

    /** The next comma, before any finite verb; -1 where there is none. */
    private static int firstComma(ReportedSentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.isComma(i)) {
                return i;
            }
            if (s.isPunctuation(i) || ReportedGrammar.isFiniteVerb(s, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isClosed(ReportedSentence s, int after) {
        return after < 0 || s.isPunctuation(after) && !s.is(after, ":") && !s.is(after, "(");
    }

    /** “she said on Telegram.”, “he said outside the court.”: where it was said, to the end of the sentence. */
    private static boolean isPlaced(ReportedSentence s, int after, ReportedVerb verb) {
        if (verb.strength() == 3
                && s.is(after, "as")
                && s.isAny(after + 1, SUBJECT)
                && !s.isAny(after + 1, DETERMINER)) {
            return true;
        }
        if (verb.strength() < 3 || !PLACING.contains(s.word(after))) {
            return false;
        }
        for (int i = after + 1; i < Math.min(s.size(), after + PLACE); i++) {
            if (ReportedEnd.isEnd(s, i)) {
                return true;
            }
            if (!s.isWord(i) || s.isMarked(i) || s.isAny(i, CLAUSAL) || ReportedGrammar.isFiniteVerb(s, i)) {
                return false;
            }
        }
        return false;
    }

    private static int afterCue(ReportedSentence s, int at, ReportedVerb verb) {
        int from = at;
        if (verb.isTelling()) {
            while (s.isWord(from) && !ReportedGrammar.isFiniteVerb(s, from)) {
                from++;
            }
            return from;
        }
        return ReportedFrame.afterFrame(s, from);
    }

    /** As X noted, Q. */
    private static @Nullable ReportedFinding asOpener(
            ReportedSentence s, ReportedSubject subject, int cue, ReportedVerb verb, int after) {
        if (after < 0 || !s.isComma(after) || s.isMarked(after + 1)) {
            return null;
        }
        int to = ReportedEnd.of(s, after + 1, false, false);
        return to <= after + 1
                ? null
                : ReportedFinding.whole(after + 1, to, subject, cue, cue + verb.length(), "reported-aside");
    }

    /**
     * The content around an attribution: before its comma and, where the sentence goes on, after it.
     *
     * @param comma the comma before the attribution
     * @param after the word after it
     */
    static @Nullable ReportedFinding parts(
            ReportedSentence s, ReportedSubject subject, int cue, int cueTo, int comma, int after, String rule) {
        int from = clauseStart(s, comma);
        if (from >= comma || s.isMarked(from - 1) || s.isMarked(from - 2)) {
            return null;
        }
        int second = s.isComma(after) && !s.isMarked(after + 1) ? after + 1 : -1;
        int first = s.isAny(from, CONJUNCTION) ? from + 1 : from;
        if (s.isAny(first, PREPOSITION | SUBORDINATOR) && s.isComma(after) && s.isMarked(after + 1)) {
            return null;
        }
        boolean whole = ReportedWhole.isClause(s, from, cue, comma, after);
        boolean inverted = subject.from() > cue;
        boolean claimed =
                second < 0 && comma - from > 2 && (rule.equals("according-to") || ReportedWhole.isPlan(s, from, comma));
        if (!whole && !claimed && (second < 0 || holdsMarks(s, second))) {
            return null;
        }
        if (inverted && (s.isAny(second, DETERMINER | RELATIVE) || whole)) {
            second = -1;
        }
        if (second > 0 && (!whole || goesOn(s, second))) {
            int to = ReportedEnd.of(s, second, false, false);
            if (to > second) {
                return comma - from < 3
                        ? ReportedFinding.whole(second, to, subject, cue, cueTo, rule)
                        : new ReportedFinding(from, comma, subject, cue, cueTo, second, to, rule);
            }
        }
        return ReportedFinding.whole(from, comma, subject, cue, cueTo, rule);
    }

    private static boolean holdsMarks(ReportedSentence s, int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.isMarked(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(ReportedSentence s, int second) {
        if (s.is(second, "after") || s.is(second, "while") || s.is(second, "when")) {
            return false;
        }
        ReportedVerb verb = s.verb(second + 1);
        if (s.is(second, "to") || s.is(second, "by") || s.is(second, "for") || s.is(second, "with")) {
            return !s.isAny(second + 1, ReportedClasses.OCCASION);
        }
        if (ReportedGrammar.isFiniteVerb(s, second)
                && s.isAny(second, ReportedClasses.AUXILIARY | ReportedClasses.MODAL)) {
            return true;
        }
        if (s.is(second, "as")) {
            return false;
        }
        boolean opens = s.isAny(second, CONJUNCTION | SUBORDINATOR) && (verb == null || !verb.isFinite());
        return opens && ReportedGrammar.hasFiniteVerb(s, second, s.size());
    }

    /** The subject after the verb in “Q, said Ada Brandt, the mayor”; {@code null} where what follows is a clause. */
    private static @Nullable ReportedSubject inverted(ReportedSentence s, int cue, ReportedVerb verb) {
        int from = cue + 1;
        int time = ReportedFrame.afterTime(s, from);
        if (s.is(time, "by") || verb.isTelling() || ReportedApposition.isApposed(s, cue - 1)) {
            return null;
        }
        if (!ReportedGrammar.startsNounPhrase(s, from)
                || s.isAny(from, SUBJECT) && !s.isAny(from, DETERMINER)
                || s.isAny(from, Vocabulary.THAT)) {
            return null;
        }
        int i = from;
        while (i < s.size() && s.isWord(i) && !s.isAny(i, RELATIVE | SUBORDINATOR) && !s.isAny(i, Vocabulary.THAT)) {
            if (ReportedGrammar.isFiniteVerb(s, i)) {
                return null;
            }
            i++;
        }
        return s.isAny(i, Vocabulary.THAT) ? null : new ReportedSubject(from, i, false);
    }

    /** Whether the marked word {@code i} closes a quote that is a sentence of its own or was handed to a cue. */
    private static boolean endsQuote(ReportedSentence s, int i) {
        boolean closes = !s.isMarked(i + 1);
        return closes && (s.isPunctuation(i - 1) && s.isMarked(i - 1) || s.isComma(i + 1));
    }

    /** First word of the clause that ends before {@code end}. */
    static int clauseStart(ReportedSentence s, int end) {
        int first = ReportedSentence.afterDateline(s);
        int from = Math.min(first, end);
        for (int i = end - 1; i >= first; i--) {
            if (s.isAny(i, Vocabulary.STOP) || s.isMarked(i) && endsQuote(s, i)) {
                from = i + 1;
                break;
            }
        }
        while (from < end && !s.isWord(from)) {
            from++;
        }
        return from;
    }
}
