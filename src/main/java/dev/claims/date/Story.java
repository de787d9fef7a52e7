package dev.claims.date;

import dev.claims.date.Meaning.Base;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells histories from news: their dates lean on the date before, not on the day of publication. */
final class Story {

    /** Fewer stated years may be background in a news article. */
    private static final int LEAST = 5;

    /** So many stated dates stand against one that leans on the day of publication. */
    private static final int MANY = 3;

    /** A history tells of years that lie at least so far back. */
    private static final int YEARS_BACK = 3;

    private Story() {}

    static boolean isStory(@Nullable LocalDate published, List<Resolver.Place> places) {
        List<Integer> years = new ArrayList<>();
        int leaning = 0;
        int fine = 0;
        for (Resolver.Place place : places) {
            Meaning meaning = place.expression().meaning();
            if (meaning.base() == Base.STATED
                    && !meaning.set()
                    && meaning.grain().compareTo(Grain.YEAR) <= 0) {
                var value = meaning.reading().resolve(new Frame(null, false));
                LocalDate first = value == null ? null : value.earliest();
                if (first != null) {
                    years.add(first.getYear());
                    fine += meaning.grain().compareTo(Grain.MONTH) <= 0 ? 1 : 0;
                }
            } else if (meaning.base() == Base.SPEECH
                    || place.expression().rule().equals("weekday-alone")) {
                leaning++;
            }
        }
        if (years.size() < LEAST || years.size() < MANY * leaning || (leaning > 0 && fine < LEAST)) {
            return false;
        }
        years.sort(Integer::compare);
        return published == null || years.get(years.size() * 3 / 4) <= published.getYear() - YEARS_BACK;
    }
}
