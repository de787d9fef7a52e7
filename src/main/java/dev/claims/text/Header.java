package dev.claims.text;

import dev.claims.article.Block.Kind;
import dev.claims.article.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines above the first paragraph of a plain text: masthead, title, byline, day. */
final class Header {

    /** A title stands among the first lines, and so do bylines. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_TITLE = 250;
    private static final int MOST_WORDS_IN_TITLE = 35;
    private static final int MOST_WORDS_WITH_STOPS = 14;
    private static final int MOST_WORDS_IN_MASTHEAD = 5;

    /** Words of publications' names. */
    private static final Set<String> MASTHEAD = Set.of(
            "news",
            "times",
            "post",
            "daily",
            "weekly",
            "journal",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "observer",
            "courier",
            "magazine",
            "review",
            "blog",
            "press",
            "wire",
            "newswire",
            "bulletin",
            "examiner",
            "telegraph",
            "mirror",
            "sentinel",
            "dispatch",
            "register",
            "reporter",
            "ledger",
            "digest",
            "monitor",
            "inquirer",
            "standard",
            "newsletter",
            "media",
            "insider",
            "independent",
            "argus",
            "advertiser",
            "messenger",
            "mercury",
            "echo");

    private final String text;
    private final List<Span> paragraphs;
    private final Kind[] kinds;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;

    private Header(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.kinds = new Kind[paragraphs.size()];
    }

    /** The header of the text that {@code paragraphs} cut up. */
    static Header of(String text, List<Span> paragraphs) {
        Header header = new Header(text, paragraphs);
        header.read();
        return header;
    }

    /** The kinds of the lines that the header knows, {@code null} for the others. */
    List<@Nullable Kind> kinds() {
        return Collections.unmodifiableList(Arrays.asList(kinds));
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    LocalDate published() {
        return published == null ? updated : published;
    }

    private void read() {
        int lines = Math.min(MOST_LINES, paragraphs.size());
        boolean inHeader = paragraphs.size() > 1;
        for (int i = 0; i < lines; i++) {
            Span span = paragraphs.get(i);
            if (inHeader && readLine(i, span)) {
                continue;
            }
            readDateline(span);
            inHeader = false;
        }
    }

    /** Reads a line above the first paragraph; false if the paragraph has begun. */
    private boolean readLine(int i, Span span) {
        if (span.length() > LONGEST_TITLE || BlockShape.isProse(text, span)) {
            return i == 0 && title == null && readTitle(i, span);
        }
        String words = span.of(text);
        if (Dateline.is(words)) {
            kinds[i] = Kind.BYLINE;
            readDateline(span);
            return true;
        }
        Byline byline = Byline.of(words);
        if (byline == null && title != null && isBesideByline(i)) {
            byline = Byline.ofName(words);
        }
        if (byline != null) {
            kinds[i] = Kind.BYLINE;
            take(byline);
            return true;
        }
        if (title == null) {
            if (isMasthead(i, words)) {
                kinds[i] = Kind.FURNITURE;
                return true;
            }
            return readTitle(i, span);
        }
        return true;
    }

    private boolean isBesideByline(int i) {
        if (kinds[i - 1] == Kind.BYLINE) {
            return true;
        }
        Span next = paragraphs.get(Math.min(i + 1, paragraphs.size() - 1));
        return next.length() <= LONGEST_TITLE && Byline.of(next.of(text)) != null;
    }

    private boolean readTitle(int i, Span span) {
        if (i + 1 >= paragraphs.size() || span.length() > LONGEST_TITLE) {
            return false;
        }
        String words = span.of(text);
        char last = words.charAt(words.length() - 1);
        boolean isSentence =
                last == '.' || last == ':' || last == ';' || last == ',' || last == '_' || holdsSentences(words);
        if (isSentence || Furniture.wordsIn(words) > MOST_WORDS_IN_TITLE || words.indexOf('\n') >= 0) {
            return false;
        }
        kinds[i] = Kind.TITLE;
        title = words;
        return true;
    }

    /** Whether one sentence ends and another starts inside {@code words}; “Yes! He did it” may still be a title. */
    private static boolean holdsSentences(String words) {
        boolean isLong = Furniture.wordsIn(words) > MOST_WORDS_WITH_STOPS;
        for (int i = 1; i + 2 < words.length(); i++) {
            char stop = words.charAt(i);
            boolean isEnd = (stop == '.' || (isLong && (stop == '!' || stop == '?')))
                    && words.charAt(i + 1) == ' '
                    && Character.isUpperCase(words.charAt(i + 2));
            if (isEnd && (isLong || Character.isLowerCase(words.charAt(Math.max(0, i - 4))))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code words} are a publication's name, with a line after them that can be the title. */
    private boolean isMasthead(int i, String words) {
        if (i != 0 || Furniture.wordsIn(words) > MOST_WORDS_IN_MASTHEAD || paragraphs.size() < 3) {
            return false;
        }
        Span next = paragraphs.get(1);
        if (next.length() > LONGEST_TITLE || Byline.of(next.of(text)) != null || BlockShape.isProse(text, next)) {
            return false;
        }
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return MASTHEAD.contains(last)
                || last.endsWith(".com")
                || last.endsWith(".org")
                || (Furniture.wordsIn(words) == 1 && Character.isLetter(words.charAt(words.length() - 1)));
    }

    private void take(Byline byline) {
        author = author == null ? byline.author() : author;
        if (byline.isUpdate()) {
            updated = updated == null ? byline.published() : updated;
        } else if (published == null) {
            published = byline.published();
        }
    }

    private void readDateline(Span span) {
        if (published == null) {
            published = Dateline.dayOf(text.substring(span.start(), Math.min(span.end(), span.start() + 200)));
        }
    }
}
