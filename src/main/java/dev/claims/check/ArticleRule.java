package dev.claims.check;

import java.util.function.Consumer;

/** A rule about one article by itself. A pure function; one instance serves any number of threads. */
interface ArticleRule {

    Rule rule();

    /** Tells {@code findings} what is wrong with {@code subject}. */
    void check(Subject subject, Consumer<Finding> findings);
}
