package dev.claims.date;

import org.jspecify.annotations.Nullable;

/**
 * A named pattern and what it means.
 *
 * @param name kebab-case, as records show it; empty where the rule only widens an expression, which keeps its name
 * @param pattern as {@link Pattern} reads it
 */
record Rule(String name, String pattern, Production production) {

    /** Turns a match into a meaning; {@code null} where the words match but tell no time. */
    @FunctionalInterface
    interface Production {
        @Nullable
        Meaning of(Match match);
    }

    static Rule of(String name, String pattern, Production production) {
        return new Rule(name, pattern, production);
    }
}
