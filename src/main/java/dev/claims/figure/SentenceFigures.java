package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.List;

/** The stages after reading, in order: rates, limits, ranges and lists, ages, shared units, and what is no figure. */
final class SentenceFigures {

    private final Tokens tokens;
    private final Rates rates;
    private final Modifiers modifiers;
    private final Joiner joiner;
    private final Ratios ratios;
    private final Ages ages;
    private final UnitSharing sharing;
    private final CompoundDurations compounds;
    private final Scores scores;
    private final BareNumbers bare;

    SentenceFigures(Tokens tokens, Tables tables) {
        this.tokens = tokens;
        this.rates = new Rates(tokens, tables.units());
        this.modifiers = tables.modifiers();
        this.joiner = new Joiner(tokens);
        this.ratios = new Ratios(tokens);
        this.ages = new Ages(tokens);
        this.compounds = new CompoundDurations(tokens);
        this.scores = new Scores(tokens);
        this.sharing = new UnitSharing(tokens, scores);
        this.bare = new BareNumbers(tokens, scores);
    }

    List<Draft> finish(List<Draft> drafts, int begin, int end) {
        if (drafts.isEmpty()) {
            return drafts;
        }
        drafts.forEach(draft -> rates.apply(draft, end));
        int floor = begin;
        for (int i = 0; i < drafts.size(); i++) {
            int ceiling = i + 1 < drafts.size() ? drafts.get(i + 1).first : end;
            modifiers.apply(drafts.get(i), tokens, floor, ceiling);
            floor = drafts.get(i).last + 1;
        }
        List<Draft> joined = joiner.join(ratios.join(compounds.join(scores.without(drafts)), end), begin);
        ages.mark(joined, begin, end);
        sharing.share(joined);
        joined.removeIf(draft -> !bare.keeps(draft, begin, end));
        return joined;
    }
}
