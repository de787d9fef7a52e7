package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Extractor;
import dev.claims.claim.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures of an article: amounts of money, percentages, counts, measures, lengths of time and multiples, with
 * their values in full. “Roughly 3,000 trees” is a count of 3000 trees, approximately.
 */
public final class FigureExtractor implements Extractor<Figure> {

    private final Tables tables = Tables.english();
    private final String dollar;

    /** Reads a bare $ as US dollars. */
    public FigureExtractor() {
        this("USD");
    }

    /** Reads a bare $ as {@code dollar}, an ISO 4217 code such as {@code CAD}. */
    public FigureExtractor(String dollar) {
        this.dollar = dollar;
    }

    @Override
    public List<Figure> extract(Article article) {
        Context context = new Context(article, tables, dollar);
        Tokens tokens = article.tokens();
        Words words = context.words();
        Scanner scanner = new Scanner(
                article, words, new QuantityReader(context, tables), new VagueCounts(context, tables), tables.idioms());
        SentenceFigures stages = new SentenceFigures(tokens, tables);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            if (!words.startIn(span) || sentence.block().isFurniture()) {
                continue;
            }
            int begin = tokens.from(span.start());
            int end = tokens.from(span.end());
            for (Draft draft : stages.finish(scanner.draftsOf(begin, end), begin, end)) {
                figures.add(draft.toFigure(tokens));
            }
        }
        return figures;
    }
}
