package dev.claims.mention;

import java.util.Set;

/** Titles, suffixes and states that are written with a full stop. */
final class Abbreviations {

    private static final Set<String> SHORT = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "lt", "gen", "col", "capt", "sgt",
            "maj", "cmdr", "cpl", "pvt", "adm", "brig", "const", "det", "insp", "supt", "cst", "rev", "fr", "msgr",
            "pres", "amb", "coun", "ald", "st", "ste", "jr", "sr", "inc", "corp", "ltd", "co", "bros", "cos", "calif",
            "fla", "mass", "mich", "minn", "conn", "ala", "ariz", "colo", "ill", "ind", "kan", "ky", "la", "md", "me",
            "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
            "ont", "que", "alta", "sask", "man", "del", "ga", "ark", "dept", "univ", "assn");

    private Abbreviations() {}

    static boolean holds(String lower) {
        return SHORT.contains(lower);
    }
}
