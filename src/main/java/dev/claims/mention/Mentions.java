package dev.claims.mention;

import dev.claims.article.Article;
import dev.claims.article.Tokens;
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

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "i", "we", "it", "who");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "one", "his", "her", "their", "its", "some", "many");
    private static final int REACH = 12;

    private final Tokens tokens;
    private final List<Mention> all = new ArrayList<>();

    private Mentions(Article article) {
        this.tokens = article.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Mention name = nameAt(i);
            if (name != null) {
                all.add(name);
                i = name.tokenAfter() - 1;
            }
        }
    }

    /** Those of {@code article}. */
    public static Mentions of(Article article) {
        return new Mentions(article);
    }

    /** The longest noun phrase that starts at {@code token}, {@code null} where none does. */
    public @Nullable Mention startingAt(int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        if (PRONOUNS.contains(tokens.lower(token))) {
            return new Mention(Mention.Kind.PRONOUN, tokens.span(token, token), tokens.span(token, token), token, token + 1);
        }
        if (DETERMINERS.contains(tokens.lower(token)) && token + 1 < tokens.size()) {
            return new Mention(
                    Mention.Kind.NOMINAL, tokens.span(token, token + 1), tokens.span(token + 1, token + 1), token, token + 2);
        }
        return nameAt(token);
    }

    /**
     * The noun phrase that is the subject directly before {@code token}, a verb: back over appositions and relative
     * clauses; {@code null} where none is.
     */
    public @Nullable Mention endingBefore(int token) {
        for (int first = Math.max(0, token - REACH); first < token; first++) {
            Mention found = startingAt(first);
            if (found != null && found.tokenAfter() == token) {
                return found;
            }
        }
        return null;
    }

    /** The mentions by name in order. */
    public List<Mention> all() {
        return List.copyOf(all);
    }

    private @Nullable Mention nameAt(int token) {
        int end = token;
        while (end < tokens.size() && tokens.isCapitalised(end)) {
            end++;
        }
        return end == token
                ? null
                : new Mention(Mention.Kind.NAME, tokens.span(token, end - 1), tokens.span(token, end - 1), token, end);
    }
}
