package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signs, codes and names of money, before and after numbers. */
final class Currencies {

    /** Codes that are English words in capitals, and therefore have to be glued to their number. */
    private static final Set<String> WORDS = FigureWords.of("code-word");

    private static final Set<String> SHARED_SIGNS = FigureWords.of("shared-sign");
    private static final Set<String> LARGE_ONLY = FigureWords.of("large-sign");

    private static final Set<String> DOLLAR_PLACES = FigureWords.of("dollar-place");

    private final PhraseTable<Currency> signs = new PhraseTable<>(false);
    private final PhraseTable<Currency> anyCaseSigns = new PhraseTable<>(true);
    private final PhraseTable<Currency> names = new PhraseTable<>(true);

    Currencies() {
        for (Lexicon.Row row : Lexicon.load("currencies").rows()) {
            Currency currency = Currency.of(row.get("code"));
            Currency shared = Currency.of(NationalMoney.moneyOf(row.get("code")));
            row.list("signs").forEach(sign -> addSign(sign, SHARED_SIGNS.contains(sign) ? shared : currency));
            addSign(currency.code(), currency);
            signs.add("M" + currency.code(), new Currency(currency.code(), new BigDecimal("1e6")));
            row.list("nouns").forEach(noun -> names.add(noun, ofNoun(noun, currency, shared)));
            row.list("names").forEach(name -> names.add(name, currency));
            row.list("parts").forEach(part -> addPart(part, currency));
        }
        addSign("$", Currency.of(Currency.DOLLAR));
        addSign("＄", Currency.of(Currency.DOLLAR));
        for (String sign : List.of("kr", "Kr", "kr.")) {
            addSign(sign, Currency.of("crown"));
        }
        for (String name : List.of("dollar", "dollars", "buck", "bucks")) {
            names.add(name, Currency.of(Currency.DOLLAR));
        }
        for (String name : List.of("pound", "pounds")) {
            names.add(name, Currency.of(Currency.POUND));
        }
        for (String name : List.of("cent", "cents", "¢")) {
            names.add(name, new Currency(Currency.DOLLAR, new BigDecimal("0.01")));
        }
    }

    /** Kronor are Swedish; kroner are Norwegian or Danish. */
    private static Currency ofNoun(String noun, Currency currency, Currency shared) {
        if (noun.startsWith("kron")) {
            return noun.startsWith("krone") ? Currency.of("krone") : currency;
        }
        return shared;
    }

    private void addSign(String sign, Currency currency) {
        signs.add(sign, currency);
        if (sign.indexOf('$') >= 0 || (sign.length() == 3 && sign.equals(currency.code()))) {
            anyCaseSigns.add(sign.toLowerCase(Locale.ROOT), currency);
        }
        int dollar = sign.indexOf('$');
        if (dollar > 0 && !sign.equals("A$")) {
            String spaced = sign.substring(0, dollar) + " $";
            signs.add(spaced, currency);
            if (dollar > 1 || sign.equals("C$")) {
                anyCaseSigns.add(spaced.toLowerCase(Locale.ROOT), currency);
            }
        }
    }

    /** Whether {@code sign} is as often part of a name, so that only a large amount makes it money: the N of “N86 billion”. */
    static boolean isLargeOnly(Tokens tokens, Match<Currency> sign) {
        return sign.first() == sign.last() && LARGE_ONLY.contains(tokens.word(sign.last()));
    }

    /** Whether {@code sign} is a letter, or letters that are as often a name: the R of R40, the COP of COP30. */
    static boolean isLetters(Tokens tokens, Match<Currency> sign) {
        boolean isLetter = tokens.kind(sign.last()) == Tokens.Kind.WORD
                && tokens.end(sign.last()) - tokens.start(sign.last()) == 1;
        return isLetter || isLargeOnly(tokens, sign);
    }

    private void addPart(String part, Currency currency) {
        int colon = part.lastIndexOf(':');
        BigDecimal factor = new BigDecimal(part.substring(colon + 1));
        names.add(part.substring(0, colon), new Currency(currency.code(), factor));
    }

