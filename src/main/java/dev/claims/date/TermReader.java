package dev.claims.date;

import dev.claims.article.Tokens;
import dev.claims.lexicon.NumberWords;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into terms: vocabulary, numbers in words and digits, marks. */
final class TermReader {

    /** Above it a number counts no units of time that a calendar knows. */
    private static final BigDecimal LIMIT = BigDecimal.valueOf(9999);

    private final Vocabulary vocabulary;
    private final Set<String> literals;

    /** Words that may open a term: most words of a text are none, and one look-up tells instead of three. */
    private final Set<String> openers;

    /** Words of {@code literals} are terms even where they mean nothing by themselves. */
    TermReader(Vocabulary vocabulary, Set<String> literals) {
        this.vocabulary = vocabulary;
        this.literals = literals;
        this.openers = new HashSet<>(literals);
        openers.addAll(vocabulary.firstWords());
        openers.addAll(NumberWords.all());
    }

    /** The terms of the tokens {@code begin} to {@code end}, the last one excluded. */
    Line read(Tokens tokens, int begin, int end) {
        @Nullable Term[] terms = new Term[end - begin];
        int at = begin;
        while (at < end) {
            Term term = term(tokens, at, end);
            if (term != null) {
                terms[at - begin] = term;
            }
            at = term == null ? at + 1 : term.last() + 1;
        }
        return new Line(tokens, begin, end, terms);
    }

    private @Nullable Term term(Tokens tokens, int at, int end) {
        return switch (tokens.kind(at)) {
            case WORD -> word(tokens, at, end);
            case DIGITS -> digits(tokens, at, end);
            case OTHER -> mark(tokens, at);
        };
    }

    private @Nullable Term digits(Tokens tokens, int at, int end) {
        Vocabulary.Entry named = entry(tokens, at, end);
        return named == null
                ? Digits.read(tokens, at, end)
                : Term.of(tokens.word(at), at, at + named.words().size() - 1, named.senses());
    }

    private @Nullable Term word(Tokens tokens, int at, int end) {
        String lower = tokens.lower(at);
        if (!openers.contains(lower)) {
            return null;
        }
        Vocabulary.@Nullable Entry entry = entry(tokens, at, end);
        if (entry != null && entry.words().size() > 1) {
            return Term.of(lower, at, at + entry.words().size() - 1, entry.senses());
        }
        NumberWords.Match number = NumberWords.word(lower) == null ? null : NumberWords.at(tokens, at);
        if (number != null && number.last() < end) {
            return number(lower, at, number, entry);
        }
        if (entry != null) {
            return Term.of(lower, at, withDot(tokens, at, end, entry), entry.senses());
        }
        return literals.contains(lower) ? Term.of(lower, at, at) : null;
    }

    private static @Nullable Term number(
            String lower, int at, NumberWords.Match number, Vocabulary.@Nullable Entry entry) {
        if (number.value().compareTo(LIMIT) > 0) {
            return null;
        }
        Term.Sense sense = new Term.Sense(
                number.ordinal() ? Kind.ORDINAL : Kind.NUMBER, number.value().intValue());
        return entry == null || number.last() > at
                ? Term.of(lower, at, number.last(), sense)
                : Term.of(lower, at, at, sense, entry.senses().get(0));
    }

    private Vocabulary.@Nullable Entry entry(Tokens tokens, int at, int end) {
        for (Vocabulary.Entry entry : vocabulary.of(tokens.lower(at))) {
            if (entry.words().size() <= end - at
                    && (!entry.capital() || tokens.isCapitalised(at))
                    && stands(entry, tokens, at)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean stands(Vocabulary.Entry entry, Tokens tokens, int at) {
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
    private static int withDot(Tokens tokens, int at, int end, Vocabulary.Entry entry) {
        Kind kind = entry.senses().get(0).kind();
        boolean abbreviated =
                (kind == Kind.MONTH || kind == Kind.WEEKDAY) && tokens.lower(at).length() <= 5;
        return abbreviated && at + 2 < end && tokens.is(at + 1, '.') && tokens.isGlued(at + 1) ? at + 1 : at;
    }

    private @Nullable Term mark(Tokens tokens, int at) {
        String mark = Marks.canonical(tokens.word(at));
        return literals.contains(mark) ? Term.of(mark, at, at) : null;
    }
}
