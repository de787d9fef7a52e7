package dev.claims.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that patterns spell out, numbered from 1: to compare two numbers takes less time than two words. */
final class Literals {

    private static final Set<String> COMMON = Set.of(
            "the", "a", "of", "in", "on", "at", "to", "and", "or", "for", "from", "by", "that", "this", "last", "next",
            "before", "after", "more", "than", "all", "any", "other", "with", "s", ",", ".", "-", "'", "(", ")", ":");

    /** Common words have lower numbers, and of all their bits none in common with the others. */
    private static final int FIRST_RARE = 32;

    private final Map<String, Integer> numbers = new HashMap<>();
    private int nextCommon = 1;
    private int nextRare = FIRST_RARE;

    /** The number of {@code word}, a new one where it has none. */
    int add(String word) {
        return numbers.computeIfAbsent(word, none -> isCommon(word) ? nextCommon++ : nextRare++);
    }

    /** The number of {@code word}, 0 where no pattern spells it. */
    int of(String word) {
        return numbers.getOrDefault(word, 0);
    }

    /** A number above all others. */
    int limit() {
        return nextRare;
    }

    Set<String> words() {
        return numbers.keySet();
    }

    /** Whether nearly every sentence has {@code word}. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** A bit of the word {@code number}, which it shares with others: a sieve that lets through some too many. */
    static long bit(int number) {
        if (number < FIRST_RARE) {
            return number == 0 ? 0 : 1L << number;
        }
        return 1L << (FIRST_RARE + number % FIRST_RARE);
    }
}
