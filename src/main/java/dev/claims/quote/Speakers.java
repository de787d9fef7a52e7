package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.claim.Quote;
import dev.claims.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the sources of an article's sayings in reading order, since a pronoun often means who spoke before. */
final class Speakers {

    private static final long SPEECH = Vocabulary.SPEECH | Vocabulary.ACCORDING;

    private final Scene scene;
    private final Map<Mention, String> names = new HashMap<>();
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
        int next = 0;
        List<Candidate> candidates = scene.candidates();
        int last = lastQuoted();
        for (int sentence = 0; sentence <= last; sentence++) {
            if (scene.reading().holds(sentence, SPEECH)) {
                nameSpeakers(sentence);
            }
            for (; next < candidates.size() && candidates.get(next).sentence() <= sentence; next++) {
                Ascription ascription = scene.of(candidates.get(next));
                if (ascription != null) {
                    quotes.add(quote(candidates.get(next), ascription));
                }
            }
        }
        quotes.sort(Comparator.comparing(Quote::span));
        return quotes;
    }

    private void nameSpeakers(int sentence) {
        for (Saying saying : scene.sayings(sentence)) {
            if (saying.cue().isSpokenMostly()) {
                nameOf(saying.source());
            }
        }
    }

    /** The last sentence with a quote, since who speaks after it matters to no name; -1 where there is none. */
    private int lastQuoted() {
        List<Candidate> candidates = scene.candidates();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (scene.of(candidates.get(i)) != null) {
                return candidates.get(i).sentence();
            }
        }
        return -1;
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
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        String name = recent.nameOf(source);
        if (name != null) {
            names.put(source, name);
        }
        return name;
    }
}
