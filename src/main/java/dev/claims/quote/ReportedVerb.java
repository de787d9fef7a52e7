package dev.claims.quote;

import org.jspecify.annotations.Nullable;

/** A word that is by its form a verb that reports; whether it is one is for its neighbours to say. */
record ReportedVerb(Cue cue, Cues.Form form) {

    /** The verb that a cue word is, read as finite where its form allows that. */
    static @Nullable ReportedVerb of(Cues.@Nullable Word word) {
        if (word == null) {
            return null;
        }
        for (Cues.Form form : READINGS) {
            if (word.forms().contains(form)) {
                return new ReportedVerb(word.cue(), form);
            }
        }
        return null;
    }

    private static final Cues.Form[] READINGS = {
        Cues.Form.PAST, Cues.Form.THIRD, Cues.Form.BASE, Cues.Form.ING, Cues.Form.PARTICIPLE
    };

    boolean isFinite() {
        return form != Cues.Form.ING && form != Cues.Form.PARTICIPLE;
    }

    boolean isBase() {
        return form == Cues.Form.BASE;
    }

    boolean isIng() {
        return form == Cues.Form.ING;
    }

    boolean isTelling() {
        return cue.kind() == Cue.Kind.TELL;
    }

    boolean isAsking() {
        return cue.kind() == Cue.Kind.ASK;
    }

    /** Whether a clause without “that” may follow. */
    boolean isBare() {
        return cue.clause() == Cue.Clause.BARE;
    }

    /** Whether a clause may follow at all. */
    boolean takesClause() {
        return cue.clause() != Cue.Clause.NONE;
    }

    int strength() {
        return cue.strength();
    }

    /** Words that the verb takes: two where a particle belongs to it, as in “point out”. */
    int length() {
        return cue.particle().isEmpty() ? 1 : 2;
    }

    /** Whether it is said of nothing but speech, so that any words after it are content. */
    boolean isSaying() {
        return cue.lemma().equals("say");
    }
}
