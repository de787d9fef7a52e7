package dev.claims.quote;

import dev.claims.article.Block;
import dev.claims.article.Span;
import dev.claims.article.Tokens;
import dev.claims.claim.Quote;
import dev.claims.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Block quotations without marks: quotes where the sentence before ends with a colon and tells who speaks (“Brandt
 * wrote on her page:”), or where their last line is a name. Others may be pull quotes or the writer's own words.
 */
final class BlockQuotes {

    private static final String RULE = "block-quote";
    /** A line that names the source holds no more tokens than these. */
    private static final int LINE = 16;

    private final Scene scene;
    private final Reading reading;
    private final List<Block> blocks = new ArrayList<>();
    private int before = -1;

    private BlockQuotes(Scene scene) {
        this.scene = scene;
        this.reading = scene.reading();
    }

    static List<Quote> of(Scene scene) {
        List<Quote> quotes = new ArrayList<>();
        BlockQuotes run = new BlockQuotes(scene);
        for (int s = 0; s < scene.reading().sentences(); s++) {
            Block block = scene.reading().article().sentences().get(s).block();
            if (block.kind() == Block.Kind.BLOCKQUOTE) {
                run.add(block);
                continue;
            }
            if (!run.blocks.isEmpty()) {
                quotes.addAll(run.quotes());
                run.blocks.clear();
            }
            run.before = s;
        }
        quotes.addAll(run.quotes());
        return quotes;
    }

    private void add(Block block) {
        if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(block)) {
            blocks.add(block);
        }
    }

    private List<Quote> quotes() {
        if (blocks.isEmpty() || blocks.stream().anyMatch(this::holdsMarks)) {
            return List.of();
        }
        Mention cited = blocks.size() > 1 ? cited(blocks.get(blocks.size() - 1)) : null;
        Saying saying = cited == null ? introduction() : null;
        Mention source = saying == null ? cited : saying.source();
        if (source == null) {
            return List.of();
        }
        String name = reading.cast().nameOf(source);
        String mention = reading.article().words(source.span());
        String cue = saying == null ? null : reading.article().words(saying.words());
        int quoted = cited == null ? blocks.size() : blocks.size() - 1;
        Span first = quoted > 1 ? blocks.get(0).span() : null;
        return blocks.subList(0, quoted).stream()
                .map(block -> new Quote(block.span(), Quote.Form.DIRECT, name, mention, cue, first, RULE))
                .toList();
    }

    private boolean holdsMarks(Block block) {
        Tokens tokens = reading.tokens();
        int after = tokens.from(block.span().end());
        for (int t = tokens.from(block.span().start()); t < after; t++) {
            if (reading.isMarked(t)) {
                return true;
            }
        }
        return false;
    }

    /** The saying of the sentence before, where that ends with a colon. */
    private @Nullable Saying introduction() {
        boolean isColon = before >= 0 && reading.is(reading.end(before) - 1, ':');
        return isColon ? Continuation.lastSpeech(scene, before) : null;
    }

    /** The source in a last line such as “Otto Lind, farmer”. */
    private @Nullable Mention cited(Block line) {
        Tokens tokens = reading.tokens();
        int first = tokens.from(line.span().start());
        int after = tokens.from(line.span().end());
        while (first < after && tokens.kind(first) == Tokens.Kind.OTHER) {
            first++;
        }
        Mention source = after - first > LINE || reading.is(after - 1, '.')
                ? null
                : reading.mentions().startingAt(first);
        boolean isAlone = source != null
                && source.isName()
                && (source.tokenAfter() >= after
                        || reading.is(tokens.from(source.span().end()), ',')
                        || isHandle(tokens.from(source.span().end())));
        return isAlone ? source : null;
    }

    /** “— Otto Lind (@ottolind) May 8, 2031”: a post as pages embed it. */
    private boolean isHandle(int token) {
        return reading.is(token, '(') && reading.is(token + 1, '@');
    }
}
