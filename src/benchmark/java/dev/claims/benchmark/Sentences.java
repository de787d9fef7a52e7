package dev.claims.benchmark;

import dev.claims.Claims;
import dev.claims.article.Article;
import dev.claims.article.Block;
import dev.claims.article.Sentence;
import dev.claims.article.Source;
import dev.claims.input.Inputs;
import dev.claims.input.Item;
import dev.claims.input.Metadata;
import dev.claims.input.RawArticle;
import dev.claims.lexicon.CalendarWords;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of the seeds: what the news of the benchmark is mixed from.
 *
 * @param titles of whole articles
 * @param body one sentence each, with all that it quotes; furniture, titles and bylines left out
 * @param names words with a capital that stand nowhere in small letters and are no part of the calendar
 */
record Sentences(List<String> titles, List<String> body, Set<String> names) {

    private static final Set<String> CALENDAR = CalendarWords.of("weekday", "month");

    /** Those of all articles under {@code seeds}. */
    static Sentences of(Path seeds) {
        Claims claims = new Claims(Set.of());
        List<String> titles = new ArrayList<>();
        Set<String> body = new LinkedHashSet<>();
        Set<String> words = new TreeSet<>();
        try (Inputs inputs =
                Inputs.open(List.of(seeds.toString()), InputStream.nullInputStream(), Metadata.none(), null)) {
            while (inputs.hasNext()) {
                Item item = inputs.next();
                if (item instanceof RawArticle raw) {
                    add(claims.article(raw), titles, body, words);
                }
            }
        }
        return new Sentences(titles, List.copyOf(body), namesAmong(words));
    }

    private static void add(Article article, List<String> titles, Set<String> body, Set<String> words) {
        Source source = article.source();
        if (source.title() != null) {
            titles.add(source.title());
        }
        for (Sentence sentence : article.sentences()) {
            Block.Kind kind = sentence.block().kind();
            if (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM || kind == Block.Kind.BLOCKQUOTE) {
                body.add(article.words(sentence.span()).replace('\n', ' '));
            }
        }
        for (int i = 0; i < article.tokens().size(); i++) {
            words.add(article.tokens().word(i));
        }
    }

    private static Set<String> namesAmong(Set<String> words) {
        Set<String> names = new TreeSet<>();
        for (String word : words) {
            boolean isCapitalised =
                    word.length() > 3 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
            if (isCapitalised && !CALENDAR.contains(small(word)) && !words.contains(small(word))) {
                names.add(word);
            }
        }
        return names;
    }

    private static String small(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
