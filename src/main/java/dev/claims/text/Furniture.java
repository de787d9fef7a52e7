package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells text of the page from text of the article, by a word list and by the shape of a block. */
final class Furniture {

    /** Longer blocks are never furniture; notices about cookies come near it. */
    private static final int LONGEST = 400;

    /** A headline under “Related posts” has fewer words than this; more of them are a paragraph. */
    private static final int PROSE_WORDS = 12;

    private static final int MOST_WORDS_IN_PHRASE = 6;

    private static final Furniture FURNITURE = new Furniture();

    /** The most words of a block that a phrase tells, by the phrase's first word. */
    private final Map<String, Integer> mostWords = new HashMap<>();

    private final Set<String> whole = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private Furniture() {
        for (Lexicon.Row row : Lexicon.load("furniture").rows()) {
            String phrase = row.get("phrase");
            ShortBlock words = new ShortBlock(phrase, phrase.toCharArray(), new Span(0, phrase.length()));
            int max = row.get("max").isEmpty() ? words.spoken(LONGEST) : Integer.parseInt(row.get("max"));
            mostWords.merge(words.first(), max, Math::max);
            switch (row.get("match")) {
                case "whole" -> whole.add(phrase);
                case "section" -> sections.add(phrase);
                case "start" -> starts.put(phrase, max);
                case "line" -> lines.put(phrase, max);
                default -> throw new IllegalStateException("furniture: no such match: " + row);
            }
        }
    }

    /** {@code blocks} of {@code text}, whose characters are {@code chars}, with those that are furniture marked so. */
    static List<Block> marked(String text, char[] chars, List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        boolean inSection = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.span().length() > LONGEST) {
                inSection = false;
                marked.add(block);
                continue;
            }
            boolean isTitle = block.kind() == Block.Kind.TITLE;
            ShortBlock words = new ShortBlock(text, chars, block.span());
            boolean mayBeListed = !isTitle && FURNITURE.mayBeListed(words);
            if (mayBeListed && FURNITURE.sections.contains(words.bare())) {
                inSection = true;
            } else if (inSection && isProse(block, words)) {
                inSection = false;
            }
            boolean isFurniture = block.isFurniture()
                    || inSection
                    || (mayBeListed && FURNITURE.isListed(words))
                    || (!isTitle && (FurnitureShapes.matches(words) || isShareLink(text, blocks, marked, words)));
            marked.add(isFurniture ? new Block(block.span(), Block.Kind.FURNITURE) : block);
        }
        return marked;
    }

    /** A network's name alone may be a heading, but not after a share link or before another network. */
    private static boolean isShareLink(String text, List<Block> blocks, List<Block> marked, ShortBlock block) {
        int i = marked.size();
        if (!FurnitureShapes.mayBeNetworks(block) || !FurnitureShapes.isNetworks(block.words())) {
            return false;
        }
        Span next = blocks.get(Math.min(i + 1, blocks.size() - 1)).span();
        return (i > 0 && marked.get(i - 1).isFurniture())
                || (i + 1 < blocks.size() && next.length() < LONGEST && FurnitureShapes.isNetworks(next.of(text)));
    }

    private static boolean isProse(Block block, ShortBlock words) {
        return block.kind() == Block.Kind.PARAGRAPH && words.count() >= PROSE_WORDS && endsSentence(words.words());
    }

    static boolean endsSentence(String words) {
        int last = words.length() - 1;
        while (last > 0 && "\"'”’»)]".indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:".indexOf(words.charAt(last)) >= 0;
    }

    /** Whether it ends like one; a colon announces what follows. */
    private static boolean isSentence(String words) {
        return endsSentence(words) && !words.endsWith(":") && !words.endsWith("…");
    }

    private boolean mayBeListed(ShortBlock block) {
        Integer most = mostWords.get(block.first());
        return most != null && block.spoken(most) <= most;
    }

    private boolean isListed(ShortBlock block) {
        return whole.contains(block.bare()) || starts(block.folded(), block.count(), isSentence(block.words()));
    }

    private boolean starts(String folded, int count, boolean isSentence) {
        int at = 0;
        for (int word = 0; word < MOST_WORDS_IN_PHRASE; word++) {
            int end = folded.indexOf(' ', at);
            String phrase = withoutMark(end < 0 ? folded : folded.substring(0, end));
            Integer max = starts.get(phrase);
            if (max == null && !isSentence) {
                max = lines.get(phrase);
            }
            if (max != null && count <= max) {
                return true;
            }
            if (end < 0) {
                return false;
            }
            at = end + 1;
        }
        return false;
    }

    private static String withoutMark(String phrase) {
        boolean hasMark = !phrase.isEmpty() && ",.?!".indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
        return hasMark ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    static int wordsIn(String words) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            boolean isBlank = Tokens.isBlank(words.charAt(i));
            count += !isBlank && !inWord ? 1 : 0;
            inWord = !isBlank;
        }
        return count;
    }
}
