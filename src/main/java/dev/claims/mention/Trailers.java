package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ADVERB;
import static dev.claims.mention.Vocabulary.AUXILIARY;
import static dev.claims.mention.Vocabulary.CALENDAR;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.MODIFIER;
import static dev.claims.mention.Vocabulary.PLURAL;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.PRONOUN;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.RELATIVE;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUFFIX;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What trails a noun phrase before its verb: appositions, ages, relative clauses, brackets. */
final class Trailers {

    private static final Set<String> TIMES =
            Set.of("week", "month", "year", "day", "morning", "afternoon", "evening", "night", "weekend");

    private static final Set<String> TIME_WORDS = Set.of("last", "this", "next", "earlier", "later", "late", "early");

    /** Words in one trailer at most. */
    private static final int LONGEST = 50;

    private final Words words;
    private final Names names;

    Trailers(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** The end of the subject of a verb at {@code verb}: before adverbs and auxiliaries. */
    int endBefore(int verb) {
        int end = verb;
        while (end > 0) {
            int time = timeBefore(end);
            if (time < end) {
                end = time;
            } else if (isBetween(end - 1)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** The first word of “on Wednesday”, “Wednesday”, “earlier this week” that ends before {@code end}; else it. */
    private int timeBefore(int end) {
        int w = end - 1;
        boolean day = words.has(w, CALENDAR);
        boolean relative = TIMES.contains(words.lower(w)) && w > 1 && TIME_WORDS.contains(words.lower(w - 1));
        if (w < 1 || !day && !relative || words.is(w, "may") || words.opensSentence(w)) {
            return end;
        }
        w = relative ? w - 1 : w;
        while (w > 1 && (words.is(w - 1, "on") || TIME_WORDS.contains(words.lower(w - 1)))) {
            w--;
        }
        return words.isWord(w - 1) || words.is(w - 1, ')') ? w : end;
    }

    private boolean isBetween(int w) {
        return words.has(w, ADVERB | AUXILIARY) && !words.isCapitalised(w)
                || words.isWord(w) && !words.isCapitalised(w) && words.lower(w).endsWith("ly") && !words.has(w, SOURCE)
                || words.is(w, "himself")
                || words.is(w, "herself")
                || words.is(w, "itself")
                || words.is(w, "themselves");
    }

    /** Whether the words from {@code from} up to {@code to} are nothing but what may trail a subject. */
    boolean fill(int from, int to) {
        int at = from;
        while (at < to && words.is(at, '(')) {
            int close = at;
            while (close < to && !words.is(close, ')')) {
                close++;
            }
            if (close == to) {
                return false;
            }
            at = close + 1;
        }
        if (at == to || at > from && at == to - 1 && words.is(at, ',')) {
            return true;
        }
        boolean isDegree = words.has(from - 1, SUFFIX) && words.is(from - 2, ',');
        if (isDegree && at == to - 1 && words.is(at, ',')) {
            return true;
        }
        if (to - at > LONGEST || hasMark(at, to)) {
            return false;
        }
        if (words.is(at, ',')) {
            return words.is(to - 1, ',') && to - at > 2 && opens(at + 1);
        }
        if (isDash(at)) {
            return isDash(to - 1) && to - at > 2;
        }
        return words.has(at, RELATIVE)
                && to - at > 1
                && words.isWord(to - 1)
                && !words.has(to - 1, DETERMINER | CONJUNCTION);
    }

    /** The name that stands behind a noun phrase as its apposition: “the mayor, Ada Brandt,”; {@code null} for none. */
    @Nullable
    Name nameOf(Phrase phrase, int limit) {
        int comma = phrase.last() + 1;
        if (!words.is(comma, ',') || !takesName(phrase)) {
            return null;
        }
        Name name = names.startingAt(comma + 1);
        if (name == null
                || phrase.isName() && name.form() != Name.Form.PERSON
                || name.last() >= limit
                || name.form() == Name.Form.PLACE
                || name.form() == Name.Form.THING) {
            return null;
        }
        int after = name.last() + 1;
        boolean closed = after >= limit || words.is(after, ',') || words.is(after, '.') || words.is(after, '(');
        return closed && !words.isPossessive(after) ? name : null;
    }

    private boolean takesName(Phrase phrase) {
        if (phrase.isName()) {
            return phrase.kind() == Mention.Kind.NAME
                    && phrase.first() == phrase.from()
                    && phrase.last() == phrase.to();
        }
        return phrase.kind() == Mention.Kind.NOMINAL
                && (words.has(phrase.head(), ROLE | RELATION | GROUP) && !words.has(phrase.head(), PLURAL)
                        || words.is(phrase.head(), "one"));
    }

    private boolean hasMark(int from, int to) {
        int open = 0;
        for (int w = from; w < to; w++) {
            if (words.isWord(w)) {
                continue;
            }
            char c = words.lower(w).charAt(0);
            if (";:?!".indexOf(c) >= 0 && open == 0) {
                return true;
            }
            open += "“«".indexOf(c) >= 0 ? 1 : "”»".indexOf(c) >= 0 ? -1 : 0;
            open = c == '"' ? 1 - open : open;
            if (open < 0) {
                return true;
            }
        }
        return open != 0;
    }

    private boolean opens(int w) {
        boolean clause =
                words.has(w, CONJUNCTION | SPEECH) || words.has(w, PRONOUN) && !words.has(w, RELATIVE | POSSESSIVE);
        return !clause && words.isWord(w);
    }

    private boolean isDash(int w) {
        return words.is(w, '—') || words.is(w, '–') || words.is(w, '-');
    }

    /** The word after what trails a phrase that ends at {@code last}, where the verb is not known. */
    int after(int last, int limit) {
        int at = last + 1;
        if (words.is(at, '(')) {
            int close = at;
            while (close < limit && close < at + 12 && !words.is(close, ')')) {
                close++;
            }
            at = words.is(close, ')') ? close + 1 : at;
        }
        while (at < limit && words.is(at, ',') && isApposition(at + 1)) {
            int end = closing(at + 1, limit);
            at = words.is(end, ',') ? end + 1 : end;
            if (!words.is(end, ',') || !isApposition(end + 1)) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private boolean isApposition(int w) {
        if (words.has(w, SPEECH | CONJUNCTION)) {
            return false;
        }
        Name owner = names.at(w);
        return words.has(w, DETERMINER | RELATIVE | POSSESSIVE | MODIFIER)
                || words.isNumber(w)
                || (words.has(w, SOURCE) && !words.isCapitalised(w))
                || (owner != null && words.isPossessive(owner.last() + 1));
    }

    private int closing(int from, int limit) {
        int w = from;
        while (w < limit && w < from + LONGEST) {
            if (words.is(w, ',') && !(words.isNumber(w - 1) && words.isNumber(w + 1))) {
                return w;
            }
            if (!words.isWord(w) && "“”\"«».;:?!—".indexOf(words.lower(w).charAt(0)) >= 0) {
                return w;
            }
            w++;
        }
        return w;
    }
}
