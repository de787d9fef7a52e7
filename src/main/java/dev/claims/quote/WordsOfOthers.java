package dev.claims.quote;

import dev.claims.mention.Mention;
import dev.claims.quote.VerbGroup.Mood;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words a verb gives that are not its subject's: those blamed for saying them, heard to say them, quoted. */
final class WordsOfOthers {

    private static final long BE = ClauseWords.of("be");
    private static final Set<String> CALLING = Set.of("call", "brand", "label", "describe", "dub", "refer", "compare");
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    private final Reading reading;
    private final Subjects subjects;

    WordsOfOthers(Reading reading, Subjects subjects) {
        this.reading = reading;
        this.subjects = subjects;
    }

    /** “criticised Ada Brandt for saying”: who is blamed says it. */
    @Nullable
    Mention blamedFor(VerbGroup group) {
        int blame = group.first() - 1;
        boolean isWords = group.cue().kind() == Cue.Kind.SAY || group.cue().kind() == Cue.Kind.TELL;
        return group.mood() == Mood.GERUND
                        && reading.lower(blame).equals("for")
                        && (isWords || CALLING.contains(group.cue().lemma()))
                ? reading.mentions().endingRightBefore(blame)
                : null;
    }

    /** “Ada Brandt was heard to say”. */
    @Nullable
    Mention heardTo(VerbGroup group, int start) {
        int heard = group.first() - 2;
        return reading.lower(heard).equals("heard") && reading.isAny(heard - 1, BE)
                ? subjects.before(heard - 1, start)
                : null;
    }

    /** “The Post quoted her as saying”: whose words they are rather than who quotes them. */
    @Nullable
    Mention quoted(VerbGroup group) {
        Mention quoted =
                QUOTING.contains(group.cue().lemma()) ? reading.mentions().startingAt(group.after()) : null;
        return quoted != null
                        && reading.lower(quoted.tokenAfter()).equals("as")
                        && reading.lower(quoted.tokenAfter() + 1).equals("saying")
                ? quoted
                : null;
    }
}
