package dev.claims.date;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of elements that terms must fill, written as one line: {@code MONTH DAY ,? YEAR}. An element is a
 * {@link Kind}, a word in lower case, or several of them between bars; {@code ?} after it makes it optional,
 * {@code +} before it asks that no blank stands before it. A bar by itself is not needed: vertical bars are no words.
 * Elements in brackets at the end must follow but are not part of the expression.
 */
final class Pattern {

    /** One place to fill. */
    record Element(long kinds, Set<String> words, boolean optional, boolean glued) {

        boolean accepts(Term term) {
            return (term.kinds() & kinds) != 0 || (!words.isEmpty() && words.contains(term.word()));
        }
    }

    private final List<Element> elements;
    private final int inside;

    private Pattern(List<Element> elements, int inside) {
        this.elements = elements;
        this.inside = inside;
    }

    /** Reads a pattern; a spelling mistake is a broken build and throws. */
    static Pattern of(String line) {
        List<Element> elements = new ArrayList<>();
        int inside = -1;
        for (String part : line.split(" ")) {
            if (part.equals("[")) {
                inside = elements.size();
            } else if (!part.equals("]")) {
                elements.add(element(part));
            }
        }
        return new Pattern(List.copyOf(elements), inside < 0 ? elements.size() : inside);
    }

    private static Element element(String part) {
        boolean glued = part.startsWith("+");
        boolean optional = part.endsWith("?");
        long kinds = 0;
        Set<String> words = new HashSet<>();
        for (String one : part.substring(glued ? 1 : 0, part.length() - (optional ? 1 : 0))
                .split("\\|")) {
            if (Character.isUpperCase(one.charAt(0))) {
                kinds |= Kind.valueOf(one).bit();
            } else {
                words.add(one);
            }
        }
        return new Element(kinds, words, optional, glued);
    }

    /** The elements in order. */
    List<Element> elements() {
        return elements;
    }

    /** How many of the elements are part of the expression; the others follow it. */
    int inside() {
        return inside;
    }
}
