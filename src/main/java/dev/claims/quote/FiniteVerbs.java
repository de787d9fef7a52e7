package dev.claims.quote;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells, by closed classes and endings alone, whether a stretch of words holds a finite verb. */
final class FiniteVerbs {

    private static final Set<String> AUXILIARIES = ClauseWords.of("auxiliary");
    /** Past forms that do not end in -ed, of the verbs that English has kept irregular. */
    private static final Set<String> IRREGULAR = ClauseWords.of("irregular-verb");

    private static final Set<String> SUBJECTS = ClauseWords.of("subject-pronoun");
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
        String lower = tokens.lower(token);
        if (AUXILIARIES.contains(lower) || IRREGULAR.contains(lower)) {
            return true;
        }
        if (token > first && SUBJECTS.contains(tokens.lower(token - 1)) && tokens.kind(token) == Tokens.Kind.WORD) {
            return true;
        }
        if (CLITICS.contains(lower) && token > first + 1 && tokens.isGlued(token)) {
            return !lower.equals("s") || SUBJECTS.contains(reading.lower(token - 2));
        }
        return token > first && lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    }
}
