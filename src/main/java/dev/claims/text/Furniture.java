package dev.claims.text;

import dev.claims.article.Block;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private final Set<String> whole = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private Furniture() {
        for (Lexicon.Row row : Lexicon.load("furniture").rows()) {
            String phrase = row.get("phrase");
            switch (row.get("match")) {
                case "whole" -> whole.add(phrase);
                case "section" -> sections.add(phrase);
                case "start" -> starts.put(phrase, Integer.parseInt(row.get("max")));
                case "line" -> lines.put(phrase, Integer.parseInt(row.get("max")));
                default -> throw new IllegalStateException("furniture: no such match: " + row);
            }
        }
    }

    /** {@code blocks} with those that are furniture marked as such. */
    static List<Block> marked(String text, List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        boolean inSection = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String words = block.span().length() > LONGEST ? "" : block.span().of(text);
            boolean isTitle = block.kind() == Block.Kind.TITLE;
            String folded = folded(words);
            if (!isTitle && FURNITURE.sections.contains(bare(folded))) {
                inSection = true;
            } else if (inSection && isProse(block, words)) {
                inSection = false;
            }
            boolean isFurniture = block.isFurniture()
                    || inSection
                    || (!isTitle && (FURNITURE.is(words, folded) || isShareLink(text, blocks, marked, words)));
            marked.add(isFurniture ? new Block(block.span(), Block.Kind.FURNITURE) : block);
        }
        return marked;
    }

    /** A network's name alone may be a heading, but not after a share link or before another network. */
    private static boolean isShareLink(String text, List<Block> blocks, List<Block> marked, String words) {
        int i = marked.size();
        if (!FurnitureShapes.isNetworks(words)) {
            return false;
        }
        Span next = blocks.get(Math.min(i + 1, blocks.size() - 1)).span();
        return (i > 0 && marked.get(i - 1).isFurniture())
                || (i + 1 < blocks.size() && next.length() < LONGEST && FurnitureShapes.isNetworks(next.of(text)));
    }

    private static boolean isProse(Block block, String words) {
        if (words.isEmpty()) {
            return true;
        }
        return block.kind() == Block.Kind.PARAGRAPH && wordsIn(words) >= PROSE_WORDS && endsSentence(words);
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

    private boolean is(String words, String folded) {
        if (words.isEmpty()) {
            return false;
        }
        int count = wordsIn(words);
        return whole.contains(bare(folded))
                || starts(folded, count, isSentence(words))
                || FurnitureShapes.matches(words, folded, count);
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

    /** Lower case, single blanks, plain apostrophes, nothing but words at the start. */
    private static String folded(String words) {
        char[] folded = new char[words.length()];
        int length = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = words.charAt(i) == '’' ? '\'' : words.charAt(i);
            if (Tokens.isBlank(c)) {
                c = ' ';
            }
            boolean isEdge = length == 0 && !Character.isLetterOrDigit(c);
            boolean isSecondBlank = c == ' ' && length > 0 && folded[length - 1] == ' ';
            if (!isEdge && !isSecondBlank) {
                folded[length++] = c;
            }
        }
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    /** As {@link #folded}, and nothing but words at the end. */
    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
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
