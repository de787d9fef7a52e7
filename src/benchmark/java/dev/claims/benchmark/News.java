package dev.claims.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * News without end, the same for the same seed: an article is a title and 6 to 40 paragraphs of one to four sentences
 * drawn from all seeds, names and numbers replaced anew in each article. Words and branches come in an order that no
 * cache and no predictor has seen, while each sentence is one that a journalist could have written.
 */
final class News {

    /**
     * One article.
     *
     * @param paragraphs each a line
     */
    record Story(int number, String title, LocalDate published, List<String> paragraphs) {}

    private static final LocalDate FIRST_DAY = LocalDate.of(2029, 1, 1);

    private final Sentences sentences;
    private final Random random;
    private int number;

    News(Sentences sentences, long seed) {
        this.sentences = sentences;
        this.random = new Random(seed);
    }

    /** The next article. */
    Story next() {
        Disguise disguise = new Disguise(random, sentences.names());
        List<String> paragraphs = new ArrayList<>();
        for (int i = 6 + random.nextInt(35); i > 0; i--) {
            StringBuilder paragraph = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                paragraph.append(disguise.of(one(sentences.body()))).append(k == 0 ? "" : " ");
            }
            paragraphs.add(paragraph.toString());
        }
        String title = disguise.of(one(sentences.titles()));
        return new Story(number++, title, FIRST_DAY.plusDays(random.nextInt(1000)), paragraphs);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
