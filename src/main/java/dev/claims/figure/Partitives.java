package dev.claims.figure;

import java.util.Set;

/** Determiners that open the whole of which a number takes a part: “five of the ships”. */
final class Partitives {

    private static final Set<String> DETERMINERS = FigureWords.of("partitive");

    private Partitives() {}

    static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }
}
