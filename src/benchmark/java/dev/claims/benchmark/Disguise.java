package dev.claims.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Gives the names and numbers of one article others, made of random syllables and digits: the same name the same one
 * throughout, a number one of as many digits, a year another year.
 */
final class Disguise {

    private static final String[] OPENINGS = {
        "Bra", "Kel", "Tor", "Mi", "Sa", "Ven", "Ost", "Lu", "Gra", "Hal", "Fen", "Ro", "Dar", "Eil", "Nor", "Wi", "Pe",
        "Ja", "Qui", "Zan", "Cor", "Al", "Um", "Ste", "Thal", "Vo", "Bir", "Cla"
    };
    private static final String[] MIDDLES = {
        "ra", "len", "mi", "do", "ver", "sti", "na", "go", "bel", "tu", "shi", "re", "kan", "lo", "wa", "", "", "", ""
    };
    private static final String[] ENDINGS = {
        "ndt", "ton", "ley", "sen", "ski", "ro", "ma", "field", "berg", "wick", "dal", "nes", "rt", "ov", "ck", "lla",
        "well", "mond", "vi", "ett", "stad", "x"
    };

    private final Random random;
    private final Set<String> names;
    private final Map<String, String> given = new HashMap<>();

    Disguise(Random random, Set<String> names) {
        this.random = random;
        this.names = names;
    }

    /** {@code text} with its names and numbers replaced. */
    String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            boolean isDigit = isDigit(text.charAt(at));
            boolean isLetter = Character.isLetter(text.charAt(at));
            while (end < text.length()
                    && (isDigit ? isDigit(text.charAt(end)) : isLetter && Character.isLetter(text.charAt(end)))) {
                end++;
            }
            String run = text.substring(at, end);
            out.append(isDigit ? number(run) : names.contains(run) ? given.computeIfAbsent(run, this::name) : run);
            at = end;
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private String number(String digits) {
        if (digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))) {
            return String.valueOf(1950 + random.nextInt(90));
        }
        // A day stays a day, an hour an hour; what stands after a comma or point may begin with nought.
        StringBuilder number = new StringBuilder();
        for (char digit : digits.toCharArray()) {
            number.append((char) ('0' + (digit == '0' ? 0 : 1 + random.nextInt(Math.max(1, digit - '0')))));
        }
        return number.toString();
    }

    private String name(String old) {
        return one(OPENINGS) + one(MIDDLES) + one(MIDDLES) + one(ENDINGS);
    }

    private String one(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
