package dev.claims.check;

import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Sentence;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of things, and the words around it that tell what is said of them.
 *
 * @param unit the kind and the counted noun or unit
 * @param context words of note near the number, in lower case
 */
record Statement(Figure figure, BigDecimal value, String unit, Span sentence, Set<String> context) {

    /** Tokens on each side that belong to what is said. */
    private static final int REACH = 10;

    /** Shorter words seldom tell what is said. */
    private static final int SHORTEST = 4;

    /** Words near both numbers that make them numbers of the same thing, the counted noun not among them. */
    private static final int SHARED = 2;

    /** Money has no noun of its own: more words must tell that the same sum is meant. */
    private static final int SHARED_OF_MONEY = 3;

    /** Below this, numbers count different small groups in every story: two people here, five there. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** A slip of the pen or another count comes out near; what is twice as much is something else. */
    private static final BigDecimal NEAR = new BigDecimal("1.5");

    /** Words that say nothing of what is counted. */
    private static final Set<String> EMPTY =
            words("about after also been from have into more most over said says some such than that their "
                    + "them then there these they this those were what when where which while with would will "
                    + "could only just nearly almost million billion thousand hundred around least between "
                    + "under including other");

    /** Words that set two numbers apart: another time, another part, a change. */
    private static final Set<String> CONTRAST =
            words("previous previously earlier last another additional further rose fell increase increased "
                    + "decrease decreased compared up down remaining rest others average per each every later "
                    + "next now initially originally former first second until since ago record total combined "
                    + "extra fewer versus against target goal planned expected forecast estimated estimate "
                    + "estimates");

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** {@code null} for a figure that says nothing that another could contradict. */
    static @Nullable Statement of(Article article, Figure figure, Sentence sentence) {
        BigDecimal value = figure.value();
        boolean isPlain = figure.bound() == null && figure.min() == null && figure.max() == null;
        boolean isCounted = figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.MONEY;
        boolean isText = sentence.block().kind() != Block.Kind.TABLE_CELL;
        if (!isPlain || !isCounted || !isText || figure.unit() == null || figure.per() != null) {
            return null;
        }
        if (value == null || value.compareTo(LEAST) < 0) {
            return null;
        }
        Set<String> context = context(article.tokens(), figure.span(), sentence.span());
        return context.isEmpty()
                ? null
                : new Statement(figure, value, figure.kind() + " " + figure.unit(), sentence.span(), context);
    }

    /** Empty where the words set this number apart from others. */
    private static Set<String> context(Tokens tokens, Span figure, Span sentence) {
        int first = tokens.from(figure.start());
        int end = tokens.from(figure.end());
        Set<String> words = new HashSet<>();
        for (int i = Math.max(0, first - REACH); i < Math.min(tokens.size(), end + REACH); i++) {
            boolean isNear = sentence.contains(tokens.start(i)) && (i < first || i >= end);
            if (isNear && CONTRAST.contains(tokens.lower(i))) {
                return Set.of();
            }
            boolean isWord =
                    tokens.kind(i) == Tokens.Kind.WORD && tokens.lower(i).length() >= SHORTEST;
            if (isNear && isWord && !EMPTY.contains(tokens.lower(i))) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    Span span() {
        return figure.span();
    }

    /** Whether this and {@code earlier} give different numbers for what seems to be the same thing. */
    boolean contradicts(Statement earlier) {
        if (sentence.equals(earlier.sentence) || isRounded(value, earlier.value)) {
            return false;
        }
        boolean isNear =
                value.max(earlier.value).compareTo(value.min(earlier.value).multiply(NEAR)) <= 0;
        Set<String> shared = new HashSet<>(context);
        shared.retainAll(earlier.context);
        return isNear && shared.size() >= (figure.kind() == Figure.Kind.MONEY ? SHARED_OF_MONEY : SHARED);
    }

    /** Whether one is the other with fewer digits: 41,000 for 41,213. */
    private static boolean isRounded(BigDecimal a, BigDecimal b) {
        int digits = Math.min(
                a.stripTrailingZeros().precision(), b.stripTrailingZeros().precision());
        MathContext context = new MathContext(digits, RoundingMode.HALF_UP);
        return a.round(context).compareTo(b.round(context)) == 0;
    }
}
