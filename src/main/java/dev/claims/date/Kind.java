package dev.claims.date;

/** What a term can be in a pattern; a term may be several of them (“second” is an ordinal and a unit). */
enum Kind {
    /** A month; its number. */
    MONTH,
    /** A weekday; 1 is Monday. */
    WEEKDAY,
    /** A weekday in the plural, which recurs (“Mondays”). */
    WEEKDAYS,
    /** A season; a {@link dev.claims.claim.SeasonName}. */
    SEASON,
    /** A unit in the singular; a {@link Grain}. */
    UNIT,
    /** A unit in the plural. */
    UNITS,
    /** A part of the day; a {@link PartOfDay}. */
    PART,
    /** Parts of the day that recur (“mornings”). */
    PARTS,
    /** A day counted from this one; 0 is today. */
    TODAY,
    /** “last”. */
    LAST,
    /** “this”. */
    THIS,
    /** “next”. */
    NEXT,
    /** “early”, “late”: a part of what follows; a {@link dev.claims.claim.Timex.Mod}. */
    EARLY,
    /** “earlier”, “later”: likewise, of a stretch that is still going on. */
    EARLIER,
    /** “end”, “beginning”: likewise, with “of”. */
    EDGE,
    /** “about”, “nearly”. */
    ABOUT,
    /** A whole number in digits or words. */
    NUMBER,
    /** “a”, “an”. */
    ONE,
    /** “few”, “several”: some, nobody knows how many. */
    SOME,
    /** An ordinal in words or digits. */
    ORDINAL,
    /** 1 to 31 in digits, with or without an ordinal's ending. */
    DAY,
    /** Four digits that can be a year. */
    YEAR,
    /** Words that can be a year: “two thousand and thirty-one”. */
    YEAR_WORDS,
    /** Two digits. */
    SHORT,
    /** “1990s”, “80s”, “nineties”: its tens of years, of the century (below 10) or in full. */
    DECADE,
    /** A time on the clock; minutes since midnight as written. */
    CLOCK,
    /** A clock time written with a point, which may as well be a number (“8.30”). */
    POINT,
    /** “a.m.” is 0, “p.m.” is 12. */
    HALF_DAY,
    /** Noon and midnight; their hour. */
    NOON,
    /** A time zone. */
    ZONE,
    /** A holiday or other named day; its place in {@link Holidays}. */
    HOLIDAY,
    /** A word that says how often (“weekly”); its place in {@link Vocabulary}. */
    OFTEN,
    /** An expression that earlier rules found. */
    DATE,
    /** One whose value is a day. */
    DAY_DATE,
    /** One whose value is a month. */
    MONTH_DATE,
    /** One whose value is a quarter. */
    QUARTER_DATE,
    /** One whose value is a year. */
    YEAR_DATE,
    /** One whose value is a week. */
    WEEK_DATE,
    /** One whose value is a season. */
    SEASON_DATE,
    /** One whose value is a time of day. */
    TIME_DATE;

    /** The kinds of terms that hold an expression, a bit each: {@link #DATE} and all after it. */
    static final long EXPRESSIONS = -DATE.bit();

    /** Nearly every sentence has words of these, or single letters that look like them. */
    private static final long COMMON = bits(ONE, THIS, LAST, NEXT, ABOUT, SOME, HALF_DAY, ZONE);

    private static long bits(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= kind.bit();
        }
        return bits;
    }

    /** A bit of its own, by which a term says in one number what it can be. */
    @SuppressWarnings("EnumOrdinal") // a bit lives no longer than the program
    long bit() {
        return 1L << ordinal();
    }

    /** Whether nearly every sentence seems to have a term of this kind. */
    boolean isCommon() {
        return (bit() & COMMON) != 0;
    }
}
