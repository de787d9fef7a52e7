package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.Locale;

/** Whether a subject and its verb agree in number and kind: “critics say”, “the report shows”. */
final class Agreement {

    private static final long PLURALS = ClauseWords.of("plural");
    private static final long PREPOSITIONS = ClauseWords.of("adjunct-preposition");

    private final Reading reading;

    Agreement(Reading reading) {
        this.reading = reading;
    }

    /** Whether {@code subject} can be what {@code group} is said of. */
    boolean holds(Mention subject, VerbGroup group) {
        if (group.isBare()) {
            return isPlural(subject);
        }
        boolean isCounted = subject.firstToken() > 0
                && subject.isName()
                && reading.tokens().kind(subject.firstToken() - 1) == Tokens.Kind.DIGITS;
        if (group.isThird() && (isCounted || isCertainlyPlural(subject) || isPluralNoun(group, subject))) {
            return false;
        }
        return group.cue().kind() != Cue.Kind.SHOW
                || subject.kind() != Mention.Kind.PERSON
                || group.cue().lemma().equals("find");
    }

    /** Whether {@code subject} takes a verb without -s: plural, or more than one, or I, you, we, they. */
    private boolean isPlural(Mention subject) {
        if (reading.isAny(subject.head(), PLURALS) && subject.kind() != Mention.Kind.PERSON) {
            return true;
        }
        String head = reading.article().words(subject.head()).toLowerCase(Locale.ROOT);
        return switch (subject.kind()) {
            case PRONOUN -> false;
            case PERSON -> head.endsWith("s") || isSeveral(subject);
            default -> (head.endsWith("s") && !head.endsWith("ss")) || isSeveral(subject);
        };
    }

    private boolean isSeveral(Mention subject) {
        return reading.article().words(subject.span()).contains(" and ");
    }

    /** “in many states”, “his recent remarks about”: what looks like a verb with -s is the noun of the phrase. */
    private boolean isPluralNoun(VerbGroup group, Mention subject) {
        boolean isWord = subject.kind() == Mention.Kind.NOMINAL;
        return isWord
                && group.cue().kind() == Cue.Kind.SAY
                && !group.cue().lemma().equals("say")
                && (reading.isAny(subject.firstToken() - 1, PREPOSITIONS)
                        || reading.isAny(group.after(), PREPOSITIONS));
    }

    /** Whether {@code subject} cannot take a verb with -s, which is a plural noun then: “those reports”, “other notes”. */
    private boolean isCertainlyPlural(Mention subject) {
        String first = reading.lower(subject.firstToken());
        boolean isWord = subject.kind() == Mention.Kind.NOMINAL || subject.kind() == Mention.Kind.PRONOUN;
        return isWord && (isPlural(subject) || first.equals("those") || first.equals("these") || first.equals("other"));
    }
}
