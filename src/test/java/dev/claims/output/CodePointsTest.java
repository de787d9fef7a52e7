package dev.claims.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    private static final long SEED = 20310508;

    /** Around the places where the table has its steps. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 511, 512, 513, 1000})
    void everyOffsetIsCountedAsJavaCountsIt(int length) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("🌳");
                case 1 -> text.append('\ud83c');
                case 2 -> text.append('\udf33');
                default -> text.append('a');
            }
        }
        String all = text.toString();
        CodePoints points = new CodePoints(all);
        for (int offset = all.length(); offset >= 0; offset--) {
            boolean isInsidePair = offset > 0
                    && offset < all.length()
                    && Character.isSurrogatePair(all.charAt(offset - 1), all.charAt(offset));
            int expected = all.codePointCount(0, offset);
            assertEquals(expected, points.before(offset), "seed " + SEED + ", offset " + offset + isInsidePair);
        }
    }

    @Test
    void withoutPairsAnOffsetStays() {
        CodePoints points = new CodePoints("“é”".repeat(200));
        for (int offset : new int[] {0, 1, 255, 256, 600}) {
            assertEquals(offset, points.before(offset));
        }
    }

    @Test
    void aPairAcrossAStepIsOne() {
        for (int before = 250; before < 260; before++) {
            String text = "a".repeat(before) + "🌳" + "b".repeat(300);
            CodePoints points = new CodePoints(text);
            assertEquals(before, points.before(before));
            assertEquals(before + 1, points.before(before + 2));
            assertEquals(before + 301, points.before(text.length()));
        }
    }
}
