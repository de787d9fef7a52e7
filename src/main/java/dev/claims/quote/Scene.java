package dev.claims.quote;

import dev.claims.article.Marked;
import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sieves see: the article, its sayings, its candidates and what earlier sieves have found. */
final class Scene {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she");

    private final Reading reading;
    private final Sayings sayings;
    private final List<Candidate> candidates;
    private final @Nullable Ascription[] found;
    private final Twins twins;

    Scene(Reading reading, Sayings sayings) {
        this.reading = reading;
        this.sayings = sayings;
        this.candidates = candidatesOf(reading);
        this.found = new Ascription[candidates.size()];
        this.twins = new Twins(reading, candidates);
    }

    private static List<Candidate> candidatesOf(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        Tokens tokens = reading.tokens();
        for (int i = 0; i < reading.stretches().size(); i++) {
            Marked marked = reading.stretches().get(i);
            int first = tokens.from(marked.outer().start());
            int after = tokens.from(marked.outer().end());
            int sentence = reading.sentenceOf(first);
            boolean isAlone = !reading.holds(sentence, Vocabulary.LETTERS);
            int words = 0;
            for (int t = first; t < after; t++) {
                boolean goesOn = tokens.isGlued(t) && t - 1 > first && isInWord(tokens, t);
                words += reading.isAny(t, Vocabulary.WORD) && !goesOn ? 1 : 0;
            }
            candidates.add(new Candidate(i, marked, sentence, first, after, words, isAlone));
        }
        return candidates;
    }

    private static boolean isInWord(Tokens tokens, int token) {
        return tokens.is(token - 1, '\'') || tokens.is(token - 1, '’');
    }

    Reading reading() {
        return reading;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Saying> sayings(int sentence) {
        return sayings.of(sentence);
    }

    Twins twins() {
        return twins;
    }

    Subjects subjects() {
        return sayings.subjects();
    }

    @Nullable
    Ascription of(Candidate candidate) {
        return found[candidate.index()];
    }

    void set(Candidate candidate, Ascription ascription) {
        found[candidate.index()] = ascription;
    }

    @Nullable
    Candidate before(Candidate candidate) {
        return candidate.index() == 0 ? null : candidates.get(candidate.index() - 1);
    }

    @Nullable
    Candidate next(Candidate candidate) {
        return candidate.index() + 1 == candidates.size() ? null : candidates.get(candidate.index() + 1);
    }

    /** Whether {@code mention} is a person by name, he or she, or a document with an author: who may be thought to speak though no cue says so. */
    boolean isSomebody(Mention mention) {
        String head = reading.article().words(mention.head());
        return switch (mention.kind()) {
            case PERSON -> true;
            case NAME -> reading.cast().isPerson(mention) && !head.equals(head.toUpperCase(Locale.ROOT));
            case DOCUMENT -> reading.cast().nameOf(mention) != null;
            case PRONOUN -> HE_OR_SHE.contains(head.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    Ascription ascription(Saying saying, String rule) {
        return new Ascription(saying.source(), reading.article().words(saying.words()), saying, rule);
    }

    /** The subject of sentence {@code index}, as a source without a cue. */
    @Nullable
    Mention subjectOf(int index) {
        return subjects().of(reading.start(index), reading.end(index), reading.end(index));
    }
}
