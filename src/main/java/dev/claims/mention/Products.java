package dev.claims.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Names that an article never writes without a version behind them: “Quillon 4” and “Quillon 4.1” are something that
 * somebody makes, and “the company” is not called Quillon.
 */
final class Products {

    /** “4”, “12”: longer numbers count something or are years. */
    private static final int DIGITS = 2;

    private final Words words;

    Products(Words words) {
        this.words = words;
    }

    /** {@code names} with those of products as things. */
    List<Name> marked(List<Name> names) {
        BitSet versioned = new BitSet();
        for (Name name : names) {
            if (name.first() == name.last() && hasVersion(name.last())) {
                versioned.set(words.spelling(name.last()));
            }
        }
        if (versioned.isEmpty()) {
            return names;
        }
        for (Name name : names) {
            if (name.first() == name.last() && !hasVersion(name.last())) {
                versioned.clear(words.spelling(name.last()));
            }
        }
        List<Name> marked = new ArrayList<>(names.size());
        for (Name name : names) {
            boolean isProduct = name.first() == name.last() && versioned.get(words.spelling(name.last()));
            marked.add(isProduct ? new Name(name.first(), name.core(), name.last(), Name.Form.THING) : name);
        }
        return marked;
    }

    /** “4”, “4.1”, “4o”. */
    private boolean hasVersion(int name) {
        int number = name + 1;
        if (!words.isNumber(number)) {
            return false;
        }
        String version = words.lower(number);
        boolean isWhole = Character.isDigit(version.charAt(version.length() - 1)) && version.indexOf('.') < 0;
        return version.length() <= (isWhole ? DIGITS : 2 * DIGITS);
    }
}
