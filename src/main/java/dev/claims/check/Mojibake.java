package dev.claims.check;

import dev.claims.article.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that come of bytes read in the wrong encoding. */
final class Mojibake implements ArticleRule {

    static final Rule RULE = new Rule(
            "input/mojibake",
            Severity.ERROR,
            "Characters stand where others were meant: the text was once read in the wrong encoding.",
            "Names, quotation marks and currency signs are damaged, so that speakers, quotes and sums are lost.",
            "The mayor wouldnâ€™t say what the cafÃ© cost.",
            "The mayor wouldn’t say what the café cost.",
            "save the article again from its source as UTF-8; for whole files try "
                    + "iconv -f UTF-8 -t WINDOWS-1252, which undoes one wrong reading");

    /** What the bytes 0x80 to 0xBF of UTF-8 become in Windows-1252, and in ISO 8859-1 where the first has nothing. */
    private static final String CONTINUATION = "\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /** As above without the marks that may well follow a capital letter: “PASSÃ”. */
    private static final String SYMBOL = "\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF€ƒ†‡ˆ‰Š‹ŒŽ•˜™šœžŸ";

    private static final Pattern DAMAGED = Pattern.compile(
            "\uFFFD" // what a reader put for bytes it did not know
                    + "|â€|â\u0080[\u0080-\u00BF]|â„¢|â‚¬" // three bytes: quotation marks, dashes, ™, €
                    + "|ï»¿|ï¿½|ðŸ" // byte order mark, U+FFFD, emoji
                    + "|[ÃÂ][" + SYMBOL + "]|(?<=[a-z])[ÃÂÄÅ][" + CONTINUATION + "]" // two bytes: é is Ã©, £ is Â£
                    + "|‚Ä[ôúùìî¶]" // ’ “ ” – in Mac Roman
                    + "|[\u0080-\u0084\u0086-\u009F]"); // Windows-1252 read as ISO 8859-1

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Once an article, with the first place: one wrong reading damages all of it. */
    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        String text = subject.article().text();
        Matcher damaged = DAMAGED.matcher(text);
        if (!damaged.find()) {
            return;
        }
        Span first = new Span(damaged.start(), damaged.end());
        Span word = word(text, first);
        int count = 1;
        while (damaged.find()) {
            count++;
        }
        String more = count == 1 ? "" : count == 2 ? ", and one more place" : ", and " + (count - 1) + " more places";
        findings.accept(
                subject.at(first, RULE, "characters read in the wrong encoding: " + subject.quoted(word) + more));
    }

    /** The letters around {@code damage}, a few on either side. */
    private static Span word(String text, Span damage) {
        int start = damage.start();
        while (start > 0 && damage.start() - start < 20 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = damage.end();
        while (end < text.length() && end - damage.end() < 20 && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isOfWord(char c) {
        return c > ' ' && c != '\u00A0' && c != '\u2028';
    }
}
