package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.claim.Quote;
import dev.claims.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the sources of an article's sayings in reading order, since a pronoun often means who spoke before. */
final class Speakers {

    private static final long SPEECH = Vocabulary.SPEECH | Vocabulary.ACCORDING;

    /** What one pronoun says is looked through so far: a speech of a thousand paragraphs may be one “he”'s. */
    private static final int SPANS = 8;

    private final Scene scene;
    private final Map<Span, String> names = new HashMap<>();

    /** What is said in marks, by the pronoun that says it. */
    private final Map<Span, List<Span>> said = new HashMap<>();

    private final RecentSpeakers recent;
    private final Forms forms;
    private final @Nullable Span[] groups;

    Speakers(Scene scene) {
        this.scene = scene;
        this.recent = new RecentSpeakers(scene.reading().cast());
        this.forms = new Forms(scene.reading());
        this.groups = Groups.of(scene);
    }

    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        int last = lastWithoutName();
        readSaid();
        int sentence = 0;
        for (Candidate candidate : scene.candidates()) {
            Ascription ascription = scene.of(candidate);
            if (ascription == null) {
                continue;
            }
            for (; sentence <= candidate.sentence() && candidate.index() <= last; sentence++) {
                nameSpeakers(sentence);
            }
            quotes.add(quote(candidate, ascription));
        }
        quotes.sort((a, b) -> a.span().compareTo(b.span()));
        return quotes;
    }

    private void readSaid() {
        for (Candidate candidate : scene.candidates()) {
            Ascription ascription = scene.of(candidate);
            if (ascription == null) {
                continue;
            }
            Mention source = ascription.source();
            if (source != null && source.kind() == Mention.Kind.PRONOUN) {
                List<Span> spans = said.computeIfAbsent(source.span(), key -> new ArrayList<>());
                if (spans.size() < SPANS) {
                    spans.add(candidate.marked().inner());
                    addClause(candidate, ascription.saying(), spans);
                }
            }
        }
    }

    /** “He said Brandt was “late””: the clause before the words in marks names others as well. */
    private void addClause(Candidate candidate, @Nullable Saying saying, List<Span> spans) {
        int first = saying == null ? candidate.first() : saying.group().after();
        boolean isBefore = first < candidate.first() && saying != null && saying.order() == Saying.Order.SOURCE_FIRST;
        if (isBefore && scene.reading().sentenceOf(first) == candidate.sentence()) {
            spans.add(scene.reading().tokens().span(first, candidate.first() - 1));
        }
    }

    /** The last quote whose source is no name: who speaks after it need not be kept in mind; -1 where all are names. */
    private int lastWithoutName() {
        for (int i = scene.candidates().size() - 1; i >= 0; i--) {
            Ascription ascription = scene.of(scene.candidates().get(i));
            Mention source = ascription == null ? null : ascription.source();
            if (source != null && !source.isName()) {
                return i;
            }
        }
        return -1;
    }

    private void nameSpeakers(int sentence) {
        if (!scene.reading().holds(sentence, SPEECH)) {
            return;
        }
        for (Saying saying : scene.sayings(sentence)) {
            if (saying.cue().isSpokenMostly()) {
                nameOf(saying.source());
            }
        }
    }

    private Quote quote(Candidate candidate, Ascription ascription) {
        Mention source = ascription.source();
        String mention = source == null ? null : scene.reading().article().words(source.span());
        return new Quote(
                candidate.marked().inner(),
                forms.of(candidate),
                nameOf(source),
                mention,
                ascription.cue(),
                groups[candidate.index()],
                ascription.rule());
    }

    private @Nullable String nameOf(@Nullable Mention source) {
        if (source == null) {
            return null;
        }
        String known = names.get(source.span());
        if (known != null) {
            return known;
        }
        String name = recent.nameOf(source, said.getOrDefault(source.span(), List.of()));
        if (name != null) {
            names.put(source.span(), name);
        }
        return name;
    }
}
