package dev.claims.input;

/** The words of an article as they were found, not yet cleaned. */
public sealed interface Body {

    /** A plain text, to the letter: line ends as they are, no byte order mark. */
    record Text(String text) implements Body {}

    /** A post: two pieces of HTML, the title empty where the post has none. */
    record Post(String titleHtml, String contentHtml) implements Body {}
}
