package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** “A,” X said. “B.” A quote without a cue goes on what was said before it in its paragraph. */
final class Continuation implements Sieve {

    private static final long JOINTS = ClauseWords.of("coordinator");

    @Override
    public String name() {
        return "continuation";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Candidate before = scene.before(candidate);
        Reading reading = scene.reading();
        for (int s = candidate.sentence() - 1; s >= 0 && reading.isSameBlock(s, candidate.sentence()); s--) {
            Ascription found = before != null && before.sentence() == s ? scene.of(before) : null;
            if (found != null) {
                return found.by(name());
            }
            Saying last = lastSpeech(scene, s);
            if (last != null) {
                return scene.ascription(last, name());
            }
            Mention subject = s == candidate.sentence() - 1 ? scene.subjectOf(s) : null;
            if (subject != null && subject.kind() == Mention.Kind.PERSON) {
                return new Ascription(subject, null, null, name());
            }
        }
        return null;
    }

    /** “Asked if it was safe, she smiled.”: who was asked did not ask. */
    private static boolean isAsked(Saying saying, Reading reading) {
        return saying.cue().kind() == Cue.Kind.ASK
                && saying.order() == Saying.Order.SHARED
                && reading.lower(saying.group().verb()).equals("asked");
    }

    /** “Brandt called it a disgrace.” */
    private static boolean isLabelling(Saying saying) {
        return saying.cue().kind() == Cue.Kind.LABEL
                && saying.order() == Saying.Order.SOURCE_FIRST
                && saying.source() != null
                && saying.source().isName();
    }

    /** “Brandt said ministers had claimed that”: what others said is a part of what somebody says. */
    private static boolean isTold(Saying saying, @Nullable Saying before, Reading reading) {
        if (before == null
                || before.order() != Saying.Order.SOURCE_FIRST
                || saying.order() != Saying.Order.SOURCE_FIRST
                || saying.from() < before.group().after()) {
            return false;
        }
        for (int t = before.group().after(); t < saying.from(); t++) {
            if (reading.is(t, ',') || reading.is(t, ';') || reading.isMarked(t) || reading.isAny(t, JOINTS)) {
                return false;
            }
        }
        return before.cue().isSpeech();
    }

    /** “Brandt said the law states that”: what is written says its part of what somebody says. */
    private static boolean isDocumentOf(Saying saying, @Nullable Saying before, Scene scene) {
        return before != null
                && before.source() != null
                && scene.isSomebody(before.source())
                && saying.source() != null
                && saying.source().kind() == Mention.Kind.DOCUMENT;
    }

    /** The last saying of a sentence that reports speech. */
    static @Nullable Saying lastSpeech(Scene scene, int sentence) {
        Saying last = null;
        for (Saying saying : scene.sayings(sentence)) {
            if (saying.source() != null
                    && saying.isAsserted()
                    && !isAsked(saying, scene.reading())
                    && (saying.cue().isSpeech() || isLabelling(saying))
                    && saying.cue().strength() >= 2
                    && !isDocumentOf(saying, last, scene)
                    && !isTold(saying, last, scene.reading())) {
                last = saying;
            }
        }
        return last;
    }
}
