package dev.claims.date;

/** The parts of a day, as TIMEX3 writes them. */
enum PartOfDay {
    MORNING("MO"),
    MIDDAY("MI"),
    AFTERNOON("AF"),
    EVENING("EV"),
    NIGHT("NI"),
    DAYTIME("DT");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether a clock time in this part is after noon, so that “5 in the evening” is 17:00. */
    boolean isAfterNoon() {
        return this == AFTERNOON || this == EVENING || this == NIGHT;
    }
}
