package dev.claims.mention;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How much each of a few entities is in mind, those added first before those added later. */
final class Scores {

    private final Entity[] entities;
    private final double[] scores;
    private int size;

    /** For {@code most} entities: so few that a look at each is faster than a map. */
    Scores(int most) {
        entities = new Entity[most];
        scores = new double[most];
    }

    void add(Entity entity, double score) {
        int i = 0;
        while (i < size && entities[i] != entity) {
            i++;
        }
        if (i == size) {
            entities[size++] = entity;
        }
        scores[i] += score;
    }

    /** The first of those with the highest score, weighed by {@code fit}; {@code null} where none fits. */
    @Nullable
    Entity best(ToDoubleFunction<Entity> fit) {
        Entity best = null;
        double most = 0;
        for (int i = 0; i < size; i++) {
            double score = scores[i] * fit.applyAsDouble(entities[i]);
            if (score > most) {
                most = score;
                best = entities[i];
            }
        }
        return best;
    }
}
