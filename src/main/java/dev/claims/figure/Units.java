package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.claim.Figure.Kind;
import dev.claims.figure.PhraseTable.Match;
import dev.claims.lexicon.Lexicon;
import dev.claims.lexicon.TimeUnits;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Per cent, units of measure and units of time, by name and by symbol. */
final class Units {

    /** Symbols of one letter, or that are words as well: glued to digits they are units, elsewhere hardly ever. */
    private static final Set<String> LETTERS = FigureWords.of("glued-symbol");

    private static final Set<String> DIMENSIONS = FigureWords.of("dimension");

    /** Symbols that stand after number words as well: “a two kg packet”. */
    private static final Set<String> SPOKEN = FigureWords.of("spoken-symbol");

    private static final Set<String> RAINS = FigureWords.of("rain");

    private final PhraseTable<Unit> names = new PhraseTable<>(true);
    private final PhraseTable<Unit> symbols = new PhraseTable<>(false);

    Units() {
        for (Lexicon.Row row : Lexicon.load("percents").rows()) {
            Unit unit = Unit.of(Kind.PERCENT, row.get("unit"));
            row.list("words").forEach(word -> names.add(word, unit));
        }
        for (Lexicon.Row row : Lexicon.load("units").rows()) {
            Unit unit = Unit.of(Kind.MEASURE, row.get("symbol"));
            row.list("names").forEach(name -> {
                names.add(name, unit);
                names.add(name.replace(' ', '-'), unit);
            });
            row.list("symbols").forEach(symbol -> symbols.add(symbol, unit));
        }
        for (String hour : new String[] {"h", "hr", "hrs"}) {
            symbols.add(hour, time("hour"));
        }
        symbols.add("s", time("second"));
        symbols.add("d", time("day"));
        symbols.add("ms", time("millisecond"));
        symbols.add("min", time("minute"));
        symbols.add("mins", time("minute"));
    }

    private static Unit time(String name) {
        TimeUnits.TimeUnit unit = TimeUnits.of(name);
        if (unit == null) {
            throw new IllegalStateException("no such unit of time: " + name);
        }
        return Unit.of(unit);
    }

    /** The first words, in lower case, of whatever {@link #at} can find. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>(Set.of("\"", "”"));
        words.addAll(names.firstWords());
        words.addAll(TimeUnits.all());
        symbols.firstWords().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** The unit that starts at token {@code at}, after digits if {@code digits}: words after words, symbols after digits. */
    @Nullable
    Match<Unit> at(Tokens tokens, int at, int end, boolean digits) {
        if (at >= end) {
            return null;
        }
        Match<Unit> name = names.from(tokens, at, end);
        Match<Unit> symbol = digits || SPOKEN.contains(tokens.word(at)) ? symbol(tokens, at, end) : null;
        if (symbol != null && (name == null || symbol.last() > name.last())) {
            return symbol;
        }
        if (name != null) {
            return name;
        }
        TimeUnits.TimeUnit time = TimeUnits.of(tokens.lower(at));
        return time == null ? null : new Match<>(Unit.of(time), at, at);
    }

    /** The unit of measure or of time that is called {@code words}, such as the head of a noun phrase. */
    @Nullable
    Unit named(String words) {
        Tokens tokens = Tokens.of(words);
        Match<Unit> name = names.from(tokens, 0, tokens.size());
        if (name != null && name.last() == tokens.size() - 1) {
            return name.meaning();
        }
        TimeUnits.TimeUnit time = TimeUnits.of(words);
        return time == null ? null : Unit.of(time);
    }

    private @Nullable Match<Unit> symbol(Tokens tokens, int at, int end) {
        if (isInchMark(tokens, at, end)) {
            return new Match<>(Unit.of(Kind.MEASURE, "in"), at, at);
        }
        Match<Unit> found = symbols.from(tokens, at, end);
        if (found == null) {
            return null;
        }
        boolean glued = tokens.isGlued(at);
        String word = tokens.word(found.last());
        boolean isLetter = found.first() == found.last() && LETTERS.contains(word);
        if (isLetter && !glued) {
            return null;
        }
        int next = found.last() + 1;
        if ((word.equals("F") || word.equals("C"))
                && found.first() == found.last()
                && !isTemperature(tokens, next, end)) {
            return null;
        }
        boolean isCut = next < end
                && tokens.isGlued(next)
                && (goesOn(tokens, found.last(), next)
                        || (isCode(tokens, next, end) && !isRange(tokens, found, next, end)));
        return isCut ? null : found;
    }

    /** A straight mark after digits is inches where a dimension follows: “10" long”. */
    private static boolean isInchMark(Tokens tokens, int at, int end) {
        int open = at - 2;
        boolean isQuoted = open >= 0 && (tokens.is(open, '"') || tokens.is(open, '“'));
        boolean isMark = (tokens.is(at, '"') || tokens.is(at, '”')) && !isQuoted;
        return isMark
                && at + 1 < end
                && (DIMENSIONS.contains(tokens.lower(at + 1))
                        || RAINS.contains(tokens.lower(at + 1))
                        || (at + 2 < end && tokens.lower(at + 1).equals("of") && RAINS.contains(tokens.lower(at + 2))));
    }

    /** A lone C or F is a temperature unless a noun or a stroke makes it a form or a price: “a 13F filing”. */
    private static boolean isTemperature(Tokens tokens, int next, int end) {
        if (next >= end) {
            return true;
        }
        if (tokens.kind(next) != Tokens.Kind.WORD) {
            return !tokens.is(next, '/') && !tokens.is(next, '-') && !tokens.is(next, '$');
        }
        String word = tokens.lower(next);
        return ClosedClass.endsNounPhrase(word)
                || word.equals("melting")
                || word.equals("boiling")
                || word.equals("heat");
    }

    /** Whether a hyphen and digits follow: “24703 L-202”. */
    private static boolean isCode(Tokens tokens, int next, int end) {
        return tokens.is(next, '-')
                && next + 1 < end
                && tokens.isGlued(next + 1)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
    }

    /** “7kW-22kW”: the same symbol after the digits behind the hyphen. */
    private static boolean isRange(Tokens tokens, Match<Unit> found, int hyphen, int end) {
        int last = hyphen + 1;
        while (last + 2 < end
                && tokens.isGlued(last + 1)
                && (tokens.is(last + 1, '.') || tokens.is(last + 1, ','))
                && tokens.kind(last + 2) == Tokens.Kind.DIGITS) {
            last += 2;
        }
        return last + 1 < end
                && tokens.isGlued(last + 1)
                && tokens.word(last + 1).equals(tokens.word(found.first()));
    }

    /** Whether letters or digits run on after a symbol: “5m3a”, “24703m212”. */
    private static boolean goesOn(Tokens tokens, int last, int next) {
        if (tokens.kind(last) == Tokens.Kind.OTHER) {
            return false;
        }
        return tokens.kind(next) != Tokens.Kind.OTHER;
    }
}
