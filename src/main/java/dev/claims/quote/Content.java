package dev.claims.quote;

import java.util.List;

/**
 * The words that a saying reports without marks.
 *
 * @param saying the saying that reports them
 * @param pieces one, or several where the saying interrupts them; as tokens, the last one exclusive
 * @param rule the name of the construction
 */
record Content(Saying saying, List<Piece> pieces, String rule) {

    /** Tokens {@code first} to {@code after}, the latter exclusive. */
    record Piece(int first, int after) {
        int length() {
            return after - first;
        }
    }
}
