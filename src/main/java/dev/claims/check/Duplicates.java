package dev.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds articles of a corpus that are there twice, or nearly. Takes the articles one after another. */
final class Duplicates {

    static final Rule DUPLICATE = new Rule(
            "input/duplicate",
            Severity.WARNING,
            "An article is in the corpus twice, word for word.",
            "Each of its quotes and figures is counted twice.",
            "seeds/trees.txt and seeds/copy-of-trees.txt",
            null,
            "keep one of the two");

    static final Rule NEAR_DUPLICATE = new Rule(
            "input/near-duplicate",
            Severity.HINT,
            "Two articles of the corpus have most of their words in common.",
            "Most often one is an update of the other or comes from the same agency; what both say is counted twice.",
            "wire-0830.txt and wire-0915.txt, with one paragraph more",
            null,
            "keep the later version, or accept both in the baseline");

    static final List<Rule> RULES = List.of(DUPLICATE, NEAR_DUPLICATE);

    /** Two stories on one subject share under a tenth of their runs of words, versions of one story most of them. */
    private static final double ALIKE = 0.7;

    /** Articles kept of those that share a band: a template used ten thousand times needs no more to be known again. */
    private static final int CROWD = 20;

    private final Map<String, Entry> byDigest = new HashMap<>();
    private final Map<Long, List<Compared>> byBand = new HashMap<>();

    /** An article long enough to be compared. */
    private record Compared(Entry entry, Signature signature) {}

    /**
     * An article that was met.
     *
     * @param about makes a finding about it
     * @param name how a finding about another calls it
     * @param isJudged whether findings about it are wanted
     */
    record Entry(Fingerprint fingerprint, Finder about, String name, boolean isJudged) {}

    /** Makes a finding about an article. */
    interface Finder {
        Finding finding(Rule rule, String message);
    }

    /** Compares {@code entry} with those before it. */
    void add(Entry entry, Consumer<Finding> findings) {
        Entry same = byDigest.putIfAbsent(entry.fingerprint().digest(), entry);
        if (same != null) {
            tell(DUPLICATE, same, entry, "the same text as ", findings);
            return;
        }
        Signature signature = entry.fingerprint().signature();
        if (signature == null) {
            return;
        }
        Compared next = new Compared(entry, signature);
        Compared closest = closest(signature);
        if (closest != null) {
            long percent = Math.round(100 * signature.likeness(closest.signature()));
            String message = String.format(Locale.ROOT, "about %d%% the same as ", percent);
            tell(NEAR_DUPLICATE, closest.entry(), entry, message, findings);
        }
        for (long band : signature.bands()) {
            List<Compared> crowd = byBand.computeIfAbsent(band, b -> new ArrayList<>(1));
            if (crowd.size() < CROWD) {
                crowd.add(next);
            }
        }
    }

    private static void tell(Rule rule, Entry first, Entry next, String message, Consumer<Finding> findings) {
        if (next.isJudged()) {
            findings.accept(next.about().finding(rule, message + first.name()));
        } else if (first.isJudged()) {
            findings.accept(first.about().finding(rule, message + next.name()));
        }
    }

    private @Nullable Compared closest(Signature signature) {
        Compared best = null;
        double most = ALIKE;
        for (long band : signature.bands()) {
            for (Compared other : byBand.getOrDefault(band, List.of())) {
                double alike = signature.likeness(other.signature());
                if (alike > most || (alike == most && best == null)) {
                    most = alike;
                    best = other;
                }
            }
        }
        return best;
    }
}
