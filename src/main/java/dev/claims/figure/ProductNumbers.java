package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells numbers of products, of pictures and of races from amounts: “RX 6950 XT”, “the 7000 series”, “4K displays”, “a 5K
 * run”. What stands between capitals once is a product's number in the whole article.
 */
final class ProductNumbers {

    private static final Set<String> SERIES = FigureWords.of("series-noun");
    private static final Set<String> DEFINED = FigureWords.of("definition");
    private static final Set<String> RACES = FigureWords.of("short-race");

    private final Tokens tokens;
    private final Set<String> models = new HashSet<>();

    ProductNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Learns from the digits of token {@code at} if letters in capitals stand on both sides: “RX 6950 XT”. */
    void learn(int at) {
        boolean isLong = tokens.end(at) - tokens.start(at) >= 3;
        if (isLong && at > 0 && isLetters(at - 1, 2, 4) && isLetters(at + 1, 2, 3)) {
            models.add(tokens.word(at));
        }
    }

    /** Whether token {@code at} is an abbreviation of {@code least} to {@code most} letters, the last in any case: RX, XT, Ti. */
    private boolean isLetters(int at, int least, int most) {
        if (at >= tokens.size() || !tokens.isCapitalised(at) || tokens.isGlued(at)) {
            return false;
        }
        int length = tokens.end(at) - tokens.start(at);
        if (length < least || length > most) {
            return false;
        }
        String word = tokens.word(at);
        return word.equals(word.toUpperCase(Locale.ROOT)) || word.equals("Ti");
    }

    /** Whether {@code amount} is the number of a product, of a definition or of a race. */
    boolean hold(Amount amount, int begin, int end, boolean hasNoun, Context context) {
        if (!amount.isDigits() || amount.grouped() || amount.value() == null) {
            return false;
        }
        int next = amount.last() + 1;
        if (amount.isPlainInteger() && amount.first() == amount.last()) {
            return (models.contains(tokens.word(amount.first())) && !isCounted(next, end))
                    || isSeries(amount, begin, next, end, context);
        }
        boolean isThousands = amount.last() == amount.first() + 1 && tokens.is(amount.last(), 'K');
        return isThousands && (isDefinition(amount, next, end, hasNoun) || isRace(amount, begin, next, end, hasNoun));
    }

    /** A noun in small letters follows, and no capitals: “6950 boats”. */
    private boolean isCounted(int next, int end) {
        return next < end && tokens.kind(next) == Tokens.Kind.WORD && !tokens.isCapitalised(next);
    }

    /** “The 7000 series”, “BMW 3 Series”: nobody counts hundreds of series, and a name before a few is theirs. */
    private boolean isSeries(Amount amount, int begin, int next, int end, Context context) {
        boolean isNoun = next < end && SERIES.contains(tokens.lower(next));
        if (!isNoun || amount.value() == null) {
            return false;
        }
        int before = amount.first() - 1;
        boolean isNamed = before >= begin
                && tokens.kind(before) == Tokens.Kind.WORD
                && tokens.isCapitalised(before)
                && !ClosedClass.endsNounPhrase(tokens.lower(before))
                && !context.isTitleCase(begin);
        return isNamed || amount.value().intValue() >= 100;
    }

    /** “4K and ray tracing”, “8K displays”: lines of a picture. */
    private boolean isDefinition(Amount amount, int next, int end, boolean hasNoun) {
        String digits = tokens.word(amount.first());
        boolean couldBe = digits.equals("4") || digits.equals("8") || digits.equals("2") || digits.equals("5");
        boolean isPicture = next < end && DEFINED.contains(tokens.lower(next));
        return couldBe && (isPicture || (!hasNoun && (digits.equals("4") || digits.equals("8"))));
    }

    /** “A 5K run”, “the annual 10K”. */
    private boolean isRace(Amount amount, int begin, int next, int end, boolean hasNoun) {
        if (next < end && RACES.contains(tokens.lower(next))) {
            return true;
        }
        int before = amount.first() - 1;
        String word = before >= begin ? tokens.lower(before) : "";
        String digits = tokens.word(amount.first());
        boolean isShort = digits.equals("5") || digits.equals("10");
        return isShort && !hasNoun && (word.equals("a") || word.equals("the") || word.equals("annual"));
    }
}
