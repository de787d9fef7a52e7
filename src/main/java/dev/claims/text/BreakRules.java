package dev.claims.text;

import dev.claims.article.Tokens;
import dev.claims.text.Abbreviations.Kind;
import java.util.Set;

/** Says whether the stop at some place ends a sentence, by the word before it and the word after it. */
final class BreakRules {

    /** The answer of a rule; {@code ASK} where only a model can tell. */
    enum Verdict {
        BREAK,
        GO_ON,
        ASK
    }

    private static final int LONGEST_WORD = 24;

    /** What follows an hour without ending its sentence: “5 p.m. Monday”, “9 a.m. Eastern”. */
    private static final Set<String> AFTER_HOUR = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "Mon",
            "Tue",
            "Tues",
            "Wed",
            "Thu",
            "Thurs",
            "Fri",
            "Sat",
            "Sun",
            "Eastern",
            "Central",
            "Mountain",
            "Pacific",
            "Atlantic",
            "Greenwich",
            "GMT",
            "UTC",
            "BST",
            "EST",
            "EDT",
            "ET",
            "CST",
            "CDT",
            "CT",
            "MST",
            "MDT",
            "MT",
            "PST",
            "PDT",
            "PT",
            "CET",
            "CEST",
            "IST",
            "AEST",
            "AEDT",
            "NZST",
            "JST",
            "HKT",
            "SGT");

    /** “At 5 a.m. Mr. Pell left”: words that open an adverbial. */
    private static final Set<String> ADVERBIAL =
            Set.of("At", "By", "From", "Around", "About", "Before", "After", "Until", "Since", "Shortly", "Just");

    private final Abbreviations abbreviations;

    BreakRules(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Whether the full stop at {@code stop} ends the sentence that starts at {@code sentence}. */
    Verdict fullStop(String text, int sentence, int stop, Following next) {
        if (!next.isCapital() && !next.isDigit()) {
            return Verdict.GO_ON;
        }
        String word = wordBefore(text, sentence, stop);
        if (word.isEmpty()) {
            return Verdict.BREAK;
        }
        if (isListMarker(text, sentence, stop, word)) {
            return Verdict.GO_ON;
        }
        Kind kind = abbreviations.kindOf(word);
        if (kind == Kind.OTHER && isInitials(word) && next.isCapital() && !abbreviations.isStarter(next.word())) {
            return Verdict.GO_ON;
        }
        if (kind != null) {
            return abbreviation(text, sentence, stop, kind, next);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return initial(text, sentence, stop, word, next);
        }
        return isUnpronounceable(word) && !abbreviations.isStarter(next.word()) ? Verdict.ASK : Verdict.BREAK;
    }

    /** Whether the question or exclamation mark that ends at {@code end} ends a sentence. */
    Verdict mark(String text, int sentence, int start, int end, Following next) {
        boolean isBracketed = start > sentence && text.charAt(start - 1) == '(';
        if (isBracketed || (!next.isCapital() && !next.isDigit())) {
            return Verdict.GO_ON;
        }
        String name = wordBefore(text, sentence, start) + text.charAt(start);
        boolean isName = end == start + 1 && abbreviations.kindOf(name) == Kind.EXCLAIMED;
        return isName && !abbreviations.isStarter(next.word()) ? Verdict.GO_ON : Verdict.BREAK;
    }

    /** Whether an ellipsis of {@code dots} dots ends a sentence. */
    Verdict ellipsis(int dots, Following next) {
        if (!next.isCapital()) {
            return Verdict.GO_ON;
        }
        if (dots > 3) {
            return Verdict.BREAK;
        }
        boolean isFirstPerson = next.word().equals("I")
                || next.word().startsWith("I’")
                || next.word().startsWith("I'");
        return abbreviations.isStarter(next.word()) && !isFirstPerson ? Verdict.BREAK : Verdict.GO_ON;
    }

    /** Whether a sentence starts at the word glued to a stop: “the end.The mayor”, but not “example.Com”. */
    boolean isGlued(String text, int sentence, int stop, Following next) {
        return next.at() == stop
                && abbreviations.isStarter(next.word())
                && next.word().length() > 1
                && wordBefore(text, sentence, stop - 1).chars().allMatch(Character::isLowerCase);
    }

    private Verdict abbreviation(String text, int sentence, int stop, Kind kind, Following next) {
        boolean isStarter = abbreviations.isStarter(next.word());
        return switch (kind) {
            case TITLE, NEVER -> Verdict.GO_ON;
            case MONTH, WEEKDAY, NUMBER -> next.isDigit() || isLabel(next.word()) ? Verdict.GO_ON : Verdict.BREAK;
            case HOUR -> hour(text, sentence, stop, next);
            case REGION -> isStarter || isAfterComma(text, sentence, stop) ? Verdict.BREAK : Verdict.GO_ON;
            case PLACE, DEGREE, OTHER, INITIALS -> isStarter ? Verdict.BREAK : Verdict.GO_ON;
            case COMPANY -> isStarter ? Verdict.BREAK : hasDigit(next.word()) ? Verdict.GO_ON : Verdict.ASK;
            case EXCLAIMED -> isStarter ? Verdict.BREAK : Verdict.ASK;
        };
    }

    /** “in Marlow, Fla. Brandt left”, but “former Fla. Gov. Ada Brandt”. */
    private static boolean isAfterComma(String text, int sentence, int stop) {
        int at = stop - wordBefore(text, sentence, stop).length();
        return at - 2 > sentence && text.charAt(at - 2) == ',';
    }

    /** “Quillon Corp. K100 pumps”: a product's code goes with its maker. */
    private static boolean hasDigit(String word) {
        return Character.isLetter(word.isEmpty() ? ' ' : word.charAt(0))
                && word.chars().anyMatch(Character::isDigit);
    }

    private Verdict hour(String text, int sentence, int stop, Following next) {
        if (AFTER_HOUR.contains(next.word())) {
            return Verdict.GO_ON;
        }
        String opening = Following.after(text, sentence, stop).word();
        return ADVERBIAL.contains(opening) && stop - sentence < 30 ? Verdict.GO_ON : Verdict.BREAK;
    }

    /** A letter after “Fig.” or “No.”: its number in letters. */
    private static boolean isLabel(String word) {
        return word.length() == 1 && !word.equals("A") && !word.equals("I");
    }

    /** “Ada E. Brandt”, but “you and I. Did you” and “plan B. The”. */
    private Verdict initial(String text, int sentence, int stop, String letter, Following next) {
        if (abbreviations.isStarter(next.word())) {
            return Verdict.BREAK;
        }
        if (!letter.equals("I")) {
            return next.isDigit() ? Verdict.BREAK : Verdict.GO_ON;
        }
        String before = wordBefore(text, sentence, Math.max(sentence, stop - 2));
        return !before.isEmpty() && Character.isLowerCase(before.charAt(0)) ? Verdict.BREAK : Verdict.GO_ON;
    }

    /** “J.K” of “J.K. Rowe said”. */
    private static boolean isInitials(String word) {
        return word.length() == 3
                && word.charAt(1) == '.'
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(2));
    }

    /** A short word without a vowel that is not in capitals is an abbreviation that the list does not know. */
    private static boolean isUnpronounceable(String word) {
        if (word.length() < 2 || word.length() > 4 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i)) || "aeiouy".indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListMarker(String text, int sentence, int stop, String word) {
        int start = stop - word.length();
        if (word.length() > 2 || start > sentence + 2) {
            return false;
        }
        for (int i = sentence; i < start; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return word.length() == 1 || (Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1)));
    }

    /** The word that ends at {@code end}, with the stops and hyphens inside it; empty after a bracket or a mark. */
    static String wordBefore(String text, int start, int end) {
        int from = end;
        while (from > start && end - from < LONGEST_WORD && isWordCharacter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isWordCharacter(char c) {
        return !Tokens.isBlank(c)
                && (Character.isLetterOrDigit(c)
                        || c == '.'
                        || c == '-'
                        || c == '&'
                        || c == '°'
                        || c == '’'
                        || c == '\'');
    }
}
