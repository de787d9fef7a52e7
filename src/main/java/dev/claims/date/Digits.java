package dev.claims.date;

import dev.claims.article.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits by its shape: 2031, 12, 12th, 1990s, 10:35, 2,000, 2.5. */
final class Digits {

    private static final Term.Sense POINT = new Term.Sense(Kind.POINT, 0);

    /** After one of these “1990's” is a decade, else what is of that year (“2020's best film”). */
    private static final Set<String> DECADE_LEADS = Set.of("the", "early", "late", "mid", "-", "and", "of", "in");

    private final Tokens tokens;
    private final int at;
    private final int end;
    private final String digits;
    private final Lexeme lexeme;

    private Digits(Tokens tokens, int at, int end, Lexeme lexeme) {
        this.tokens = tokens;
        this.at = at;
        this.end = end;
        this.digits = tokens.word(at);
        this.lexeme = lexeme;
    }

    /** The term of the digits at {@code at}; {@code null} where they can tell no time. */
    static @Nullable Term read(Tokens tokens, int at, int end, Lexeme lexeme) {
        for (int i = 0; i < tokens.word(at).length(); i++) {
            char c = tokens.word(at).charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
        }
        return new Digits(tokens, at, end, lexeme).read();
    }

    private @Nullable Term read() {
        if (digits.length() > 4) {
            return Term.of(lexeme, at, at);
        }
        int value = Integer.parseInt(digits);
        Term clock = isGlued(1, ':') ? clock(value) : null;
        if (clock != null) {
            return clock;
        }
        int fraction = fraction();
        if (fraction > 0) {
            return separated(value, fraction);
        }
        if (at + 1 < end && tokens.isGlued(at + 1) && isOrdinalEnding(tokens.lower(at + 1))) {
            Term.Sense ordinal = new Term.Sense(Kind.ORDINAL, value);
            return isDay(value)
                    ? Term.of(lexeme, at, at + 1, ordinal, new Term.Sense(Kind.DAY, value))
                    : Term.of(lexeme, at, at + 1, ordinal);
        }
        int decadeEnd = decadeEnd(value);
        if (decadeEnd > 0) {
            return Term.of(lexeme, at, decadeEnd, new Term.Sense(Kind.DECADE, value / 10));
        }
        return plain(value);
    }

    private Term plain(int value) {
        List<Term.Sense> senses = new ArrayList<>();
        senses.add(new Term.Sense(Kind.NUMBER, value));
        boolean free = !followsSign() && !isPartOfName();
        if (digits.length() == 4 && value >= 1000 && value < 2200 && free) {
            senses.add(new Term.Sense(Kind.YEAR, value));
        }
        if (digits.length() == 2) {
            senses.add(new Term.Sense(Kind.SHORT, value));
        }
        if (isDay(value) && free) {
            senses.add(new Term.Sense(Kind.DAY, value));
        }
        return Term.of(lexeme, at, at, senses.toArray(Term.Sense[]::new));
    }

    private boolean isDay(int value) {
        return digits.length() <= 2 && value >= 1 && value <= 31;
    }

    /** “$2019”, “#12”. */
    private boolean followsSign() {
        if (at == 0) {
            return false;
        }
        String sign = tokens.word(at - 1);
        return "$£€¥₹#@".contains(sign) && tokens.isGlued(at);
    }

    /** “F-16”, “GPT-2019”, “H100”: glued to a word, or to a word by a hyphen, that is no word of time. */
    private boolean isPartOfName() {
        return at > 0 && tokens.isGlued(at) && tokens.kind(at - 1) == Tokens.Kind.WORD;
    }

    private @Nullable Term clock(int hours) {
        if (at + 2 >= end || !tokens.isGlued(at + 2) || tokens.word(at + 2).length() != 2 || hours > 24) {
            return null;
        }
        int minutes = numberAt(at + 2);
        if (minutes < 0 || minutes > 59 || digits.length() > 2) {
            return null;
        }
        boolean seconds = at + 4 < end
                && tokens.is(at + 3, ':')
                && tokens.isGlued(at + 3)
                && tokens.isGlued(at + 4)
                && tokens.word(at + 4).length() == 2
                && numberAt(at + 4) >= 0
                && numberAt(at + 4) < 60;
        int second = seconds ? numberAt(at + 4) : 0;
        return Term.of(
                lexeme, at, at + (seconds ? 4 : 2), new Term.Sense(Kind.CLOCK, hours * 3600 + minutes * 60 + second));
    }

    /** The last token of a number cut by commas or by one point, 0 where there is no such cut. */
    private int fraction() {
        if (at >= 2 && tokens.is(at - 1, '.') && tokens.isGlued(at) && tokens.kind(at - 2) == Tokens.Kind.DIGITS) {
            return 0;
        }
        int last = at;
        while (last + 2 < end
                && tokens.is(last + 1, ',')
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.kind(last + 2) == Tokens.Kind.DIGITS
                && tokens.word(last + 2).length() == 3) {
            last += 2;
        }
        boolean point = last + 2 < end
                && tokens.is(last + 1, '.')
                && tokens.isGlued(last + 1)
                && tokens.isGlued(last + 2)
                && tokens.kind(last + 2) == Tokens.Kind.DIGITS;
        if (point
                && last == at
                && last + 3 < end
                && tokens.is(last + 3, '.')
                && tokens.isGlued(last + 3)
                && last + 4 < end
                && tokens.kind(last + 4) == Tokens.Kind.DIGITS) {
            return 0;
        }
        return point ? last + 2 : last == at ? 0 : last;
    }

    /** “2,000” is a number and no year; “8.30” is a clock before “pm”; “2.5” tells nothing. */
    private Term separated(int value, int last) {
        boolean point = tokens.is(last - 1, '.');
        if (point && last == at + 2 && value <= 24 && tokens.word(last).length() == 2 && numberAt(last) < 60) {
            return Term.of(lexeme, at, last, new Term.Sense(Kind.CLOCK, value * 3600 + numberAt(last) * 60), POINT);
        }
        int thousands = last == at + 2 ? value * 1000 + numberAt(last) : 0;
        return point || thousands == 0 || thousands > 9999
                ? Term.of(lexeme, at, last)
                : Term.of(lexeme, at, last, new Term.Sense(Kind.NUMBER, thousands));
    }

    private int numberAt(int token) {
        String word = tokens.word(token);
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9' || i > 4) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static boolean isOrdinalEnding(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    /** “1990s”, “1990's”, “90s”: its last token, 0 where it is none. */
    private int decadeEnd(int value) {
        if (value % 10 != 0 || digits.length() < 2 || digits.length() == 3 || isPartOfName()) {
            return 0;
        }
        if (digits.length() == 4 && (value < 1000 || value >= 2200)) {
            return 0;
        }
        int s = at + 1;
        if (s + 1 < end && Marks.isApostrophe(tokens.word(s)) && tokens.isGlued(s)) {
            s++;
        }
        boolean owner = s > at + 1 && (at == 0 || !DECADE_LEADS.contains(tokens.lower(at - 1)));
        return s < end && tokens.isGlued(s) && tokens.lower(s).equals("s") && !(owner && digits.length() == 4) ? s : 0;
    }

    private boolean isGlued(int distance, char mark) {
        return at + distance < end && tokens.is(at + distance, mark) && tokens.isGlued(at + distance);
    }
}
