package dev.claims.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Span;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void aClaimIsMarkedInItsPlace() {
        assertEquals("ab[f0 cd]ef", marked("abcdef", figure(2, 4)));
    }

    @Test
    void aFigureInsideAQuoteNests() {
        assertEquals("a[q0 b[f1 c]d]e", marked("abcde", quote(1, 4), figure(2, 3)));
    }

    @Test
    void claimsThatStartOrEndTogetherNest() {
        assertEquals("[q0 [f1 ab]cd]", marked("abcd", quote(0, 4), figure(0, 2)));
        assertEquals("[q0 ab[f1 cd]]", marked("abcd", quote(0, 4), figure(2, 4)));
    }

    @Test
    void ofClaimsWithTheSameWordsTheQuoteIsAroundTheFigureAndTheFigureAroundTheDate() {
        assertEquals("[q2 [f1 [d0 ab]]]c", marked("abc", date(0, 2), figure(0, 2), quote(0, 2)));
    }

    @Test
    void claimsSideBySideDoNotNest() {
        assertEquals("[f0 ab][d1 cd]", marked("abcd", figure(0, 2), date(2, 4)));
    }

    @Test
    void aClaimThatCrossesAnotherComesInTwoParts() {
        assertEquals("[q0 ab[f1 c]][f1 de]f", marked("abcdef", quote(0, 3), figure(2, 5)));
    }

    @Test
    void threeThatCrossKeepTheirWords() {
        assertEquals("[q0 a[f1 b[d2 c]]][f1 [d2 d]][d2 e]f", marked("abcdef", quote(0, 3), figure(1, 4), date(2, 5)));
    }

    @Test
    void aClaimThatRunsOverTheEdgeOfABlockIsMarkedInBoth() {
        StringBuilder html = new StringBuilder();
        Marks marks = new Marks("abc  def", List.of(quote(1, 6), figure(2, 3)), html);
        marks.write(new Span(0, 3));
        html.append('|');
        marks.write(new Span(5, 8));
        assertEquals("a[q0 b[f1 c]]|[q0 d]ef", brief(html));
    }

    @Test
    void aClaimBetweenBlocksIsNotMarked() {
        StringBuilder html = new StringBuilder();
        Marks marks = new Marks("ab--cd", List.of(date(2, 4)), html);
        marks.write(new Span(0, 2));
        marks.write(new Span(4, 6));
        assertEquals("abcd", brief(html));
    }

    @Test
    void whatIsMarkedIsEscaped() {
        assertEquals("&lt;[f0 &amp;]&gt;", marked("<&>", figure(1, 2)));
    }

    @Test
    void anyClaimsGiveElementsThatNestAndKeepTheirWords() {
        long seed = 20310508;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String text = "abcdefghijkl".substring(0, 2 + random.nextInt(10));
            List<Claim> claims = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                claims.add(random.nextBoolean() ? quote(start, end) : figure(start, end));
            }
            claims.sort(Comparator.comparing(Claim::span));
            check(text, claims, "seed " + seed + ", round " + round);
        }
    }

    private static void check(String text, List<Claim> claims, String message) {
        StringBuilder html = new StringBuilder();
        new Marks(text, claims, html).write(new Span(0, text.length()));
        String brief = brief(html);
        String[] words = new String[claims.size()];
        List<Integer> open = new ArrayList<>();
        for (int at = 0; at < brief.length(); at++) {
            char c = brief.charAt(at);
            if (c == '[') {
                int blank = brief.indexOf(' ', at);
                open.add(Integer.valueOf(brief.substring(at + 2, blank)));
                at = blank;
            } else if (c == ']') {
                open.remove(open.size() - 1);
            } else {
                open.forEach(number -> words[number] = (words[number] == null ? "" : words[number]) + c);
            }
        }
        assertTrue(open.isEmpty(), message);
        for (int i = 0; i < words.length; i++) {
            assertEquals(claims.get(i).span().of(text), words[i], message + ": " + brief);
        }
    }

    private static String marked(String text, Claim... claims) {
        StringBuilder html = new StringBuilder();
        new Marks(text, List.of(claims), html).write(new Span(0, text.length()));
        return brief(html);
    }

    /** {@code [q0 words]} for an element. */
    private static String brief(CharSequence html) {
        return html.toString()
                .replaceAll("<mark class=\"(.)[a-z]+\" data-n=\"(\\d+)\">", "[$1$2 ")
                .replace("</mark>", "]");
    }

    private static Claim quote(int start, int end) {
        return new Quote(new Span(start, end), Quote.Form.DIRECT, null, null, null, null, "test");
    }

    private static Claim figure(int start, int end) {
        return new Figure(
                new Span(start, end), Figure.Kind.COUNT, null, null, null, null, false, null, null, null, null, "test");
    }

    private static Claim date(int start, int end) {
        return new Timex(new Span(start, end), null, null, false, null, "test");
    }
}
