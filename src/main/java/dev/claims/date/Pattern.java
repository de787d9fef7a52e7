package dev.claims.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of elements that terms must fill, written as one line: {@code MONTH DAY ,? YEAR}. An element is a
 * {@link Kind}, a word in lower case, or several of them between bars; {@code ?} after it makes it optional,
 * {@code +} before it asks that no blank stands before it. A bar by itself is not needed: vertical bars are no words.
 * Elements in brackets at the end must follow but are not part of the expression.
 */
final class Pattern {

    /** One place to fill. */
    static final class Element {

        private final long kinds;
        private final int[] words;
        private final long bits;
        private final boolean common;
        private final boolean optional;
        private final boolean glued;

        private Element(String part, Literals literals) {
            glued = part.startsWith("+");
            optional = part.endsWith("?");
            String[] ways = part.substring(glued ? 1 : 0, part.length() - (optional ? 1 : 0))
                    .split("\\|");
            List<Integer> spelled = new ArrayList<>();
            long allKinds = 0;
            long allBits = 0;
            boolean anyCommon = false;
            for (String way : ways) {
                if (Character.isUpperCase(way.charAt(0))) {
                    Kind kind = Kind.valueOf(way);
                    allKinds |= kind.bit();
                    anyCommon |= kind.isCommon();
                } else {
                    int number = literals.add(way);
                    spelled.add(number);
                    allBits |= Literals.bit(number);
                    anyCommon |= Literals.isCommon(way);
                }
            }
            kinds = allKinds;
            words = spelled.stream().mapToInt(Integer::intValue).toArray();
            bits = allBits;
            common = anyCommon;
        }

        boolean accepts(Term term) {
            if ((term.kinds() & kinds) != 0) {
                return true;
            }
            for (int word : words) {
                if (word == term.literal()) {
                    return true;
                }
            }
            return false;
        }

        /** The kinds that fill it, a bit each. */
        long kinds() {
            return kinds;
        }

        /** The numbers of the words that fill it. */
        int[] words() {
            return words;
        }

        /** The bits of those words. */
        long bits() {
            return bits;
        }

        /** Whether something fills it that nearly every sentence has. */
        boolean isCommon() {
            return common;
        }

        boolean optional() {
            return optional;
        }

        boolean glued() {
            return glued;
        }
    }

    private final Element[] elements;
    private final int inside;

    private Pattern(List<Element> elements, int inside) {
        this.elements = elements.toArray(Element[]::new);
        this.inside = inside;
    }

    /** Reads a pattern and numbers its words; a spelling mistake is a broken build and throws. */
    static Pattern of(String line, Literals literals) {
        List<Element> elements = new ArrayList<>();
        int inside = -1;
        for (String part : line.split(" ")) {
            if (part.equals("[")) {
                inside = elements.size();
            } else if (!part.equals("]")) {
                elements.add(new Element(part, literals));
            }
        }
        return new Pattern(elements, inside < 0 ? elements.size() : inside);
    }

    /** How many elements there are. */
    int size() {
        return elements.length;
    }

    Element element(int i) {
        return elements[i];
    }

    /** How many of the elements a match can begin with: those up to the first that must be filled. */
    int opening() {
        int must = 0;
        while (elements[must].optional()) {
            must++;
        }
        return must + 1;
    }

    /** How many of the elements are part of the expression; the others follow it. */
    int inside() {
        return inside;
    }

    /**
     * The element by which to tell whether a sentence can hold a match at all: one that must be filled, and by nothing
     * that nearly every sentence has. Best is one that only an earlier expression fills, then one without words.
     */
    Element anchor() {
        Element found = null;
        for (Element element : elements) {
            boolean narrow = !element.optional() && !element.isCommon();
            if (narrow && (found == null || worth(element) >= worth(found))) {
                found = element;
            }
        }
        if (found == null) {
            throw new IllegalStateException("no telling word");
        }
        return found;
    }

    private static int worth(Element element) {
        if (element.words().length > 0) {
            return 0;
        }
        return (element.kinds() & ~Kind.EXPRESSIONS) == 0 ? 2 : 1;
    }
}
