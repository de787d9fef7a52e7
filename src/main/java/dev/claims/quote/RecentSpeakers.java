package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.mention.Cast;
import dev.claims.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names sources in reading order and keeps in mind who spoke last, since a pronoun often means one of them. */
final class RecentSpeakers {

    /** How many speakers back a pronoun may look. */
    private static final int MEMORY = 5;

    private final Cast cast;
    private final List<String> names = new ArrayList<>();

    RecentSpeakers(Cast cast) {
        this.cast = cast;
    }

    /** The name of whom {@code source} means, who has now said what stands in {@code said}; {@code null} for nobody named. */
    @Nullable
    String nameOf(Mention source, List<Span> said) {
        String name = source.isName() ? cast.nameOf(source) : cast.nameOf(source, names, said);
        remember(name == null && cast.isSomebody(source) ? "" : name);
        return name;
    }

    /** Has {@code name} speak last. */
    void remember(@Nullable String name) {
        if (name == null || (!names.isEmpty() && names.get(0).equals(name))) {
            return;
        }
        names.remove(name);
        names.add(0, name);
        if (names.size() > MEMORY) {
            names.remove(MEMORY);
        }
    }
}
