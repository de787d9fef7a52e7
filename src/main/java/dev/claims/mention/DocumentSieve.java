package dev.claims.mention;

import static dev.claims.mention.Vocabulary.DOCUMENT;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.PREPOSITION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote a document: its possessor, who it is by or from, or who wrote the one that was told of before. */
final class DocumentSieve {

    /** Words between a document and its author at most. */
    private static final int WIDTH = 12;

    /** Sentences that lie between two mentions of one document at most. */
    private static final int BACK = 20;

    /** Documents that somebody sends in his own name. */
    private static final Set<String> MESSAGES = Set.of(
            "statement", "tweet", "post", "message", "email", "e-mail", "letter", "memo", "note", "release", "text");

    /** What a reader does with a document, not its author. */
    private static final Set<String> GETTING = Set.of(
            "obtained", "seen", "reviewed", "cited", "read", "viewed", "received", "quoted", "examined", "verified");

    /** What somebody does with words of his own. */
    static final Set<String> ISSUING = Set.of(
            "issued",
            "released",
            "sent",
            "wrote",
            "published",
            "posted",
            "circulated",
            "penned",
            "tweeted",
            "issues",
            "releases",
            "sends",
            "writes",
            "publishes",
            "posts",
            "filed",
            "delivered",
            "distributed");

    /** Words between such a verb and its document at most. */
    private static final int ISSUED = 6;

    private record Written(int word, String author) {}

    private final Words words;
    private final Names names;
    private final NounPhrases phrases;
    private final Registry registry;
    private final PronounSieve pronouns;
    private final Salience salience;
    private final Map<String, List<Written>> written = new HashMap<>();

    DocumentSieve(
            Words words,
            Names names,
            NounPhrases phrases,
            Registry registry,
            PronounSieve pronouns,
            Salience salience) {
        this.phrases = phrases;
        this.salience = salience;
        this.words = words;
        this.names = names;
        this.registry = registry;
        this.pronouns = pronouns;
        Tellers tellers = new Tellers(words, names);
        for (int w = 0; w < words.size(); w++) {
            if (words.has(w, DOCUMENT) && !words.isQuoted(w) && !names.startsAt(w)) {
                read(w, tellers);
            }
        }
    }

    private void read(int w, Tellers tellers) {
        String author = stated(Math.max(0, w - WIDTH), w, Math.min(words.size(), w + WIDTH), List.of());
        if (author == null && isMedium(w)) {
            author = teller(tellers.before(w));
        }
        if (author == null) {
            author = issuer(w);
        }
        if (author != null) {
            written.computeIfAbsent(words.lower(w), key -> new ArrayList<>()).add(new Written(w, author));
        }
    }

    /** “Brandt issued a statement”, “she sent a letter”: who stands before a verb of sending. */
    private @Nullable String issuer(int w) {
        int verb = w - 1;
        while (verb > 0 && w - verb < ISSUED && words.isWord(verb) && !words.has(verb, Vocabulary.ISSUING)) {
            if (words.has(verb, Vocabulary.BREAK) || names.at(verb) != null) {
                return null;
            }
            verb--;
        }
        if (verb <= 0 || !words.has(verb, Vocabulary.ISSUING) || words.isQuoted(verb)) {
            return null;
        }
        int subject = verb - 1;
        while (subject > 0 && words.has(subject, Vocabulary.ADVERB | Vocabulary.AUXILIARY)
                || words.is(subject, "himself")
                || words.is(subject, "herself")) {
            subject--;
        }
        Name name = names.at(subject);
        boolean isHeOrShe = words.is(subject, "he") || words.is(subject, "she");
        return name != null && !isNobody(name) ? nameOf(name) : isHeOrShe ? teller(subject) : null;
    }

    private @Nullable String teller(int w) {
        if (w < 0) {
            return null;
        }
        Name name = names.startingAt(w);
        Entity teller = name == null ? pronouns.meant(w, List.of(), Set.of()) : registry.bearer(names.indexAt(w));
        return teller == null ? null : teller.fullName();
    }

