package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Locale;
import java.util.Set;

/** Tells numbers that are years and decades: “in 2019”, “the 1980s”, “300 BC”. */
final class YearNumbers {

    private static final Set<String> ERAS = FigureWords.of("era");
    private static final Set<String> YEAR_CUES = FigureWords.of("year-cue");

    private static final Set<String> ABOUT = FigureWords.of("about-a-year");
    private static final Set<String> TIME_PREPOSITIONS = FigureWords.of("in-a-year");
    private static final Set<String> EVENTS = FigureWords.of("of-a-year");

    private final Tokens tokens;

    YearNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isDecade(Amount amount, int end) {
        int next = amount.last() + 1;
        boolean hasMark = next + 1 < end && (tokens.is(next, '’') || tokens.is(next, '\'')) && tokens.isGlued(next);
        int s = hasMark ? next + 1 : next;
        boolean isPlural = s < end
                && tokens.isGlued(s)
                && tokens.lower(s).equals("s")
                && amount.value() != null
                && amount.value().intValue() % 10 == 0;
        int before = amount.first() - 1;
        boolean isShortYear = before >= 0
                && (tokens.is(before, '’') || tokens.is(before, '\'') || tokens.is(before, '‘'))
                && tokens.isGlued(before + 1)
                && !(tokens.isGlued(before) && tokens.kind(before - 1) != Tokens.Kind.OTHER)
                && tokens.end(amount.last()) - tokens.start(amount.first()) == 2
                && !(s < end && tokens.isGlued(next) && tokens.kind(next) == Tokens.Kind.WORD && !isPlural);
        return isPlural || isShortYear;
    }

    boolean isYear(Amount amount, int number, int end, boolean hasNoun) {
        int next = amount.last() + 1;
        int before = amount.first() - 1;
        if (next < end
                && ERAS.contains(tokens.lower(next))
                && tokens.word(next).equals(tokens.word(next).toUpperCase(Locale.ROOT))) {
            return true;
        }
        boolean isRangeEnd = before > 0
                && CalendarNames.isDash(tokens, before)
                && tokens.isGlued(before)
                && tokens.isGlued(before + 1)
                && isYearToken(before - 1);
        if (isRangeEnd && tokens.end(amount.last()) - tokens.start(amount.first()) <= 4) {
            return true;
        }
        boolean afterMonth = CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, before))
                || (before > 1
                        && tokens.is(before, ',')
                        && tokens.kind(before - 1) == Tokens.Kind.DIGITS
                        && CalendarNames.isMonth(tokens, CalendarNames.monthBefore(tokens, before - 2)));
        if (number >= 1000 && number <= 2199 && afterMonth) {
            return true;
        }
        boolean isModern = number >= 1900 && number <= 2100;
        String cue = before >= 0 ? tokens.lower(before) : "";
        if (before > 0 && ABOUT.contains(cue) && TIME_PREPOSITIONS.contains(tokens.lower(before - 1)) && !hasNoun) {
            return number >= 1000 && number <= 2199;
        }
        boolean isOfName =
                cue.equals("of") && before > 1 && tokens.isCapitalised(before - 1) && number >= 1000 && number <= 2199;
        if (isOfName && !hasNoun) {
            return true;
        }
        if (!isModern) {
            boolean isOld = number >= 1000 && number <= 2199 && YEAR_CUES.contains(cue) && !hasNoun;
            return isOld
                    && number % 100 != 0
                    && !cue.equals("of")
                    && !cue.equals("to")
                    && !cue.equals("by")
                    && !cue.equals("than")
                    && !cue.equals("for");
        }
        boolean isRound = number % 50 == 0 && number != 1950 && number != 2050;
        boolean modifiesSingular = !hasNoun
                && next < end
                && tokens.kind(next) == Tokens.Kind.WORD
                && !ClosedClass.endsNounPhrase(tokens.lower(next));
        if (isRound && modifiesSingular) {
            return true;
        }
        if (next < end && EVENTS.contains(tokens.lower(next)) && !isRound) {
            return true;
        }
        if (hasNoun) {
            return (!isRound && !isCounting(before)) || (YEAR_CUES.contains(cue) && !isCounting(before) && !isRound);
        }
        return !isRound
                || (YEAR_CUES.contains(cue)
                        && !cue.equals("of")
                        && !cue.equals("to")
                        && !cue.equals("than")
                        && !cue.equals("from")
                        && !cue.equals("and"));
    }

    private boolean isYearToken(int at) {
        String word = tokens.word(at);
        return tokens.kind(at) == Tokens.Kind.DIGITS
                && word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"));
    }

    /** Words before a number that say it counts: “about 1,950 staff”, “some 2024 voters”. */
    private boolean isCounting(int before) {
        if (before < 0) {
            return false;
        }
        String word = tokens.lower(before);
        return word.equals("about")
                || word.equals("some")
                || word.equals("nearly")
                || word.equals("almost")
                || word.equals("than")
                || word.equals("roughly")
                || word.equals("approximately")
                || word.equals("all")
                || word.equals("only")
                || word.equals("least");
    }
}
