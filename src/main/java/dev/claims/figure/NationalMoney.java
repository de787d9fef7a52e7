package dev.claims.figure;

import dev.claims.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whose pesos, rupees or crowns an article speaks of: those of the country that it names first. */
final class NationalMoney {

    private record Nation(String code, List<String> places) {}

    private static final Map<String, List<Nation>> NATIONS = nations();

    private static Map<String, List<Nation>> nations() {
        Map<String, List<Nation>> nations = new HashMap<>();
        for (Lexicon.Row row : Lexicon.load("currency-places").rows()) {
            nations.computeIfAbsent(row.get("money"), money -> new ArrayList<>())
                    .add(new Nation(row.get("code"), row.list("places")));
        }
        return Map.copyOf(nations);
    }

    private final String text;
    private final Map<String, String> codes = new HashMap<>();

    NationalMoney(String text) {
        this.text = text;
    }

    /** The money that several countries call so, such as “rupee”, whose usual currency is {@code code}; else {@code code}. */
    static String moneyOf(String code) {
        for (Map.Entry<String, List<Nation>> money : NATIONS.entrySet()) {
            if (money.getValue().get(0).code().equals(code)) {
                return money.getKey();
            }
        }
        return code;
    }

    /** The ISO 4217 code of {@code money}, which may be one itself. */
    String codeOf(String money) {
        return NATIONS.containsKey(money) ? codes.computeIfAbsent(money, this::nearest) : money;
    }

    private String nearest(String money) {
        List<Nation> nations = NATIONS.getOrDefault(money, List.of());
        String nearest = nations.get(0).code();
        int first = Integer.MAX_VALUE;
        for (Nation nation : nations) {
            for (String place : nation.places()) {
                int at = text.indexOf(place);
                if (at >= 0 && at < first) {
                    first = at;
                    nearest = nation.code();
                }
            }
        }
        return nearest;
    }
}
