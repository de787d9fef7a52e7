package dev.claims.figure;

import dev.claims.article.Tokens;
import java.util.Set;

/** The words of a noun phrase, which may be of several tokens: “four-door”, “Corp.”, “250ml”. */
final class PhraseWords {

    private static final Set<String> COMPANY_ENDS = FigureWords.of("company-end");

    private final Tokens tokens;

    PhraseWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The last token of the word at {@code i}, hyphens, glued parts and the stop of “Corp.” included; -1 if it is no word. */
    int endOfWord(int i, int end) {
        Tokens.Kind kind = tokens.kind(i);
        if (kind == Tokens.Kind.OTHER) {
            return -1;
        }
        int last = i;
        while (last + 1 < end && tokens.isGlued(last + 1)) {
            boolean isJoint = tokens.is(last + 1, '-') || tokens.is(last + 1, '‑') || tokens.is(last + 1, '&');
            boolean joins =
                    isJoint && last + 2 < end && tokens.isGlued(last + 2) && tokens.kind(last + 2) != Tokens.Kind.OTHER;
            if (joins) {
                last += 2;
            } else if (tokens.kind(last + 1) != Tokens.Kind.OTHER) {
                last++;
            } else {
                break;
            }
        }
        if (isHanging(last + 1, end)) {
            return last + 1;
        }
        boolean isAbbreviated = last + 1 < end
                && tokens.is(last + 1, '.')
                && tokens.isGlued(last + 1)
                && (COMPANY_ENDS.contains(tokens.lower(last)) || isInitial(last));
        return isAbbreviated && last + 2 < end ? last + 1 : last;
    }

    /** The hyphen of “coal- and gas-fired plants”. */
    private boolean isHanging(int at, int end) {
        return at + 1 < end
                && tokens.is(at, '-')
                && tokens.isGlued(at)
                && !tokens.isGlued(at + 1)
                && (tokens.lower(at + 1).equals("and") || tokens.lower(at + 1).equals("or"));
    }

    /** The U and the N of “U.N.”. */
    private boolean isInitial(int at) {
        boolean isLetter = tokens.isCapitalised(at) && tokens.end(at) - tokens.start(at) == 1;
        boolean isFirst = at + 2 < tokens.size() && tokens.isGlued(at + 2) && tokens.isCapitalised(at + 2);
        boolean isLater = at > 1 && tokens.isGlued(at) && tokens.is(at - 1, '.') && tokens.isCapitalised(at - 2);
        return isLetter && (isFirst || isLater);
    }

    /** The 70B of “Llama 3 70B beats”: part of a name, so that no noun follows. */
    boolean isSize(int first, int last) {
        return tokens.kind(first) == Tokens.Kind.DIGITS
                && last == first + 1
                && tokens.isCapitalised(last)
                && tokens.end(last) - tokens.start(last) == 1;
    }

    /** Whether a word of the phrase is a figure itself: the “250ml” of “eight million 250ml bottles”. */
    boolean isOwnFigure(int first, int last) {
        if (first == last) {
            return false;
        }
        return tokens.kind(first) == Tokens.Kind.DIGITS
                || (tokens.is(first + 1, '-') && Starters.at(tokens, first) == Starters.Start.NUMBER);
    }

    /** Whether the word is a plural that can be a head, no possessive. */
    boolean isPluralHead(int first, int last, int end) {
        int at = tokens.is(last, '.') ? last - 1 : last;
        if (isModels(first, last)) {
            return true;
        }
        if (tokens.kind(at) != Tokens.Kind.WORD || at != last) {
            return false;
        }
        boolean isPossessive = last + 2 < end
                && (tokens.is(last + 1, '’') || tokens.is(last + 1, '\''))
                && tokens.isGlued(last + 1)
                && tokens.kind(last + 2) == Tokens.Kind.WORD;
        return Plurals.isPlural(tokens.word(at))
                && !(isPossessive && tokens.isGlued(last + 2))
                && (first != last || tokens.end(last) - tokens.start(last) > 2);
    }

    /** “F-16s”, “737s”: a plural of a name in digits; 1990s are a decade. */
    private boolean isModels(int first, int last) {
        boolean isPlural = last > first && tokens.is(last, 's') && tokens.kind(last - 1) == Tokens.Kind.DIGITS;
        boolean isLong = last - 1 > first || tokens.end(first) - tokens.start(first) == 3;
        return isPlural && (isLong || followsName(first));
    }

    /** Whether digits belong to the name before them: “Boeing 737s”, “Model 3s”. */
    private boolean followsName(int first) {
        return first > 0
                && tokens.kind(first) == Tokens.Kind.DIGITS
                && tokens.kind(first - 1) == Tokens.Kind.WORD
                && tokens.isCapitalised(first - 1)
                && !tokens.isGlued(first);
    }

    String written(int first, int last) {
        StringBuilder word = new StringBuilder();
        for (int i = first; i <= last; i++) {
            word.append(tokens.word(i));
        }
        return word.toString();
    }

    NounPhrase.Head headOf(int first, int last) {
        if (!isModels(first, last)) {
            return new NounPhrase.Head(Plurals.singular(written(first, last)), first, last, false);
        }
        String model = written(first, last - 1);
        return followsName(first)
                ? new NounPhrase.Head(tokens.word(first - 1) + " " + model, first - 1, last, false)
                : new NounPhrase.Head(model, first, last, false);
    }
}
