package dev.claims.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** X said: “Q”. X said, “Q”. X said that “Q”. X told Y, “Q”. The saying ends where the quote starts, or a few words before. */
final class CueBeforeQuote implements Sieve {

    private static final Set<String> JOINTS = Set.of("and", "or", "but");
    /** Words between a cue and a quote that it surely introduces. */
    private static final int BESIDE = 1;
    /** Words for the thing that is called something. */
    private static final int CALLED = 6;

    @Override
    public String name() {
        return "cue-before-quote";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Saying saying = nearestBefore(candidate, scene);
        if (saying == null || !saying.isAsserted()) {
            return null;
        }
        Reading reading = scene.reading();
        int last = candidate.first() - 1;
        boolean isIntroduced = reading.is(last, ':')
                || reading.is(last, ',')
                || last == saying.to() - 1
                || last == saying.group().after() - 1
                || reading.lower(last).equals("that");
        return isIntroduced
                        && (saying.cue().strength() >= 2
                                || last == saying.group().after() - 1)
                ? scene.ascription(saying, name())
                : null;
    }

    /** “before the vote was called, …”: nobody calls anything so far on. */
    private static boolean isCalledByNobody(Saying saying, Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        boolean isFirst = before == null || before.first() < saying.group().after();
        return saying.source() == null
                && isFirst
                && saying.cue().kind() == Cue.Kind.LABEL
                && candidate.first() - saying.group().after() > CALLED;
    }

    /** Whether “X called Y “Q”” is complete before {@code candidate}, which no “and” joins to its quote. */
    private static boolean isConsumed(Saying saying, Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        if (saying.cue().kind() != Cue.Kind.LABEL
                || before == null
                || before.first() < saying.group().after()) {
            return false;
        }
        Reading reading = scene.reading();
        for (int t = before.after(); t < candidate.first(); t++) {
            if (JOINTS.contains(reading.lower(t))) {
                return false;
            }
        }
        return candidate.first() - before.after() > 1;
    }

    /** “rejected the idea as “Q””: a thing is called something a few words after the verb. */
    private static boolean isCalled(Saying saying, Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        int as = candidate.first() - 1;
        if (reading.lower(as).equals("a") || reading.lower(as).equals("an")) {
            as--;
        }
        return saying.cue().kind() == Cue.Kind.LABEL
                && reading.lower(as).equals("as")
                && as - saying.group().after() <= CALLED
                && reading.areWords(saying.group().after(), as);
    }

    /**
     * The last saying of the quote's sentence that starts before it; one that only mentions speech, such as “wants to
     * say”, gives way to one that reports it.
     */
    static @Nullable Saying nearestBefore(Candidate candidate, Scene scene) {
        Saying nearest = null;
        for (Saying saying : scene.sayings(candidate.sentence())) {
            if (saying.group().after() > candidate.first()) {
                break;
            }
            boolean isColon = scene.reading().is(candidate.first() - 1, ':');
            if (isConsumed(saying, candidate, scene)
                    || isCalledByNobody(saying, candidate, scene)
                    || (isColon
                            && SourceBeforeColon.isAfterDash(
                                    candidate.first() - 1, saying.group().after(), scene.reading()))) {
                continue;
            }
            boolean isBeside =
                    (candidate.first() - saying.group().after() <= BESIDE || isCalled(saying, candidate, scene))
                            && saying.cue().kind() != Cue.Kind.THINK
                            && !(saying.cue().kind() == Cue.Kind.SHOW && nearest != null && nearest.isReport())
                            && saying.cue().strength() > 0;
            if (nearest == null || !nearest.isReport() || saying.isReport() || (isBeside && saying.isAsserted())) {
                nearest = saying;
            }
        }
        return nearest;
    }
}
