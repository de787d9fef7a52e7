package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases of an article that can be sources. Prepared once an article, in time linear in its length;
 * safe to share between threads.
 *
 * <pre>{@code
 * Mentions mentions = Mentions.of(article);
 * Mention mayor = mentions.endingBefore(said); // “Ada Brandt, the mayor, said” → Ada Brandt
 * }</pre>
 */
public final class Mentions {

    /** How far before its verb a subject may start, in words. */
    private static final int REACH = 60;

    /** How far before its last noun a phrase may start, in words. */
    private static final int WIDTH = 20;

    /** Prepositions that open clauses as well: what follows them may be a subject. */
    private static final Set<String> OPENING =
            Set.of("as", "like", "than", "before", "after", "since", "until", "till");

    private final Words words;
    private final Names names;
    private final NounPhrases phrases;
    private final Trailers trailers;
    private final Lists lists;
    private final Residents residents;

    private Mentions(Article article) {
        words = new Words(article);
        Capitals capitals = new Capitals(article, words);
        names = new Names(new Products(words).marked(new NameFinder(words, capitals).names()), words.size());
        phrases = new NounPhrases(words, names);
        trailers = new Trailers(words, names);
        lists = new Lists(words, phrases);
        residents = new Residents(words, names);
    }

    /** Reads the word lists, which the first article would else wait for. */
    public static void prepare() {
        Vocabulary.english();
    }

    /** Those of {@code article}. */
    public static Mentions of(Article article) {
        return new Mentions(article);
    }

    /** The longest noun phrase that starts at {@code token}, {@code null} where none does. */
    public @Nullable Mention startingAt(int token) {
        if (token < 0 || words.size() == 0 || token > words.lastToken(words.size() - 1)) {
            return null;
        }
        int first = words.at(token);
        int limit = endOfSentence(first);
        Phrase phrase = phrases.at(first, limit);
        if (phrase == null) {
            return null;
        }
        Name given = trailers.nameOf(phrase, limit);
        if (given == null) {
            return mention(phrase, trailers.after(phrase.last(), limit));
        }
        return mention(Phrase.of(phrase.first(), given).asPerson(phrase), trailers.after(given.last(), limit));
    }

    /**
     * The noun phrase that is the subject directly before {@code token}, a verb: back over adverbs, appositions and
     * relative clauses; {@code null} where none is.
     */
    public @Nullable Mention endingBefore(int token) {
        if (token <= 0 || words.size() == 0 || token > words.lastToken(words.size() - 1)) {
            return null;
        }
        int verb = words.at(token);
        int end = trailers.endBefore(verb);
        Name resident = residents.before(end);
        if (resident != null) {
            return mention(Phrase.of(resident.first(), resident), end);
        }
        Phrase fallback = null;
        for (int first = end - 1; first >= Math.max(0, end - REACH); first--) {
            if (words.sentence(first) != words.sentence(verb)) {
                break;
            }
            Phrase phrase = phrases.before(end, first);
            if (phrase == null || phrase.last() + 1 < end && !trailers.fill(phrase.last() + 1, end)) {
                continue;
            }
            Phrase widest = widest(phrase, end);
            Name given = trailers.nameOf(widest, end);
            if (given != null) {
                return mention(Phrase.of(widest.first(), given).asPerson(widest), end);
            }
            if (!isInside(widest, end)) {
                return mention(lists.joined(widest), end);
            }
            fallback = fallback == null ? widest : fallback;
        }
        boolean isWhere = fallback != null
                && fallback.first() > 0
                && (isPlace(fallback) || fallback.kind() == Mention.Kind.NAME)
                && words.has(fallback.first() - 1, Vocabulary.PREPOSITION);
        return fallback == null || isWhere ? null : mention(fallback, end);
    }

    /** The name, or him, her or them, that is the word before {@code token}; {@code null} where none is. */
    public @Nullable Mention endingRightBefore(int token) {
        if (token <= 0 || words.size() == 0 || token > words.lastToken(words.size() - 1)) {
            return null;
        }
        int last = words.at(token) - 1;
        Name name = names.at(last);
        if (name != null && name.last() == last && name.form() != Name.Form.PLACE && name.form() != Name.Form.THING) {
            return mention(lists.joined(Phrase.of(name.first(), name)), last + 1);
        }
        boolean isObject = words.is(last, "him") || words.is(last, "her") || words.is(last, "them");
        return isObject ? mention(new Phrase(last, last, last, last, last, Mention.Kind.PRONOUN), last + 1) : null;
    }

    /** Whose age and address end before {@code token}, a verb; {@code null} where none do. */
    public @Nullable Mention residentBefore(int token) {
        if (token <= 0 || words.size() == 0 || token > words.lastToken(words.size() - 1)) {
            return null;
        }
        int end = words.at(token);
        Name name = residents.before(end);
        return name == null ? null : mention(Phrase.of(name.first(), name), end);
    }

    /** Whether a phrase looks like part of a larger subject: the object of a preposition, or itself an apposition. */
    private boolean isInside(Phrase phrase, int end) {
        int before = phrase.first() - 1;
        if (before < 0 || words.sentence(before) != words.sentence(phrase.first())) {
            return false;
        }
        if (words.is(before, ',')) {
            return phrase.last() + 1 < end && (!phrase.isName() || names.at(phrase.head()) != null && isPlace(phrase));
        }
        if (words.has(before, Vocabulary.AUXILIARY) && !words.opensSentence(before)) {
            return true;
        }
        return words.has(before, Vocabulary.PREPOSITION)
                && !words.has(before, Vocabulary.SUBORDINATOR)
                && !OPENING.contains(words.lower(before));
    }

    private boolean isPlace(Phrase phrase) {
        Name name = names.at(phrase.head());
        return name != null && name.form() == Name.Form.PLACE;
    }

    /** The mentions by name in order. */
    public List<Mention> all() {
        List<Mention> all = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            all.add(mention(Phrase.of(name.first(), name), name.last() + 1));
        }
        return all;
    }

    /** The phrase that starts earliest of those that end where {@code phrase} does. */
    private Phrase widest(Phrase phrase, int end) {
        Phrase widest = phrase;
        for (int first = phrase.first() - 1; first >= Math.max(0, phrase.last() - WIDTH); first--) {
            boolean isBased = words.is(first, ',') && Compounds.isModifier(words, first + 1);
            if (!words.isWord(first) && !words.isPossessive(first) && !isBased
                    || words.sentence(first) != words.sentence(phrase.first())) {
                break;
            }
            Phrase wider = phrases.before(end, first);
            if (wider != null && wider.last() == phrase.last()) {
                widest = wider;
            }
        }
        return widest;
    }

    private int endOfSentence(int first) {
        int end = first;
        int limit = Math.min(words.size(), first + REACH);
        while (end < limit && words.sentence(end) == words.sentence(first)) {
            end++;
        }
        return end;
    }

    private Mention mention(Phrase phrase, int after) {
        Span head = phrase.isName() ? words.span(phrase.head(), phrase.to()) : words.span(phrase.head(), phrase.head());
        int tokenAfter = after < words.size() ? words.firstToken(after) : words.lastToken(words.size() - 1) + 1;
        return new Mention(
                phrase.kind(),
                words.span(phrase.from(), phrase.to()),
                head,
                words.firstToken(phrase.first()),
                Math.max(tokenAfter, words.lastToken(phrase.last()) + 1));
    }

    Words words() {
        return words;
    }

    NounPhrases phrases() {
        return phrases;
    }

    Names names() {
        return names;
    }
}
