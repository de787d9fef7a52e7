package dev.claims.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that patterns spell out, numbered from 1: to compare two numbers takes less time than two words. */
final class Literals {

    private static final Set<String> COMMON = Set.of(
            "the", "a", "of", "in", "on", "at", "to", "and", "or", "for", "from", "by", "that", "this", "last", "next",
            "before", "after", "more", "than", "all", "any", "other", "with", "s", ",", ".", "-", "'", "(", ")", ":");

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of {@code word}, a new one where it has none. */
    int add(String word) {
        return numbers.computeIfAbsent(word, none -> numbers.size() + 1);
    }

    /** The number of {@code word}, 0 where no pattern spells it. */
    int of(String word) {
        return numbers.getOrDefault(word, 0);
    }

    int size() {
        return numbers.size();
    }

    Set<String> words() {
        return numbers.keySet();
    }

    /** Whether nearly every sentence has {@code word}. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** A bit of the word {@code number}, which some others share: a sieve that lets through some too many. */
    static long bit(int number) {
        return number == 0 ? 0 : 1L << number;
    }
}