    /** The last words, in lower case, of whatever {@link #before} can find. */
    Set<String> lastWordsBefore() {
        Set<String> words = new HashSet<>(Set.of("$", "dollar", "sen"));
        words.addAll(anyCaseSigns.lastWords());
        signs.lastWords().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The first words, in lower case, of whatever {@link #after} can find. */
    Set<String> firstWordsAfter() {
        Set<String> words = new HashSet<>(Set.of("usd", "eur", "gbp", "rmb"));
        words.addAll(names.firstWords());
        words.addAll(anyCaseSigns.firstWords());
        signs.firstWords().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The money that ends right before token {@code first}, which starts a number: “US$”, “Rs ”, “dollar ”. */
    @Nullable
    Match<Currency> before(Tokens tokens, int first, int begin) {
        int at = first - 1;
        if (at < begin) {
            return null;
        }
        if (tokens.is(at, '$')) {
            while (at - 1 >= begin && tokens.is(at - 1, '$') && tokens.isGlued(at)) {
                at--;
            }
        }
        Match<Currency> american = americanBefore(tokens, at, begin);
        if (american != null) {
            return american;
        }
        Match<Currency> sign = signs.to(tokens, at, begin);
        Match<Currency> small = anyCaseSigns.to(tokens, at, begin);
        if (small != null && (sign == null || small.first() < sign.first())) {
            sign = small;
        }
        if (sign != null && isCut(tokens, sign)) {
            sign = tokens.is(at, '$') ? new Match<>(Currency.of(Currency.DOLLAR), at, at) : null;
        }
        if (sign != null) {
            boolean isDeclared = signs.to(tokens, sign.last(), sign.first()) != null;
            return isWordByItself(tokens, sign, first, isDeclared) ? null : sign;
        }
        return wordBefore(tokens, at, begin);
    }

    /** “U.S. $5”: the place is spelled with stops. */
    private static @Nullable Match<Currency> americanBefore(Tokens tokens, int at, int begin) {
        boolean isAmerican = at - 4 >= begin
                && tokens.is(at, '$')
                && tokens.is(at - 1, '.')
                && tokens.is(at - 2, 'S')
                && tokens.is(at - 3, '.')
                && tokens.is(at - 4, 'U');
        return isAmerican ? new Match<>(Currency.of("USD"), at - 4, at) : null;
    }

    /** Whether letters are glued to the front of what was found: the A of “BETA $5” is no Australia. */
    private static boolean isCut(Tokens tokens, Match<Currency> found) {
        int first = found.first();
        return tokens.isGlued(first)
                && tokens.kind(first) == Tokens.Kind.WORD
                && tokens.kind(first - 1) != Tokens.Kind.OTHER;
    }

    private static boolean isWordByItself(Tokens tokens, Match<Currency> found, int first, boolean isDeclared) {
        String word = tokens.word(found.last());
        if (tokens.isGlued(first)) {
            return false;
        }
        boolean isLowerCode =
                tokens.kind(found.last()) == Tokens.Kind.WORD && !word.equals(word.toUpperCase(Locale.ROOT));
        return WORDS.contains(word)
                || (isLowerCode && !isDeclared && word.length() > 2)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    /** “dollar 22.5 million”, “sen 100,000”: a singular name before its number. */
    private @Nullable Match<Currency> wordBefore(Tokens tokens, int at, int begin) {
        boolean isName = tokens.lower(at).equals("dollar") || tokens.lower(at).equals("sen");
        Match<Currency> full = at > begin ? names.from(tokens, at - 1, at + 1) : null;
        boolean isCompound = full != null && full.last() == at;
        return isName && !isCompound ? names.from(tokens, at, at + 1) : null;
    }

    /** The money that starts at token {@code at}, after a number that ends at {@code at - 1}. */
    @Nullable
    Match<Currency> after(Tokens tokens, int at, int end) {
        if (at >= end) {
            return null;
        }
        Match<Currency> name = names.from(tokens, at, end);
        if (name != null && isPenny(tokens, name) && !isPennyShort(tokens, name)) {
            name = null;
        }
        Match<Currency> sign = signs.from(tokens, at, end);
        if (sign == null && tokens.isGlued(at)) {
            sign = anyCaseSigns.from(tokens, at, end);
        }
        if (sign == null) {
            sign = lowerCode(tokens, at);
        }
        if (sign != null && !isSuffix(tokens, sign, end)) {
            sign = null;
        }
        if (name == null || (sign != null && sign.last() > name.last())) {
            return sign;
        }
        return name;
    }

    private @Nullable Match<Currency> lowerCode(Tokens tokens, int at) {
        String lower = tokens.lower(at);
        boolean isCode = lower.equals("usd") || lower.equals("eur") || lower.equals("gbp") || lower.equals("rmb");
        return isCode
                ? lower.equals("rmb") ? new Match<>(Currency.of("CNY"), at, at) : anyCaseSigns.from(tokens, at, at + 1)
                : null;
    }

    private static boolean isPenny(Tokens tokens, Match<Currency> name) {
        return name.first() == name.last() && tokens.lower(name.first()).equals("p");
    }

    /** A lone p is pence after digits, in small letters, unless it opens “p.m.”. */
    private static boolean isPennyShort(Tokens tokens, Match<Currency> name) {
        int at = name.first();
        boolean opensMore =
                at + 2 < tokens.size() && tokens.is(at + 1, '.') && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        return tokens.is(at, 'p') && tokens.kind(at - 1) == Tokens.Kind.DIGITS && !opensMore;
    }

    /** Whether a sign found after a number belongs to that number and not to the next one. */
    private static boolean isSuffix(Tokens tokens, Match<Currency> sign, int end) {
        String word = tokens.word(sign.last());
        int next = sign.last() + 1;
        boolean opensNext = next < end && tokens.kind(next) == Tokens.Kind.DIGITS && !tokens.isGlued(sign.first());
        if (opensNext && !word.equals(word.toLowerCase(Locale.ROOT))) {
            opensNext = tokens.isGlued(next);
        }
        boolean isShort = word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 0x250;
        boolean isPrefixOnly = Set.of("PS", "Fr", "Ft", "Re", "TL", "DM").contains(word);
        boolean needsGlue = WORDS.contains(word) && !tokens.isGlued(sign.first());
        return !opensNext && !LARGE_ONLY.contains(word) && !isShort && !isPrefixOnly && !needsGlue;
    }

    /** Where a dollar's place that stands after the amount ends (“$75 U.S.”), else {@code at - 1}. */
    static int endOfPlace(Tokens tokens, int at, int end) {
        if (at < end
                && DOLLAR_PLACES.contains(tokens.lower(at))
                && tokens.isCapitalised(at)
                && !(at + 1 < end && tokens.isCapitalised(at + 1))) {
            return tokens.word(at).equals("US") ? at : at - 1;
        }
        boolean isSpelled = at + 2 < end
                && tokens.is(at, 'U')
                && tokens.is(at + 1, '.')
                && tokens.is(at + 2, 'S')
                && tokens.isGlued(at + 2);
        boolean opensName = at + 4 < end && tokens.isCapitalised(at + 4);
        if (!isSpelled || opensName) {
            return at - 1;
        }
        return at + 3 < end && tokens.is(at + 3, '.') ? at + 3 : at + 2;
    }
}
