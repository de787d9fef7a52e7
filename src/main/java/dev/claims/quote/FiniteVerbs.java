package dev.claims.quote;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells, by closed classes and endings alone, whether a stretch of words holds a finite verb. */
final class FiniteVerbs {

    /** Auxiliaries, and past forms that do not end in -ed, of the verbs that English has kept irregular. */
    private static final long VERBS = ClauseWords.of("auxiliary") | ClauseWords.of("irregular-verb");

    private static final long SUBJECTS = ClauseWords.of("subject-pronoun");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Reading reading;
    private final Tokens tokens;

    FiniteVerbs(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Whether one of {@code first..after} looks like a finite verb. */
    boolean isAmong(int first, int after) {
        return firstOf(first, after) < after;
    }

    /** The first of {@code first..after} that looks like a finite verb; {@code after} where none does. */
    int firstOf(int first, int after) {
        int at = first;
        while (at < after && !isAt(at, first)) {
            at++;
        }
        return at;
    }

    private boolean isAt(int token, int first) {
        if (reading.isAny(token, VERBS)) {
            return true;
        }
        if (token > first && reading.isAny(token - 1, SUBJECTS) && tokens.kind(token) == Tokens.Kind.WORD) {
            return true;
        }
        String lower = tokens.lower(token);
        if (token > first + 1 && tokens.isGlued(token) && CLITICS.contains(lower)) {
            return !lower.equals("s") || reading.isAny(token - 2, SUBJECTS);
        }
        return token > first && lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    }
}