    /** “wrote in an email”. */
    private boolean isMedium(int w) {
        int i = w - 1;
        while (i > 0 && w - i < 6 && words.isWord(i) && !opensMedium(i)) {
            i--;
        }
        return opensMedium(i);
    }

    private boolean opensMedium(int w) {
        return words.has(w, PREPOSITION) && (words.is(w, "in") || words.is(w, "on") || words.is(w, "via"));
    }

    /** The author of {@code phrase} by name, {@code null} where the article does not tell. */
    @Nullable
    String author(Phrase phrase, List<Entity> speakers) {
        String stated = stated(phrase.from(), phrase.head(), phrase.to() + 1, speakers);
        if (stated != null) {
            return stated;
        }
        String issuer = issuer(phrase.head());
        if (issuer != null) {
            return issuer;
        }
        boolean message = MESSAGES.contains(words.lower(phrase.head()));
        boolean known = words.has(phrase.first(), Vocabulary.DETERMINER)
                && !words.is(phrase.first(), "a")
                && !words.is(phrase.first(), "an")
                && !words.is(phrase.first(), "another");
        if (!known && !message) {
            return null;
        }
        List<Written> earlier = written.getOrDefault(words.lower(phrase.head()), List.of());
        int at = Collections.binarySearch(
                earlier, new Written(phrase.head(), ""), Comparator.comparingInt(Written::word));
        int last = (at < 0 ? -at - 1 : at) - 1;
        if (known
                && last >= 0
                && words.sentence(phrase.head())
                                - words.sentence(earlier.get(last).word())
                        <= BACK) {
            return earlier.get(last).author();
        }
        return message && !holdsName(phrase) ? sender(phrase, speakers) : null;
    }

    /** “A White House memo obtained by the Courier”: who is named there did not send it, or somebody of theirs did. */
    private boolean holdsName(Phrase phrase) {
        for (int w = phrase.first(); w <= phrase.to(); w++) {
            if (names.at(w) != null) {
                return true;
            }
        }
        return false;
    }

    /** “A statement said”, right after its sender spoke. */
    private @Nullable String sender(Phrase phrase, List<Entity> speakers) {
        if (speakers.isEmpty()) {
            return null;
        }
        Entity near = salience.best(phrase.head(), entity -> entity == speakers.get(0) ? 1 : 0.5);
        return near == speakers.get(0) ? near.fullName() : null;
    }

    /** The author that the words around a document's noun name. */
    private @Nullable String stated(int from, int head, int to, List<Entity> speakers) {
        boolean isAside = words.is(head + 1, ',') && words.is(head + 3, "by") && names.at(head + 2) == null;
        int next = isAside ? head + 2 : head + 1;
        int end = isAside ? head + WIDTH : to;
        for (int w = next; w < end && w < head + WIDTH && (words.isWord(w) || words.isPossessive(w)); w++) {
            if (!words.has(w, PREPOSITION)) {
                continue;
            }
            if (words.is(w, "by") && GETTING.contains(words.lower(w - 1))) {
                return null;
            }
            if (words.is(w, "by") || words.is(w, "from")) {
                Phrase author = phrases.at(w + 1, Math.min(words.size(), w + WIDTH));
                Name name = author == null || !author.isName() ? null : names.at(author.head());
                return name == null || isNobody(name) ? null : nameOf(name);
            }
        }
        for (int w = head - 1; w >= from && (words.isWord(w) || words.isPossessive(w)); w--) {
            if (words.isPossessive(w)) {
                Name owner = names.at(w - 1);
                return owner == null || isNobody(owner) ? null : nameOf(owner);
            }
            if (words.has(w, POSSESSIVE)) {
                Entity owner = pronouns.meant(w, speakers, Set.of());
                return owner == null ? null : owner.fullName();
            }
            Name modifier = names.at(w);
            if (modifier != null) {
                return isNobody(modifier) ? null : nameOf(modifier);
            }
            if (words.has(w, Vocabulary.BREAK)) {
                return null;
            }
        }
        return null;
    }

    private boolean isNobody(Name name) {
        return name.form() == Name.Form.PLACE || name.form() == Name.Form.THING;
    }

    private @Nullable String nameOf(Name name) {
        return registry.bearer(names.indexAt(name.core())).fullName();
    }
}
