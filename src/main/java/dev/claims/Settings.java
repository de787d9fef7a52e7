package dev.claims;

import dev.claims.claim.Claim;
import java.util.List;
import java.util.Set;

/**
 * What to look for and how to read what an article leaves open:
 *
 * <pre>{@code
 * Claims claims = new Claims(Settings.standard().withDollar("CAD"));
 * }</pre>
 *
 * @param types the types of claims to find; word lists that they do not need are not read
 * @param dollar which dollar a bare $ is, one of {@link #DOLLARS}
 */
public record Settings(Set<Claim.Type> types, String dollar) {

    /**
     * The currencies in use that are called dollar, by ISO 4217 code. No peso, although it is written $ too: the words
     * “dollar”, “buck” and “cent” go with the sign, and in a story from Mexico they are no pesos.
     */
    public static final List<String> DOLLARS = List.of(
            "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD", "NZD",
            "SBD", "SGD", "SRD", "TTD", "TWD", "USD", "XCD");

    /** Throws {@link IllegalArgumentException} where {@code dollar} is none. */
    public Settings {
        types = Set.copyOf(types);
        if (!DOLLARS.contains(dollar)) {
            throw new IllegalArgumentException("'" + dollar + "' is no dollar: one of " + String.join(", ", DOLLARS));
        }
    }

    /** Claims of every type; a bare $ is the US dollar. */
    public static Settings standard() {
        return new Settings(Set.of(Claim.Type.values()), "USD");
    }

    /** These settings for claims of {@code only} some types. */
    public Settings withTypes(Set<Claim.Type> only) {
        return new Settings(only, dollar);
    }

    /** These settings with $ as {@code code}, such as {@code CAD}. */
    public Settings withDollar(String code) {
        return new Settings(types, code);
    }
}
