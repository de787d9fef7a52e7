package dev.claims.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-08",
                "2031-05-08T23:30",
                "2031-05-08T23:30:00",
                "2031-05-08 23:30:00",
                "2031-05-08T23:30:00.123Z",
                "2031-05-08T23:30:00-05:00",
                "2031-05-08T23:30:00+0530"
            })
    void theDayIsTheOneThatIsWritten(String text) {
        assertEquals(LocalDate.of(2031, 5, 8), IsoDay.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2031",
                "2031-5-8",
                "2031-02-30",
                "2031-13-01",
                "0000-00-00T00:00:00",
                "20310508",
                "8 May 2031",
                "2031-05-08T",
                "2031-05-08 or so",
                " 2031-05-08",
                "２０３１-05-08"
            })
    void whatIsNoDayOfTheCalendarIsNoDate(String text) {
        assertNull(IsoDay.parse(text));
    }
}
