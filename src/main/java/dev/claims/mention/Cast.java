package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people and organisations of an article with their mentions: says whom a mention means. Prepared once an
 * article, in time linear in its length; safe to share between threads.
 *
 * <pre>{@code
 * Cast cast = Cast.of(article, mentions);
 * String name = cast.nameOf(mention, List.of("Ada Brandt")); // “she” → Ada Brandt
 * }</pre>
 */
public final class Cast {

    /** What may stand between “and” and a name: “and her partner Otto Lind”. */
    private static final long DESCRIBING =
            Vocabulary.SOURCE | Vocabulary.POSSESSIVE | Vocabulary.DETERMINER | Vocabulary.MODIFIER;

    /** Who spoke without being named, and so is no reason to think of anybody who is. */
    private final Entity somebody = Entity.unnamed(Entity.Kind.THING, Gender.UNKNOWN);

    private final Words words;
    private final Names names;
    private final Registry registry;
    private final PronounSieve pronouns;
    private final NominalSieve nominals;
    private final DocumentSieve documents;

    private Cast(Article article, Mentions mentions) {
        words = mentions.words();
        names = mentions.names();
        registry = new Registry(article.text(), words, names);
        Roles roles = new Roles(words, names, registry);
        Salience salience = new Salience(words, names, mentions.phrases(), roles, registry);
        pronouns = new PronounSieve(words, names, registry, salience);
        nominals =
                new NominalSieve(words, names, registry, roles, salience, new Traits(words, names, registry, salience));
        documents = new DocumentSieve(words, names, mentions.phrases(), registry, pronouns, salience);
    }

    /** The cast of {@code article}. */
    public static Cast of(Article article, Mentions mentions) {
        return new Cast(article, mentions);
    }

    /** As {@link #nameOf(Mention, List)} where no quote was attributed before. */
    public @Nullable String nameOf(Mention mention) {
        return nameOf(mention, List.of());
    }

    /** As {@link #nameOf(Mention, List, List)} where what is said is not known. */
    public @Nullable String nameOf(Mention mention, List<String> speakers) {
        return nameOf(mention, speakers, List.of());
    }

    /**
     * The fullest name in the article of whom {@code mention} means; {@code null} where the article names nobody.
     *
     * @param speakers names of those who spoke before, the latest first, empty for somebody without a name: a pronoun
     *     often means them
     * @param said spans of what is said: “he” who says “Brandt was late” is not Brandt
     */
    public @Nullable String nameOf(Mention mention, List<String> speakers, List<Span> said) {
        Phrase phrase = phraseOf(mention);
        return switch (mention.kind()) {
            case PERSON, NAME -> namesIn(phrase);
            case PRONOUN -> nameOf(pronouns.meant(phrase.head(), lastOf(speakers), namedIn(said)));
            case NOMINAL -> nameOf(nominals.meant(phrase, lastOf(speakers)));
            case DOCUMENT -> documents.author(phrase, lastOf(speakers));
        };
    }

    /** Those who spoke last, as many as the sieves ask for. */
    private List<Entity> lastOf(List<String> speakers) {
        List<Entity> spoke = new ArrayList<>(Salience.SPEAKERS);
        for (int i = 0; i < speakers.size() && spoke.size() < Salience.SPEAKERS; i++) {
            Entity entity = speakers.get(i).isEmpty() ? somebody : called(speakers.get(i));
            if (entity != null) {
                spoke.add(entity);
            }
        }
        return spoke;
    }

    /** Whether {@code mention} is one person whom it does not name: “a spokesman”. */
    public boolean isSomebody(Mention mention) {
        int head = words.startingFrom(mention.head().start());
        return mention.kind() == Mention.Kind.NOMINAL
                && words.has(head, Vocabulary.ROLE | Vocabulary.RELATION)
                && !words.has(head, Vocabulary.PLURAL);
    }

    /** Who bears the names in {@code spans}. */
    private Set<Entity> namedIn(List<Span> spans) {
        Set<Entity> named = new HashSet<>();
        for (Span span : spans) {
            int after = words.startingFrom(span.end());
            for (int w = words.startingFrom(span.start()); w < after; w++) {
                int index = names.indexAt(w);
                if (index >= 0) {
                    named.add(registry.bearer(index));
                    w = names.get(index).last();
                }
            }
        }
        return named;
    }

    /** Whether the name that {@code mention} is may be a person's, for all that the article says of its bearer. */
    public boolean isPerson(Mention mention) {
        int index = names.indexAt(phraseOf(mention).head());
        return index >= 0 && registry.bearer(index).canBePerson();
    }

    /** The name that heads the phrase, with those that “and” or a comma joins to it. */
    private @Nullable String namesIn(Phrase phrase) {
        Set<String> found = new LinkedHashSet<>();
        boolean isMember = true;
        for (int w = phrase.head(); w <= phrase.to(); w++) {
            int index = names.indexAt(w);
            if (index < 0) {
                boolean isInside = words.has(w, DESCRIBING) || words.isPossessive(w);
                isMember = words.is(w, "and") || words.is(w, ',') || isMember && isInside;
                continue;
            }
            w = names.get(index).last();
            boolean isOwner = words.isPossessive(w + 1);
            boolean isNamed = isMember && !isOwner && !isCommonAcronym(names.get(index));
            if (isNamed && registry.bearer(index).fullName() != null) {
                found.add(registry.bearer(index).fullName());
            }
            isMember &= isOwner;
        }
        List<String> all = List.copyOf(found);
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.get(0);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** “MPs”, “another MP”: letters for what somebody is, of whom there are several. */
    private boolean isCommonAcronym(Name name) {
        return name.length() == 1
                && (words.isPluralAcronym(name.core())
                        || words.isAllCapitals(name.core()) && words.has(name.first() - 1, Vocabulary.INDEFINITE));
    }

    private static @Nullable String nameOf(@Nullable Entity entity) {
        return entity == null ? null : entity.fullName();
    }

    /** Whether {@code name}, as {@link #nameOf} gives it, is a person rather than an organisation or a document. */
    public boolean isPerson(String name) {
        Entity entity = called(name);
        return entity != null && entity.canBePerson();
    }

    private @Nullable Entity called(String name) {
        return registry.called(NameReader.foldWords(name));
    }

    private Phrase phraseOf(Mention mention) {
        int first = words.at(mention.firstToken());
        int from = words.startingFrom(mention.span().start());
        int to = words.startingFrom(mention.span().end()) - 1;
        return new Phrase(first, to, from, to, words.startingFrom(mention.head().start()), mention.kind());
    }
}
