package dev.claims.quote;

import dev.claims.article.Span;
import dev.claims.mention.Mention;
import dev.claims.quote.Saying.Order;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** “Q,” said X. “Q,” X said. “Q,” according to X. */
final class CueAfterQuote implements Sieve {

    /** Words for what somebody is before his name. */
    private static final int ROLE = 4;

    private static final long DETERMINERS = ClauseWords.of("determiner");
    private static final long NO_OPENERS = ClauseWords.of("no-source-opener");
    private static final Set<String> ADJUNCTS = Set.of("in", "on", "at", "during", "after", "from", "via");
    private static final Set<String> WHEN = Set.of("when", "after", "as", "while", "once", "before");

    @Override
    public String name() {
        return "cue-after-quote";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int at = candidate.after();
        boolean isOpen = endsOpen(candidate, reading);
        while (reading.is(at, ',') || isDash(reading, at)) {
            isOpen = true;
            at++;
        }
        if (!isOpen) {
            return null;
        }
        boolean isMeanwhile = reading.lower(at).equals("as");
        if (isMeanwhile || reading.lower(at).equals("or")) {
            at++;
        }
        for (Saying saying : scene.sayings(candidate.sentence())) {
            if (opensAt(saying, at, reading) && saying.order() != Order.SHARED && saying.isAsserted()) {
                // “Q”, as X shouted “R”: what X shouted follows.
                boolean isOther = isMeanwhile && saying.order() == Order.SOURCE_FIRST && reading.isMarked(saying.to());
                return isOther || introducesMore(saying, candidate, scene) ? null : scene.ascription(saying, name());
            }
        }
        return at == reading.end(candidate.sentence()) ? inNextSentence(candidate, scene) : null;
    }

    /** Whether {@code saying} starts at {@code at}, or a few words later where they are what its name is: “shopkeeper”. */
    private static boolean opensAt(Saying saying, int at, Reading reading) {
        Mention source = saying.source();
        return saying.from() == at
                || (saying.order() == Order.SOURCE_FIRST
                        && source != null
                        && source.isName()
                        && saying.from() > at
                        && saying.from() - at <= ROLE
                        && !reading.isAny(at, NO_OPENERS)
                        && !reading.isAny(at, DETERMINERS)
                        && !reading.lower(at).endsWith("ing")
                        && reading.cast().isPerson(source)
                        && reading.areWords(at, saying.from()));
    }

    /** “Q!” X screamed. After a mark that can end a sentence the cue may look like a sentence of its own. */
    private @Nullable Ascription inNextSentence(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int next = candidate.sentence() + 1;
        if (next >= reading.sentences() || !reading.isSameBlock(candidate.sentence(), next)) {
            return null;
        }
        for (Saying saying : scene.sayings(next)) {
            boolean isWhole = saying.from() == reading.start(next) && isAllSaid(saying, next, reading);
            if (isWhole && saying.order() != Order.SHARED && saying.isAsserted()) {
                return scene.ascription(saying, name());
            }
        }
        return null;
    }

    /** Whether nothing that could be content follows the cue: “she said.”, “wrote the mayor on Monday.” */
    private static boolean isAllSaid(Saying saying, int sentence, Reading reading) {
        int at = saying.to();
        while (VerbGroups.isAdverb(reading, at)) {
            at++;
        }
        boolean isEnd = at >= reading.end(sentence) - 1;
        boolean isAdjunct = saying.cue().strength() == 3 && ADJUNCTS.contains(reading.lower(at));
        return isEnd || (isAdjunct && !holdsMarks(at, reading.end(sentence), reading));
    }

    private static boolean holdsMarks(int first, int after, Reading reading) {
        for (int t = first; t < after; t++) {
            if (reading.isMarked(t) || reading.is(t, ':')) {
                return true;
            }
        }
        return false;
    }

    /**
     * “After X called it “Q,” Y said: “R””: the cue after Q starts a clause of its own, and one before it governs Q; so it
     * does in “X said, “Q,” according to the Courier”, where the newspaper only tells of it.
     */
    private static boolean introducesMore(Saying saying, Candidate candidate, Scene scene) {
        Saying before = CueBeforeQuote.nearestBefore(candidate, scene);
        if (before == null || !before.isReport()) {
            return false;
        }
        boolean isLabel = before.cue().kind() == Cue.Kind.LABEL
                && before.order() == Order.SOURCE_FIRST
                && candidate.first() == before.group().after();
        boolean isOwn = saying.order() == Order.ACCORDING_TO
                && before.order() == Order.SOURCE_FIRST
                && candidate.first() - before.group().after() <= 1;
        return isLabel
                || isOwn
                || isAnswered(saying, before, candidate, scene.reading())
                || scene.reading().is(saying.to(), ':')
                || scene.reading().lower(saying.to()).equals("that");
    }

    /** X asked, “Q?” Y said, “R.” Both cues stand before their quotes. */
    private static boolean isAnswered(Saying saying, Saying before, Candidate candidate, Reading reading) {
        int introduced = candidate.first() - 1;
        boolean isIntroduced = reading.is(introduced, ',') || reading.is(introduced, ':');
        int next = reading.is(saying.to(), ',') ? saying.to() + 1 : saying.to();
        Span inner = candidate.marked().inner();
        boolean isWhole = ".?!".indexOf(reading.article().text().charAt(inner.end() - 1)) >= 0;
        boolean isClause = WHEN.contains(reading.lower(reading.start(candidate.sentence())));
        boolean isStopped = reading.article().text().charAt(inner.end() - 1) == '.';
        boolean hasItsCue = isStopped || (isIntroduced && (isWhole || isClause));
        return hasItsCue && before.order() == Order.SOURCE_FIRST && reading.isMarked(next);
    }

    /** Whether the quote ends as one does that its sentence goes on after. */
    static boolean endsOpen(Candidate candidate, Reading reading) {
        Span inner = candidate.marked().inner();
        if (inner.isEmpty()) {
            return false;
        }
        char last = reading.article().text().charAt(inner.end() - 1);
        return ",?!…—–-.’'”".indexOf(last) >= 0;
    }

    static boolean isDash(Reading reading, int token) {
        return reading.is(token, '—') || reading.is(token, '–') || reading.is(token, '-') || reading.is(token, '―');
    }
}
