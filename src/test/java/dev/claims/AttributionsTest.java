package dev.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.claims.article.Span;
import dev.claims.claim.Attribution;
import dev.claims.claim.Quote;
import dev.claims.claim.Timex;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionsTest {

    private static final Quote OUTER = quote(10, 60, "Ada Brandt");
    private static final Quote INNER = quote(20, 30, null);
    private static final Quote LATER = quote(70, 90, "Otto Lind");

    @Test
    void aClaimBelongsToTheInnermostQuoteAroundIt() {
        Attributions attributions = new Attributions(List.of(LATER, INNER, OUTER));
        assertNull(attributions.around(date(0, 5)), "before any quote");
        assertEquals(new Attribution(OUTER.span(), "Ada Brandt"), attributions.around(date(10, 15)));
        assertEquals(new Attribution(INNER.span(), null), attributions.around(date(22, 30)));
        assertEquals(new Attribution(OUTER.span(), "Ada Brandt"), attributions.around(date(28, 35)));
        assertNull(attributions.around(date(58, 72)), "across two quotes");
        assertEquals(new Attribution(LATER.span(), "Otto Lind"), attributions.around(date(70, 90)));
    }

    private static Quote quote(int start, int end, String speaker) {
        return new Quote(new Span(start, end), Quote.Form.DIRECT, speaker, null, null, null, "test");
    }

    private static Timex date(int start, int end) {
        return new Timex(new Span(start, end), null, null, false, null, "test");
    }
}
