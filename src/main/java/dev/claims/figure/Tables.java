package dev.claims.figure;

/** The word lists that every article shares, loaded once. */
record Tables(Scales scales, Currencies currencies, Units units, Modifiers modifiers, Idioms idioms) {

    static Tables load() {
        return new Tables(new Scales(), new Currencies(), new Units(), new Modifiers(), new Idioms());
    }
}
