package dev.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.article.Block;
import dev.claims.article.Block.Kind;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the example of every row of the word lists of this package. */
class TextLexiconTest {

    private static final ArticleParser PARSER = new ArticleParser();

    private static Stream<DynamicTest> rows(String lexicon, java.util.function.Consumer<Lexicon.Row> check) {
        return Lexicon.load(lexicon).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cells().toString(), () -> check.accept(row)));
    }

    private static List<String> sentences(String text) {
        List<Sentence> sentences = PARSER.parse(Source.ofPath("example.txt"), PlainText.document(text))
                .sentences();
        return sentences.stream().map(sentence -> sentence.span().of(text)).toList();
    }

    private static Kind kindOf(String words) {
        Block block = new Block(new Span(0, words.length()), Kind.PARAGRAPH);
        return Furniture.marked(words, words.toCharArray(), List.of(block))
                .get(0)
                .kind();
    }

    @TestFactory
    Stream<DynamicTest> noSentenceEndsAfterAnAbbreviation() {
        return rows("abbreviations", row -> {
            String example = row.get("example");
            assertTrue(example.toLowerCase(Locale.ROOT).contains(row.get("form").toLowerCase(Locale.ROOT)), example);
            assertEquals(List.of(example), sentences(example));
        });
    }

    @TestFactory
    Stream<DynamicTest> aStarterOpensASentenceAfterAnAbbreviation() {
        return rows("starters", row -> {
            List<String> sentences = sentences(row.get("example"));
            assertEquals(2, sentences.size(), row.get("example"));
            assertTrue(sentences.get(1).startsWith(row.get("form")), row.get("example"));
        });
    }

    @TestFactory
    Stream<DynamicTest> furnitureIsFurniture() {
        return rows("furniture", row -> assertEquals(Kind.FURNITURE, kindOf(row.get("example"))));
    }

    @TestFactory
    Stream<DynamicTest> shortcodesLeaveNoTrace() {
        return rows("shortcodes", row -> {
            String text = HtmlText.document("", "before " + row.get("example") + " after")
                    .text();
            assertEquals("beforeafter", text.replaceAll("\\s|The pond after the storm", ""));
        });
    }

    @TestFactory
    Stream<DynamicTest> pageClassesSayWhatAnElementIs() {
        return rows("page-classes", row -> {
            Document document = HtmlText.document("", row.get("example"));
            if (row.get("effect").equals("hidden")) {
                assertTrue(document.text().isEmpty(), document.text());
            } else {
                Kind kind = Kind.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
                assertEquals(kind, document.blocks().get(0).kind());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Image Credit: Bruno Hallett on Pexels",
                "Photo: Liv Sample/Getty",
                "Photo by Liv Sample",
                "(Photo courtesy of the Osthaven Museum)",
                "Screenshot: The Ledger",
                "(Liv Sample/Newswire)",
                "Liv Sample / Newswire via Getty Images",
                "pexels-photo-1234567",
                "IMG_1234.jpg",
                "harbour-at-dawn.webp",
                "© 2029–2031 Pocketwire. All rights reserved.",
                "Copyright 2031 Pocketwire",
                "Share this: Facebook X WhatsApp Email",
                "Facebook | Twitter | LinkedIn",
                "12 comments",
                "1.2k shares",
                "5 min read",
                "1:56",
                "***",
                "#osthaven #storm",
                "https://osthaven.example/park",
                "{Idris-Moon}",
                ".image-wrap { width: 100px; }",
                "text-align:left;",
                "Follow Ada Example on Twitter",
                "Write to ada@osthaven.example",
                "The post Windstorm flattens park appeared first on Osthaven Daily.",
                "Pocketwire 2031. ALL RIGHTS RESERVED",
                "You can also follow Ada Example on Mastodon",
                "» » Read more »",
                "→ Google+ / RSS",
            })
    void furnitureIsKnownByItsShape(String words) {
        assertEquals(Kind.FURNITURE, kindOf(words));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Photo: the mayor plants the first of 3,000 trees",
                "The panel arrives at the laboratory in a van.",
                "Credit Osthaven rose 3% on Tuesday",
                "Copyright lawyers said the case would fail.",
                "Also on Friday, the council met.",
                "More from the fund is expected in May.",
                "The post office closed on Friday.",
                "Share prices fell by 4%.",
                "Follow the money, she said.",
                "Her lawyer said that all rights were reserved.",
                "This story, by the author of two novels, appeared on Friday.",
                "Tags cost $3 each.",
                "Source link rot is a problem, the audit said.",
                "42",
                "Facebook",
                "AC/DC",
            })
    void wordsOfTheArticleAreNoFurniture(String words) {
        assertNotEquals(Kind.FURNITURE, kindOf(words));
    }

    @org.junit.jupiter.api.Test
    void headlinesUnderASectionOfOtherStoriesAreFurnitureUntilThereIsProse() {
        String prose = "The mayor said on Tuesday that the avenue would be planted again before the winter.";
        String text = prose + "\n\nRELATED POSTS\n\n12 phones under $300\n\nWells run dry\n\n" + prose;
        List<Boolean> furniture = PlainText.document(text).blocks().stream()
                .map(Block::isFurniture)
                .toList();
        assertEquals(List.of(false, true, true, true, false), furniture);
        assertFalse(furniture.isEmpty());
    }
}
