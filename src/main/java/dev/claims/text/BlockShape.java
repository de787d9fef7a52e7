package dev.claims.text;

import dev.claims.article.Block.Kind;
import dev.claims.article.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What a paragraph of a plain text is, by its shape and its neighbours. */
final class BlockShape {

    private static final int LONGEST_HEADING = 120;
    private static final int MOST_WORDS_IN_HEADING = 12;

    private static final int MOST_WORDS_IN_CALL = 8;

    /** A paragraph of this many words is prose. */
    private static final int PROSE_WORDS = 12;

    private static final int LONGEST_CAPTION = 600;

    private static final Pattern CAPTION_LABEL = Pattern.compile(
            "(?:Caption|Pictured|Photo caption|Image caption|Above|Below)(?: \\w{1,12}){0,2}: .*", Pattern.DOTALL);

    /** “… at the pond. (Photo: Ada Example)”, “… at the pond. Ada Example/Newswire”. */
    private static final Pattern ENDS_IN_CREDIT = Pattern.compile(
            ".*[.?!”\"] ?\\((?i:photo|photograph|image|picture|credit|courtesy|ap photo|file photo|screenshot)[^()]{0,80}\\)",
            Pattern.DOTALL);

    private BlockShape() {}

    /** The kind of paragraph {@code i}, which is neither title nor byline. */
    static Kind kindOf(String text, List<Span> paragraphs, int i) {
        Span span = paragraphs.get(i);
        char first = text.charAt(span.start());
        if (first == '>' && span.length() > 1) {
            return Kind.BLOCKQUOTE;
        }
        if (isItem(text, span)) {
            return Kind.LIST_ITEM;
        }
        if (isHeading(text, paragraphs, i)) {
            return Kind.HEADING;
        }
        return isCaption(text, span) ? Kind.CAPTION : Kind.PARAGRAPH;
    }

    private static boolean isItem(String text, Span span) {
        char first = text.charAt(span.start());
        char second = span.length() > 1 ? text.charAt(span.start() + 1) : ' ';
        return ListMarkers.isBullet(first)
                || ((first == '-' || first == '*' || first == '·') && second == ' ')
                || ListMarkers.at(text, span.start(), span.end()) != null;
    }

    /** A short line without a full stop that stands before a paragraph. */
    private static boolean isHeading(String text, List<Span> paragraphs, int i) {
        Span span = paragraphs.get(i);
        if (span.length() > LONGEST_HEADING || i + 1 >= paragraphs.size()) {
            return false;
        }
        char first = text.charAt(span.start());
        char last = text.charAt(span.end() - 1);
        boolean isCall = last == '?' || last == '!';
        return Character.isLetterOrDigit(first)
                && !Character.isLowerCase(first)
                && (Character.isLetterOrDigit(last) || isCall)
                && Furniture.wordsIn(span.of(text)) <= (isCall ? MOST_WORDS_IN_CALL : MOST_WORDS_IN_HEADING)
                && isProse(text, paragraphs.get(i + 1));
    }

    /** Whether {@code span} is a paragraph of sentences. */
    static boolean isProse(String text, Span span) {
        if (span.length() > LONGEST_CAPTION) {
            return true;
        }
        String words = span.of(text);
        return Furniture.endsSentence(words) && Furniture.wordsIn(words) >= PROSE_WORDS;
    }

    private static boolean isCaption(String text, Span span) {
        if (span.length() > LONGEST_CAPTION) {
            return false;
        }
        boolean mayHaveLabel = "CPIAB".indexOf(text.charAt(span.start())) >= 0;
        // Most paragraphs end without a bracket, and the pattern would read each of them to its end and back.
        boolean mayHaveCredit = text.charAt(span.end() - 1) == ')';
        return (mayHaveLabel && CAPTION_LABEL.matcher(span.of(text)).matches())
                || (mayHaveCredit && ENDS_IN_CREDIT.matcher(span.of(text)).matches());
    }
}
