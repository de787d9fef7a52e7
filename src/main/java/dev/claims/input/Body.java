package dev.claims.input;

/** The words of an article as they were found, not yet cleaned. */
public sealed interface Body {

    /** How many characters it has. */
    int length();

    /** A plain text, to the letter: line ends as they are, no byte order mark. */
    record Text(String text) implements Body {
        @Override
        public int length() {
            return text.length();
        }
    }

    /** A post: two pieces of HTML, the title empty where the post has none. */
    record Post(String titleHtml, String contentHtml) implements Body {
        @Override
        public int length() {
            return titleHtml.length() + contentHtml.length();
        }
    }
}
