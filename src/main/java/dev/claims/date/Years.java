package dev.claims.date;

import dev.claims.claim.TimexValue;

/** Years as people write them. */
final class Years {

    /** Two figures from here on are of the century before: as POSIX reads them. */
    private static final int PIVOT = 69;

    private Years() {}

    /** The year of two figures: ’08 is 2008, ’98 is 1998. */
    static int full(int two) {
        return two < PIVOT ? 2000 + two : 1900 + two;
    }

    /** “Nineteen eighty-six”, “twenty thirty-one”, “seventeen hundred” and “three”; 0 where it is no year. */
    static int spoken(int hundreds, int rest) {
        if (hundreds >= 1000 && hundreds % 1000 == 0 && rest < 100) {
            return hundreds + rest;
        }
        boolean century = hundreds >= 11 && hundreds <= 21;
        return century && rest >= 10 && rest < 100 ? hundreds * 100 + rest : 0;
    }

    /** Whether {@code number} is read as a year where it is written in words. */
    static boolean isInWords(int number) {
        return number >= 1900 && number <= 2100;
    }

    /** The year as a reading. */
    static Meaning meaning(int year) {
        return Meaning.stated(Grain.YEAR, Reading.of(new TimexValue.Year(year)));
    }
}
