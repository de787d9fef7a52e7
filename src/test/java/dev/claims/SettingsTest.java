package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import dev.claims.claim.Figure;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SettingsTest {

    /** What ISO 4217 lists beside money that people pay with: a unit of account, and dollars that are no more. */
    private static final Set<String> OUT_OF_USE = Set.of("USN", "USS", "ZWD", "ZWL", "ZWN", "ZWR", "RHD");

    @Test
    void everyDollarInUseIsKnown() {
        TreeSet<String> dollars = new TreeSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String name = currency.getDisplayName(Locale.ENGLISH);
            if (name.endsWith("Dollar") && !OUT_OF_USE.contains(currency.getCurrencyCode())) {
                dollars.add(currency.getCurrencyCode());
            }
        }
        assertEquals(Settings.DOLLARS, List.copyOf(dollars));
    }

    @Test
    void aBareDollarIsTheOneThatTheUserNames() {
        assertEquals(List.of("USD", "USD"), unitsOf(Settings.standard()));
        assertEquals(List.of("CAD", "CAD"), unitsOf(Settings.standard().withDollar("CAD")));
    }

    @Test
    void aDollarThatTheArticleNamesStays() {
        Claims claims = new Claims(Settings.standard().withDollar("CAD"));
        Article article = claims.plainText(Source.ofPath("a.txt"), "The bridge cost US$12 million.");
        assertEquals("USD", ((Figure) claims.of(article).get(0)).unit());
    }

    @Test
    void whatIsNoDollarIsRefused() {
        Settings standard = Settings.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.withDollar("EUR"));
        assertThrows(IllegalArgumentException.class, () -> standard.withDollar("MXN"));
    }

    private static List<String> unitsOf(Settings settings) {
        Claims claims = new Claims(settings.withTypes(Set.of(Claim.Type.FIGURE)));
        Article article =
                claims.plainText(Source.ofPath("a.txt"), "The bridge cost $12 million. A ticket is two dollars.");
        return claims.of(article).stream()
                .map(claim -> String.valueOf(((Figure) claim).unit()))
                .toList();
    }
}
