package dev.claims.quote;

import java.util.Set;

/**
 * A verb that reports what somebody said, wrote or thinks.
 *
 * @param lemma its dictionary form
 * @param particle a word that must follow it (point <em>out</em>), empty where none must
 * @param strength 3 reports speech wherever it stands, 2 in most places, 1 beside marked words only, 0 right beside a
 *     whole quote only
 * @param clause what clause may follow it unmarked
 * @param noun the prepositions before content that is a noun phrase; {@code direct} where it follows the verb itself
 */
record Cue(String lemma, String particle, Kind kind, int strength, Clause clause, Set<String> noun) {

    /** What one does with it. */
    enum Kind {
        SAY,
        /** Its object is who hears it. */
        TELL,
        ASK,
        DENY,
        /** Somebody calls a thing something. */
        LABEL,
        /** Promise, urge, propose: saying does it. */
        ACT,
        /** Documents and studies do it. */
        SHOW,
        THINK
    }

    /** Which clause of content may follow. */
    enum Clause {
        /** With “that” or without. */
        BARE,
        /** Only with “that”. */
        THAT,
        NONE
    }

    /** Whether it reports speech in most places. */
    boolean isSpokenMostly() {
        return isSpeech() && strength >= 2;
    }

    boolean isSpeech() {
        return kind != Kind.LABEL && kind != Kind.THINK && kind != Kind.SHOW;
    }
}
