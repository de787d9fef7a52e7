package dev.claims.figure;

/** The word lists that every article shares. */
record Tables(
        Scales scales, Currencies currencies, Units units, Modifiers modifiers, Idioms idioms, Openings openings) {

    private static final class Holder {
        private static final Tables ENGLISH = load();
    }

    /** Those of English, read at their first use. */
    static Tables english() {
        return Holder.ENGLISH;
    }

    private static Tables load() {
        Currencies currencies = new Currencies();
        Units units = new Units();
        Idioms idioms = new Idioms();
        Openings openings = new Openings(idioms, currencies, units);
        return new Tables(new Scales(), currencies, units, new Modifiers(), idioms, openings);
    }
}
