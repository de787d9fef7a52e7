package dev.claims.quote;

import dev.claims.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds reported speech: the contents of sayings that hold nothing marked. */
final class IndirectQuotes {

    private IndirectQuotes() {}

    /** The contents without marks, in order. */
    static List<Content> in(Scene scene) {
        Reading reading = scene.reading();
        Contents contents = new Contents(reading);
        FiniteVerbs verbs = new FiniteVerbs(reading);
        List<Content> found = new ArrayList<>();
        for (int i = 0; i < reading.sentences(); i++) {
            Block block = reading.article().sentences().get(i).block();
            if (scene.sayings(i).isEmpty() || block.isFurniture() || LinkLines.isOne(reading, block)) {
                continue;
            }
            for (Content content : contents.of(scene.sayings(i), reading.start(i), reading.end(i))) {
                List<Content.Piece> unmarked = content.pieces().stream()
                        .filter(piece -> isUnmarked(piece, scene))
                        .toList();
                if (unmarked.size() < content.pieces().size()) {
                    unmarked = unmarked.stream()
                            .filter(piece -> verbs.isAmong(piece.first(), piece.after()))
                            .toList();
                }
                if (!unmarked.isEmpty()) {
                    found.add(new Content(content.saying(), unmarked, content.rule()));
                }
            }
        }
        return found;
    }

    /** A clause that holds a marked fragment yields the fragment, not both. */
    private static boolean isUnmarked(Content.Piece piece, Scene scene) {
        for (int t = piece.first(); t < piece.after(); t++) {
            int stretch = scene.reading().stretchAt(t);
            if (stretch >= 0 && scene.of(scene.candidates().get(stretch)) != null) {
                return false;
            }
        }
        return true;
    }
}
