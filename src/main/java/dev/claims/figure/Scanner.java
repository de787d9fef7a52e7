package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the drafts of one sentence from left to right; each token is read as part of one draft at most. */
final class Scanner {

    private final Tokens tokens;
    private final Words words;
    private final QuantityReader quantities;
    private final VagueReader vague;
    private final VagueCounts vagueCounts;
    private final MultipleReader multiples;
    private final Addresses addresses;
    private final Idioms idioms;

    Scanner(Article article, Words words, QuantityReader quantities, VagueCounts vagueCounts, Idioms idioms) {
        this.tokens = article.tokens();
        this.words = words;
        this.idioms = idioms;
        this.quantities = quantities;
        this.vagueCounts = vagueCounts;
        this.vague = new VagueReader(tokens);
        this.multiples = new MultipleReader(tokens);
        this.addresses = new Addresses(tokens, article.text());
    }

    /** The drafts of the tokens {@code begin} to {@code end}, the last one excluded. */
    List<Draft> draftsOf(int begin, int end) {
        List<Draft> drafts = new ArrayList<>();
        int at = begin;
        while (at < end) {
            if (!words.start(at) || addresses.hold(tokens.start(at))) {
                at++;
                continue;
            }
            int past = idioms.after(words, at, begin, end);
            if (past > at) {
                at = past;
                continue;
            }
            int floor = drafts.isEmpty() ? begin : drafts.get(drafts.size() - 1).last + 1;
            int next = read(at, begin, floor, end, drafts);
            at = Math.max(next, at + 1);
        }
        return drafts;
    }

    /** “$2-3m”: the number after the dash is money as well. */
    private boolean isTiedToMoney(int at, List<Draft> drafts) {
        Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return before != null
                && before.last + 2 == at
                && before.is(Kind.MONEY)
                && before.rule.equals("currency-before-number")
                && tokens.isGlued(at)
                && CalendarNames.isDash(tokens, at - 1);
    }

    /** Reads what starts at {@code at}; returns the token after what was read, used or not. */
    private int read(int at, int begin, int floor, int end, List<Draft> drafts) {
        Reading reading = switch (Starters.at(tokens, at)) {
            case VAGUE -> vague.at(at, begin, end, vagueCounts);
            case MULTIPLE -> multiples.at(at, begin, end);
            default -> quantities.at(at, begin, floor, end, isTiedToMoney(at, drafts));
        };
        if (reading.draft() != null) {
            drafts.add(reading.draft());
        }
        return reading.next();
    }
}
