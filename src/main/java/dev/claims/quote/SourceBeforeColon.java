package dev.claims.quote;

import dev.claims.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Brandt was blunt: “Q”. No cue, but a colon after a clause that has a subject; or the name alone, as in a transcript. */
final class SourceBeforeColon implements Sieve {

    private static final int LONGEST_NAME = 5;

    /** A name in a list has no more words. */
    private static final int LISTED = 4;

    @Override
    public String name() {
        return "source-before-colon";
    }

    @Override
    public @Nullable Ascription ascribe(Candidate candidate, Scene scene) {
        Reading reading = scene.reading();
        if (!reading.is(candidate.first() - 1, ':')
                || candidate.first() - 1 <= reading.start(candidate.sentence())
                || isListed(candidate, reading)) {
            return null;
        }
        if (scene.twins()
                        .of(
                                candidate,
                                other -> !other.isAlone() && scene.twins().areSame(candidate, other))
                != null) {
            return null;
        }
        Mention beside = reading.mentions().endingBefore(candidate.first() - 1);
        if (beside != null && beside.kind() == Mention.Kind.DOCUMENT) {
            return new Ascription(authorOf(beside, reading), null, null, name());
        }
        if (beside != null && beside.isName() && isSetOff(beside.firstToken() - 1, reading, candidate)) {
            return new Ascription(beside, null, null, name());
        }
        Mention source = scene.subjects().of(reading.start(candidate.sentence()), candidate.first(), candidate.first());
        return source == null ? null : new Ascription(source, null, null, name());
    }

    /** “two songs: “Rain” and “Mud””: the first of several names. */
    private static boolean isListed(Candidate candidate, Reading reading) {
        int next = candidate.after();
        char last = reading.article().text().charAt(candidate.marked().inner().end() - 1);
        boolean isOpen = Character.isLetterOrDigit(last) || last == ',';
        boolean isJoined = reading.is(next, ',') || reading.lower(next).equals("and");
        return candidate.words() <= LISTED
                && isOpen
                && (reading.isMarked(next) || isJoined && reading.isMarked(next + 1));
    }

    /** “a statement from a spokesman”: the one that the words are from or by, else the document itself. */
    private static Mention authorOf(Mention document, Reading reading) {
        for (int t = document.firstToken(); t < document.tokenAfter(); t++) {
            Mention author = reading.lower(t).equals("from") || reading.lower(t).equals("by")
                    ? reading.mentions().startingAt(t + 1)
                    : null;
            if (author != null) {
                return author;
            }
        }
        return document;
    }

    /** “Polls state the same – Otto Lind: “Q””: a name after a dash and before {@code colon}, behind a cue that ends at {@code cue}. */
    static boolean isAfterDash(int colon, int cue, Reading reading) {
        int first = colon;
        while (first > cue && reading.tokens().isCapitalised(first - 1) && colon - first < LONGEST_NAME) {
            first--;
        }
        return first < colon && CueAfterQuote.isDash(reading, first - 1);
    }

    /** Whether a name before a colon stands by itself: at the start, after a dash, after “from”. */
    private static boolean isSetOff(int before, Reading reading, Candidate candidate) {
        return before < reading.start(candidate.sentence())
                || CueAfterQuote.isDash(reading, before)
                || reading.lower(before).equals("from");
    }
}
