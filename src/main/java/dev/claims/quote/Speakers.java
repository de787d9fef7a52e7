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

    /** How many speakers back a pronoun may look. */
    private static final int MEMORY = 5;

    private final Scene scene;
    private final Map<Mention, String> names = new HashMap<>();
    private final List<String> recent = new ArrayList<>();

    Speakers(Scene scene) {
        this.scene = scene;
    }

    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        for (Candidate candidate : scene.candidates()) {
            Ascription ascription = scene.of(candidate);
            if (ascription != null) {
                quotes.add(quote(candidate, ascription));
            }
        }
        return quotes;
    }

    private Quote quote(Candidate candidate, Ascription ascription) {
        Mention source = ascription.source();
        String mention = source == null ? null : scene.reading().article().words(source.span());
        Quote.Form form = candidate.words() >= 4 ? Quote.Form.DIRECT : Quote.Form.PARTIAL;
        return new Quote(
                candidate.marked().inner(), form, nameOf(source), mention, ascription.cue(), null, ascription.rule());
    }

    private @Nullable String nameOf(@Nullable Mention source) {
        if (source == null) {
            return null;
        }
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        String name = scene.reading().cast().nameOf(source, recent);
        if (name == null) {
            return null;
        }
        names.put(source, name);
        recent.remove(name);
        recent.add(0, name);
        if (recent.size() > MEMORY) {
            recent.remove(MEMORY);
        }
        return name;
    }
}
