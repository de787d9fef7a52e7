package dev.claims.input;

import java.io.IOException;

/** Bytes that are no UTF-8. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String found;
    private final boolean isCut;

    NotUtf8Exception(Place place, String found, boolean isCut) {
        super(found);
        this.place = place;
        this.found = found;
        this.isCut = isCut;
    }

    Place place() {
        return place;
    }

    /** What stands there, in words for the user. */
    String found() {
        return found;
    }

    /** Whether nothing is wrong but that the file ends too early. */
    boolean isCut() {
        return isCut;
    }
}
