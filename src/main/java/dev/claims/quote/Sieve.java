package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** One way to tell whose a quote is. Sieves are tried in order, the most precise first, each on every open candidate. */
interface Sieve {

    /** The name in kebab case that its claims carry as their rule. */
    String name();

    /** Whose {@code candidate} is; {@code null} where this sieve cannot tell. */
    @Nullable
    Ascription ascribe(Candidate candidate, Scene scene);
}
