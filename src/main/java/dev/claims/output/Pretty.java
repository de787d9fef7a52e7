package dev.claims.output;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims for people at a terminal: article by article, each sentence with its claims marked, and below it a line a
 * claim. Nothing that an article holds reaches the terminal but as visible words.
 */
public final class Pretty implements Format {

    /** Narrower than this nothing can be laid out. */
    private static final int NARROWEST = 20;

    private static final String INDENT = "  ";
    private static final String CLAIM_INDENT = "    ";

    private final int width;
    private final boolean isColoured;
    private final boolean isExplained;

    /**
     * @param width in cells of the terminal
     * @param isColoured whether claims are marked with colours, else with brackets
     * @param isExplained whether a claim's line names the rule that found it
     */
    public Pretty(int width, boolean isColoured, boolean isExplained) {
        this.width = Math.max(NARROWEST, width);
        this.isColoured = isColoured;
        this.isExplained = isExplained;
    }

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String article(Article article, List<Claim> claims) {
        if (claims.isEmpty()) {
            return "";
        }
        StringBuilder page = new StringBuilder(head(article.source()));
        ClaimLine lines = new ClaimLine(article, isColoured);
        int from = 0;
        while (from < claims.size()) {
            Sentence sentence = sentenceOf(article, claims.get(from));
            int to = from;
            while (to < claims.size() && sentenceOf(article, claims.get(to)).equals(sentence)) {
                to++;
            }
            page.append('\n').append(sentence(article, sentence, claims.subList(from, to), lines));
            from = to;
        }
        return page.toString();
    }

    private String head(Source source) {
        Painted head = new Painted(isColoured);
        head.add(source.path() + (source.index() == 0 ? "" : " #" + source.index()), Style.STRONG);
        List<String> known = new ArrayList<>();
        for (Object part : new Object[] {source.title(), source.author(), source.site(), source.published()}) {
            if (part != null) {
                known.add(part.toString());
            }
        }
        known.forEach(part -> head.add(" · " + part, Style.PLAIN));
        return head.lines(width, "");
    }

    private String sentence(Article article, Sentence sentence, List<Claim> claims, ClaimLine lines) {
        Painted words = new Painted(isColoured);
        MarkedSentence.paint(article, sentence.span(), claims, words);
        StringBuilder all = new StringBuilder(words.lines(width, INDENT));
        for (Claim claim : claims) {
            String rule = isExplained ? " · " + claim.rule() : "";
            all.append(CLAIM_INDENT).append(lines.of(claim, rule).line(width - CLAIM_INDENT.length()));
        }
        return all.toString();
    }

    private static Sentence sentenceOf(Article article, Claim claim) {
        Sentence sentence = article.sentenceAt(claim.span().start());
        if (sentence == null) {
            throw new IllegalStateException("a claim in no sentence: " + claim);
        }
        return sentence;
    }
}
