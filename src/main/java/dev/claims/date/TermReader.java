package dev.claims.date;

import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts the sentences of an article into terms: vocabulary, numbers in words and digits, marks. */
final class TermReader {

    /** Above it a number counts no units of time that a calendar knows. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(9999);

    /** Months as short as an abbreviation, whose full stop is that of the sentence (“in July.”). */
    private static final Set<String> WHOLE = Set.of("march", "april", "may", "june", "july");

    private final Tokens tokens;
    private final @Nullable Lexeme[] lexemes;

    /** The tokens without one of which a sentence holds no date. */
    private final int[] anchors;

    private int anchorCount;
    private int next;

    TermReader(Tokens tokens, Dictionary dictionary) {
        this.tokens = tokens;
        this.lexemes = new Lexeme[tokens.size()];
        this.anchors = new int[tokens.size()];
        for (int i = 0; i < lexemes.length; i++) {
            int alike = tokens.firstAlike(i);
            Lexeme lexeme = alike < i ? lexemes[alike] : dictionary.of(tokens, i);
            if (lexeme != null) {
                put(i, lexeme);
            }
        }
    }

    private void put(int at, Lexeme lexeme) {
        lexemes[at] = lexeme;
        if (lexeme.anchor()) {
            anchors[anchorCount++] = at;
        }
    }

    /** Whether {@code span} may hold a date; it is not before the one asked for last. */
    boolean haveAnchor(Span span) {
        while (next < anchorCount && tokens.start(anchors[next]) < span.start()) {
            next++;
        }
        return next < anchorCount && tokens.start(anchors[next]) < span.end();
    }

    /** The terms of the tokens {@code begin} to {@code end}, the last one excluded. */
    Line read(int begin, int end) {
        Line line = new Line(tokens, begin, end);
        int at = begin;
        while (at < end) {
            Lexeme lexeme = lexemes[at];
            Term term = lexeme == null ? null : term(lexeme, at, end);
            if (term != null) {
                line.put(term);
            }
            at = term == null ? at + 1 : term.last() + 1;
        }
        return line;
    }

    private @Nullable Term term(Lexeme lexeme, int at, int end) {
        return switch (tokens.kind(at)) {
            case WORD -> word(lexeme, at, end);
            case DIGITS -> digits(lexeme, at, end);
            case OTHER -> literal(lexeme, at);
        };
    }

    private @Nullable Term digits(Lexeme lexeme, int at, int end) {
        Vocabulary.Entry named = entry(lexeme, at, end);
        return named == null
                ? Digits.read(tokens, at, end, lexeme)
                : Term.of(lexeme, at, at + named.words().size() - 1, named.senses());
    }

    private @Nullable Term word(Lexeme lexeme, int at, int end) {
        Vocabulary.Entry entry = entry(lexeme, at, end);
        if (entry != null && entry.words().size() > 1) {
            return Term.of(lexeme, at, at + entry.words().size() - 1, entry.senses());
        }
        NumberWords.Match number = lexeme.number() ? NumberWords.at(tokens, at) : null;
        if (number != null && number.last() < end) {
            return number(lexeme, at, number, entry);
        }
        if (entry != null) {
            return Term.of(lexeme, at, withDot(at, end, entry), entry.senses());
        }
        return literal(lexeme, at);
    }

    private static @Nullable Term number(
            Lexeme lexeme, int at, NumberWords.Match number, Vocabulary.@Nullable Entry entry) {
        if (number.value().compareTo(LIMIT) > 0) {
            return null;
        }
        int value = number.value().intValue();
        Term.Sense sense = new Term.Sense(number.ordinal() ? Kind.ORDINAL : Kind.NUMBER, value);
        if (!number.ordinal() && Years.isInWords(value)) {
            return Term.of(lexeme, at, number.last(), sense, new Term.Sense(Kind.YEAR_WORDS, value));
        }
        return entry == null || number.last() > at
                ? Term.of(lexeme, at, number.last(), sense)
                : Term.of(lexeme, at, at, sense, entry.senses().get(0));
    }

    private Vocabulary.@Nullable Entry entry(Lexeme lexeme, int at, int end) {
        List<Vocabulary.Entry> entries = lexeme.entries();
        for (int i = 0; i < entries.size(); i++) {
            Vocabulary.Entry entry = entries.get(i);
            if (entry.words().size() <= end - at
                    && (!entry.capital() || tokens.isCapitalised(at))
                    && stands(entry, at)) {
                return entry;
            }
        }
        return null;
    }

    private boolean stands(Vocabulary.Entry entry, int at) {
        for (int i = 1; i < entry.words().size(); i++) {
            String word = entry.words().get(i);
            String found = tokens.lower(at + i);
            if (!word.equals(found) && !(word.equals("'") && Marks.isApostrophe(found))) {
                return false;
            }
        }
        return true;
    }

    /** An abbreviated month or weekday takes its full stop with it, where something follows it in the sentence. */
    private int withDot(int at, int end, Vocabulary.Entry entry) {
        if (at + 2 >= end || !tokens.is(at + 1, '.') || !tokens.isGlued(at + 1)) {
            return at;
        }
        Kind kind = entry.senses().get(0).kind();
        String word = tokens.lower(at);
        boolean abbreviated =
                (kind == Kind.MONTH || kind == Kind.WEEKDAY) && word.length() <= 5 && !WHOLE.contains(word);
        return abbreviated ? at + 1 : at;
    }

    private static @Nullable Term literal(Lexeme lexeme, int at) {
        return lexeme.literal() == 0 ? null : Term.of(lexeme, at, at, List.of());
    }
}
