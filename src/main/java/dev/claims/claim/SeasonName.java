package dev.claims.claim;

/** The seasons of the northern half of the earth, by whole months as weather services count them. */
public enum SeasonName {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    SeasonName(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    public String code() {
        return code;
    }

    public int firstMonth() {
        return firstMonth;
    }
}
