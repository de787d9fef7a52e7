package dev.claims.figure;

import dev.claims.article.Tokens;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads digits in groups by their separators: 48,000 · 48 000 · 1,234.56 · 1.234,56 · 12,34,567. */
final class DigitGroups {

    /** More digits than any figure in print has; longer ones are serial numbers. */
    static final int MOST_DIGITS = 40;

    private static final String SIGNS = "$£€¥₹₩%";
    private static final Set<String> SCALES = FigureWords.of("decimal-comma-before");

    private final Tokens tokens;
    private final BooleanSupplier dotGroups;

    /** Reads with {@code dotGroups} where the article groups thousands by dots elsewhere. */
    DigitGroups(Tokens tokens, BooleanSupplier dotGroups) {
        this.tokens = tokens;
        this.dotGroups = dotGroups;
    }

    /** The number from token {@code at} to {@code last}, whose groups {@code separators} part; odd where it is none. */
    Amount read(int at, int last, String separators) {
        if (separators.indexOf(' ') >= 0) {
            return blankGroups(at, separators);
        }
        int commas = (int) separators.chars().filter(c -> c == ',').count();
        int dots = (int) separators.chars().filter(c -> c == '.').count();
        int n = separators.length();
        if (commas == n) {
            return commaGroups(at, n, n);
        }
        if (dots == n) {
            return dotGroups(at, last, n);
        }
        if (commas == n - 1 && separators.charAt(n - 1) == '.') {
            return commaGroups(at, n - 1, n);
        }
        if (dots == n - 1 && separators.charAt(n - 1) == ',' && areThrees(at, 1, n - 1)) {
            return decimal(at, n - 1, last, true);
        }
        if (separators.chars().allMatch(c -> c == '\'') && areThrees(at, 1, n)) {
            return whole(at, last, joined(at, n), true);
        }
        return separators.charAt(0) == '\'' ? whole(at, at, digits(at), false) : Amount.odd(at, last);
    }

    /** “1 234 567”; one blank alone groups only before 000 or where it is no plain blank. */
    private Amount blankGroups(int at, String separators) {
        int groups = 0;
        while (groups < separators.length() && separators.charAt(groups) == ' ') {
            groups++;
        }
        boolean isSure = groups > 1 || (groups == 1 && (digits(at + 1).equals("000") || !isPlainBlank(at + 1)));
        if (groups == 0 || !isSure || digits(at).length() > 3) {
            return whole(at, at, digits(at), false);
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= groups; i++) {
            number.append(digits(at + i));
        }
        int last = at + groups;
        if (separators.length() == groups + 1 && separators.charAt(groups) != '\'') {
            String fraction = digits(last + 2);
            BigDecimal value = new BigDecimal(number + "." + fraction);
            return new Amount(at, last + 2, value, null, null, Amount.Form.DIGITS, null, fraction.length(), true);
        }
        return whole(at, last, number.toString(), true);
    }

    private boolean isPlainBlank(int at) {
        return tokens.charBefore(at) == ' ';
    }

    /** Groups by commas: {@code groups} of them, then decimals if there are more separators. */
    private Amount commaGroups(int at, int groups, int separators) {
        int last = at + 2 * separators;
        boolean isGrouped = areThrees(at, 1, groups) || isLakh(at, groups);
        if (digits(at).length() <= 3 && isGrouped) {
            return groups == separators ? whole(at, last, joined(at, groups), true) : decimal(at, groups, last, true);
        }
        boolean isOneComma = groups == 1 && separators == 1;
        boolean isDecimalComma =
                isOneComma && digits(at + 2).length() <= 2 && (dotGroups.getAsBoolean() || isMeasured(at, last));
        if (isDecimalComma) {
            return decimal(at, 0, last, false);
        }
        return isBroken(at, groups) ? Amount.odd(at, last) : whole(at, at, digits(at), false);
    }

    /** “€3,5 million”, “0,5 %”: a sign before the digits, or a scale or a sign after them, says that they are one number. */
    private boolean isMeasured(int at, int last) {
        int next = last + 1;
        boolean signed = at > 0 && tokens.isGlued(at) && tokens.kind(at - 1) == Tokens.Kind.OTHER && isSign(at - 1);
        if (signed || next >= tokens.size()) {
            return signed;
        }
        return isSign(next) || SCALES.contains(tokens.lower(next));
    }

    private boolean isSign(int at) {
        return SIGNS.indexOf(tokens.word(at).charAt(0)) >= 0;
    }

    /** “1,2345”, “4,00,00”: groups that neither grouping nor a list without blanks explains; “May 5,2031” is a date. */
    private boolean isBroken(int at, int groups) {
        for (int i = 1; i <= groups; i++) {
            String group = digits(at + 2 * i);
            boolean isYear = group.length() == 4 && (group.startsWith("19") || group.startsWith("20"));
            boolean isNought = group.length() > 1 && group.charAt(0) == '0';
            if (isNought || (group.length() > 3 && !isYear && digits(at).length() <= 3)) {
                return true;
            }
        }
        return false;
    }

    private Amount dotGroups(int at, int last, int dots) {
        if (dots > 1) {
            boolean isGrouped = digits(at).length() <= 3 && areThrees(at, 1, dots);
            return isGrouped ? whole(at, last, joined(at, dots), true) : Amount.odd(at, last);
        }
        String before = digits(at);
        String after = digits(at + 2);
        boolean couldGroup = after.length() == 3 && before.length() <= 3 && before.charAt(0) != '0';
        if (couldGroup && (after.equals("000") || dotGroups.getAsBoolean())) {
            return whole(at, last, before + after, true);
        }
        return decimal(at, 0, last, false);
    }

    private boolean areThrees(int at, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (digits(at + 2 * i).length() != 3) {
                return false;
            }
        }
        return true;
    }

    /** Indian grouping: twos, and three at the end. */
    private boolean isLakh(int at, int groups) {
        for (int i = 1; i < groups; i++) {
            if (digits(at + 2 * i).length() != 2) {
                return false;
            }
        }
        return groups > 1 && digits(at).length() <= 2 && digits(at + 2 * groups).length() == 3;
    }

    private String joined(int at, int groups) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i <= groups; i++) {
            number.append(digits(at + 2 * i));
        }
        return number.toString();
    }

    private Amount decimal(int at, int groups, int last, boolean grouped) {
        String fraction = digits(last);
        String number = joined(at, groups) + "." + fraction;
        if (number.length() > MOST_DIGITS) {
            return Amount.odd(at, last);
        }
        return new Amount(
                at, last, new BigDecimal(number), null, null, Amount.Form.DIGITS, null, fraction.length(), grouped);
    }

    /** A whole number of {@code number}, its digits. */
    static Amount whole(int at, int last, String number, boolean grouped) {
        if (number.length() > MOST_DIGITS) {
            return Amount.odd(at, last);
        }
        return new Amount(at, last, new BigDecimal(number), null, null, Amount.Form.DIGITS, null, 0, grouped);
    }

    private String digits(int at) {
        return AsciiDigits.of(tokens.word(at));
    }
}
