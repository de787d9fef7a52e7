package dev.claims.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.claims.Claims;
import dev.claims.Schema;
import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.article.Span;
import dev.claims.claim.Attribution;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import dev.claims.claim.TimexValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Claims CLAIMS = new Claims(Set.of());
    private static final String TEXT =
            "🌳 “We lost roughly 3,000 trees,” Ada Brandt, the mayor, said on Tuesday. Nobody \"asked\".";

    private final Quote quote = new Quote(
            span("We lost roughly 3,000 trees,"),
            Quote.Form.DIRECT,
            "Ada Brandt",
            "Ada Brandt",
            "said",
            null,
            "cue-after-quote");
    private final Figure figure = new Figure(
            span("roughly 3,000 trees"),
            Figure.Kind.COUNT,
            new BigDecimal("3E+3"),
            null,
            null,
            null,
            true,
            "tree",
            null,
            null,
            new Attribution(quote.span(), "Ada Brandt"),
            "count");
    private final Timex date = new Timex(
            span("Tuesday"), TimexValue.of(LocalDate.of(2031, 5, 6)), Timex.Mod.APPROX, true, null, "weekday");
    private final Timex unresolved = new Timex(span("Nobody"), null, null, false, null, "nonsense");
    private final List<Claim> claims = List.of(quote, figure, date, unresolved);

    @Test
    void everyFieldStandsInItsPlaceAndOffsetsCountCodePoints() {
        String id = idOf(records("trees.txt").get(0));
        assertEquals(
                List.of(
                        "{'id':'Q','type':'quote','text':'We lost roughly 3,000 trees,','start':3,'end':31,"
                                + "'form':'direct','speaker':'Ada Brandt','speaker_mention':'Ada Brandt','cue':'said',"
                                + "'sentence':'S','sentence_index':0,'rule':'cue-after-quote','source':P}",
                        "{'id':'I','type':'figure','text':'roughly 3,000 trees','start':11,'end':30,"
                                + "'kind':'count','value':3000,'approximate':true,'unit':'tree','quote':'Q',"
                                + "'speaker':'Ada Brandt','sentence':'S','sentence_index':0,'rule':'count','source':P}",
                        "{'id':'I','type':'date','text':'Tuesday','start':64,'end':71,'value':'2031-05-06',"
                                + "'mod':'APPROX','earliest':'2031-05-06','latest':'2031-05-06','set':true,"
                                + "'sentence':'S','sentence_index':0,'rule':'weekday','source':P}"),
                records("trees.txt").subList(0, 3).stream()
                        .map(line -> line.replace(id, "Q")
                                .replaceAll("'id':'[0-9a-f]{20}'", "'id':'I'")
                                .replaceAll("'sentence':'.*?','sentence_index'", "'sentence':'S','sentence_index'")
                                .replace("{'path':'trees.txt','index':0,'published':'2031-05-08'}", "P"))
                        .toList());
    }

    @Test
    void whatIsNotKnownIsNullAndWhatDoesNotApplyIsAbsent() {
        String record = records("trees.txt").get(3);
        assertTrue(record.contains("'value':null,'earliest':null,'latest':null,'sentence'"), record);
    }

    @Test
    void recordsAreSoundByTheSchema() {
        Schema.assertSound(new JsonLines(new Records(true))
                .article(article("trees.txt"), claims)
                .lines()
                .toList());
    }

    @Test
    void theSchemaIsStrict() {
        String record = records("trees.txt").get(1).replace('\'', '"');
        assertEquals("", Schema.faults(record));
        assertNotEquals("", Schema.faults(record.replace("\"kind\":\"count\"", "\"kind\":\"some\"")));
        assertNotEquals("", Schema.faults(record.replace("\"unit\":\"tree\",", "")));
        assertNotEquals("", Schema.faults(record.replace("\"approximate\":true", "\"form\":\"direct\"")));
        assertNotEquals("", Schema.faults(record.replace(",\"speaker\":\"Ada Brandt\"", "")));
    }

    @Test
    void anIdDependsOnTheArticleAndNotOnWhereItLies() {
        String id = idOf(records("trees.txt").get(0));
        assertEquals(id, idOf(records("elsewhere/copy.txt").get(0)));
        Article other = CLAIMS.plainText(Source.ofPath("trees.txt"), TEXT + " More.");
        assertNotEquals(
                id, idOf(new JsonLines(new Records(true)).article(other, claims).replace('"', '\'')));
    }

    @Test
    void claimsOfTwoTypesAtOnePlaceHaveTwoIds() {
        Article article = article("trees.txt");
        ClaimIds ids = new ClaimIds(article, new CodePoints(article.text()));
        Set<String> all = new HashSet<>();
        for (Span span : List.of(new Span(0, 4), new Span(0, 5), new Span(0, 4))) {
            for (Claim.Type type : Claim.Type.values()) {
                all.add(ids.of(type, span));
            }
        }
        assertEquals(2 * Claim.Type.values().length, all.size());
    }

    @Test
    void anArrayOfSeveralArticlesIsOneJsonText() {
        Format array = new JsonArray(new Records(false));
        String records = array.article(article("a.txt"), claims);
        String all = array.opening() + records + array.separator() + records + array.closing();
        String lines = new JsonLines(new Records(false)).article(article("a.txt"), claims);
        assertEquals("[\n" + (lines + lines).strip().replace("\n", ",\n") + "\n]\n", all);
    }

    @Test
    void compactLinesAreTheRecordsWithoutWhatStandsAroundTheClaim() {
        Records records = new Records(true);
        List<String> lines = new CompactLines(records)
                .article(article("a.txt"), claims)
                .lines()
                .toList();
        assertEquals("{\"path\":\"a.txt\",\"index\":0,\"published\":\"2031-05-08\"}", lines.get(0));
        List<String> whole = new JsonLines(records)
                .article(article("a.txt"), claims)
                .lines()
                .map(line -> line.replaceAll("\"sentence\":.*(\"sentence_index\")", "$1")
                        .replaceAll(",\"source\":.*", "}"))
                .toList();
        assertEquals(whole, lines.subList(1, lines.size()));
        assertEquals(
                1,
                new CompactLines(records)
                        .article(article("a.txt"), List.of())
                        .lines()
                        .count());
    }

    @Test
    void aTableHasAColumnAFieldAndRunsNoFormula() {
        Format csv = new Csv(new Records(false));
        Article article = CLAIMS.plainText(Source.ofPath("=cmd.txt"), TEXT);
        List<String> rows =
                (csv.opening() + csv.article(article, claims)).lines().toList();
        assertEquals(5, rows.size());
        String[] header = rows.get(0).split(",");
        assertEquals(34, header.length);
        assertEquals("source_path", header[26]);
        assertTrue(rows.get(1).contains(",quote,\"We lost roughly 3,000 trees,\",3,31,direct,"), rows.get(1));
        assertTrue(rows.get(1).contains("said on Tuesday."), rows.get(1));
        assertTrue(rows.get(2).contains(",count,3000,,,,true,tree,"), rows.get(2));
        assertTrue(rows.get(4).contains(",\"Nobody \"\"asked\"\".\",1,'=cmd.txt,0,"), rows.get(4));
    }

    @Test
    void numbersAreWrittenInFullUntilThatIsAbsurd() {
        assertEquals("1000000000", JsonFields.digits(new BigDecimal("1e9")));
        assertEquals("0.00001", JsonFields.digits(new BigDecimal("0.000010")));
        assertEquals("0", JsonFields.digits(new BigDecimal("0.00")));
        assertEquals("-2.5", JsonFields.digits(new BigDecimal("-2.50")));
        assertEquals("12345678901234567890.123", JsonFields.digits(new BigDecimal("12345678901234567890.123")));
        assertEquals("1E+600", JsonFields.digits(new BigDecimal("1e600")));
    }

    private List<String> records(String path) {
        return new JsonLines(new Records(true))
                .article(article(path), claims)
                .replace('"', '\'')
                .lines()
                .toList();
    }

    private static Article article(String path) {
        return CLAIMS.plainText(Source.ofPath(path).withPublished(LocalDate.of(2031, 5, 8)), TEXT);
    }

    private static String idOf(String record) {
        return record.substring(7, 27);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
