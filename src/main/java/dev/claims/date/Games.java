package dev.claims.date;

import dev.claims.article.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the quarters of a game from those of a year: “scored in the fourth quarter”, in an article about the game. */
final class Games {

    private static final Set<String> RULES =
            Set.of("quarter-alone", "quarter-of-two", "final-quarter", "the-quarter", "end-of", "early-mid-late");

    /** One word of games may be a figure of speech. */
    private static final int LEAST = 2;

    private final Tokens tokens;
    private @Nullable Boolean game;

    Games(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code expression} is a quarter of a game. */
    boolean hold(Expression expression, Line line) {
        return expression.grain() == Grain.QUARTER
                && RULES.contains(expression.rule())
                && isGame()
                && !isOfBusiness(line);
    }

    private boolean isGame() {
        if (game == null) {
            game = count() >= LEAST;
        }
        return game;
    }

    private int count() {
        int found = 0;
        for (int i = 0; i < tokens.size() && found < LEAST; i++) {
            found += Words.tellOf("game", tokens.lower(i)) ? 1 : 0;
        }
        return found;
    }

    private static boolean isOfBusiness(Line line) {
        for (int at = line.begin(); at < line.end(); at++) {
            if (Words.tellOf("business", line.word(at))) {
                return true;
            }
        }
        return false;
    }
}
