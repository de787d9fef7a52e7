package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Sentence;
import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the whole article says about how its numbers are to be read: names, separators, pounds, title case. */
final class Context {

    private static final Pattern DOT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2}|\\d{1,3}\\.\\d{3},\\d");
    private static final List<String> KOREAN = List.of("Korea", "Seoul", "KRW", "₩");
    private static final List<String> BRITISH_MONEY = List.of("£", " pence", "sterling", "GBP");

    private final Article article;
    private final NameNumbers names;
    private final Scales scales;
    private final String dollar;
    private final Words words;
    private final NationalMoney nations;
    private @Nullable Boolean dotGroups;
    private @Nullable Boolean british;
    private @Nullable Boolean korean;
    private @Nullable Boolean marathon;
    private int titleBegin = -1;
    private boolean titleCase;

    Context(Article article, Tables tables, String dollar) {
        this.article = article;
        this.words = new Words(article.tokens(), tables.openings());
        this.scales = tables.scales();
        this.dollar = dollar;
        this.nations = new NationalMoney(article.text());
        this.names = new NameNumbers(article);
    }

    /** Looks for the digits first, which is many times faster than the pattern. */
    private static boolean hasDotGroup(String text) {
        for (int dot = text.indexOf('.', 1); dot >= 0 && dot + 4 < text.length(); dot = text.indexOf('.', dot + 1)) {
            if (isDigit(text.charAt(dot - 1)) && isDigit(text.charAt(dot + 1)) && isDigit(text.charAt(dot + 3))) {
                return DOT_GROUPS.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Tokens tokens() {
        return article.tokens();
    }

    Words words() {
        return words;
    }

    NameNumbers names() {
        return names;
    }

    /** Whether the article groups the digits of some number by dots. */
    boolean hasDotGroups() {
        if (dotGroups == null) {
            dotGroups = hasDotGroup(article.text());
        }
        return dotGroups;
    }

    Unit unitOf(Currency currency) {
        String code = switch (currency.code()) {
            case Currency.DOLLAR -> dollar;
            case Currency.POUND -> "GBP";
            default -> nations.codeOf(currency.code());
        };
        return new Unit(Kind.MONEY, code, currency.factor(), null);
    }

    /** Whether pounds are money here: large amounts, or an article that has other British money. */
    boolean poundIsMoney(Amount amount) {
        return amount.scale() != null || isBritish();
    }

    /** Whether the article speaks of Korea or its money. */
    boolean isKorean() {
        if (korean == null) {
            korean = KOREAN.stream().anyMatch(article.text()::contains);
        }
        return korean;
    }

    /** Whether the article is about a marathon, whose hours and minutes look like the minutes and seconds of a mile. */
    boolean hasMarathon() {
        if (marathon == null) {
            marathon = article.text().contains("arathon");
        }
        return marathon;
    }

    /** Whether the article has British money. */
    boolean isBritish() {
        if (british == null) {
            british = BRITISH_MONEY.stream().anyMatch(article.text()::contains);
        }
        return british;
    }

    @Nullable
    BigDecimal scaleWord(int at, int end) {
        BigDecimal scale = scales.word(article.tokens(), at, end);
        return scale != null && scale.compareTo(BigDecimal.valueOf(1000)) >= 0 ? scale : null;
    }

    /** The factor of a scale word at token {@code at}: hundred, dozen, million. */
    @Nullable
    BigDecimal anyScaleWord(int at, int end) {
        return scales.word(article.tokens(), at, end);
    }

    /** Whether the sentence that starts at token {@code begin} is set in title case, where capitals tell nothing. */
    boolean isTitleCase(int begin) {
        if (begin != titleBegin) {
            titleBegin = begin;
            titleCase = computeTitleCase(begin);
        }
        return titleCase;
    }

    private boolean computeTitleCase(int begin) {
        Sentence sentence = article.sentenceAt(article.tokens().start(begin));
        if (sentence == null) {
            return false;
        }
        Block.Kind kind = sentence.block().kind();
        int words = 0;
        int capitals = 0;
        Tokens tokens = article.tokens();
        int end = tokens.from(sentence.span().end());
        for (int i = begin; i < end; i++) {
            boolean isLong = tokens.kind(i) == Tokens.Kind.WORD && tokens.end(i) - tokens.start(i) > 3;
            words += isLong ? 1 : 0;
            capitals += isLong && tokens.isCapitalised(i) ? 1 : 0;
        }
        boolean isHeading = kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
        return words >= 3 && capitals * 100 >= words * (isHeading ? 60 : 75);
    }
}
