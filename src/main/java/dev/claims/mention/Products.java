package dev.claims.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Boolean> always = new HashMap<>();
        for (Name name : names) {
            if (name.first() == name.last()) {
                always.merge(words.lower(name.last()), hasVersion(name.last()), Boolean::logicalAnd);
            }
        }
        if (!always.containsValue(true)) {
            return names;
        }
        List<Name> marked = new ArrayList<>(names.size());
        for (Name name : names) {
            boolean isProduct = name.first() == name.last() && always.getOrDefault(words.lower(name.last()), false);
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
