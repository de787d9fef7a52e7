package dev.claims.date;

import dev.claims.article.Tokens;
import java.util.HashSet;
import java.util.Set;

/** The people of an article who are called like months: after “Theresa May”, “May” by itself may be she. */
final class Namesakes {

    private static final Set<String> MONTHS = Set.of("may", "march", "april", "june", "august");

    /** Before “May’s”, “of” leads to a person as well as to a month, these to the month alone. */
    private static final Set<String> TIMELY =
            Set.of("in", "since", "until", "during", "throughout", "last", "next", "this", "early", "late", "mid");

    private final Tokens tokens;
    private final Set<String> named = new HashSet<>();

    Namesakes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Notes the names in {@code line}. */
    void read(Line line) {
        if ((line.kinds() & Kind.MONTH.bit()) == 0) {
            return;
        }
        for (int at = line.begin() + 1; at < line.end(); at++) {
            String word = tokens.lower(at);
            if (MONTHS.contains(word) && line.isCapitalised(at) && isAfterName(line, at)) {
                named.add(word);
            }
        }
    }

    private boolean isAfterName(Line line, int at) {
        int before = at - 1;
        boolean inside = before > line.begin() || !Words.leadTo("date", line.word(before));
        boolean name = line.isCapitalised(before) && inside && line.at(before) == null;
        return name && !Words.isDigits(line.word(at + 1)) && tokens.word(before).length() > 1;
    }

    /** Whether {@code expression} is a bare month that may be a person of the article, and nothing leads to it. */
    boolean hold(Expression expression, Line line) {
        if (!expression.rule().equals("month-alone") || !named.contains(tokens.lower(expression.first()))) {
            return false;
        }
        String before = line.word(expression.first() - 1);
        boolean owner = Marks.isApostrophe(line.word(expression.last() + 1));
        return owner ? !TIMELY.contains(before) : !Words.leadTo("date", before);
    }
}
