package dev.claims.text;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place and day before the first words of a story: “OSTHAVEN, May 8, 2031 (Newswire) —”. */
final class Dateline {

    /** A dateline ends before this. */
    private static final int LONGEST = 120;

    private static final Pattern END = Pattern.compile("\\s(?:—|–|--|-|_)(?:\\s|$)|--|—|:\\s");

    private static final Pattern PLACE = Pattern.compile(
            "(?!(?:On|By|In|Since|Until|From|Before|After|The|This|It|At)\\b)\\(?\\p{Lu}[\\p{L}.'’-]*"
                    + "(?:[ ,]{1,2}\\(?(?:\\p{Lu}[\\p{L}.'’-]*|of|the|de|la|el|al|es|on|upon|and|by)\\)?){0,6}[ ,/(-]*");

    /** The agency's name and marks: what may follow the day. */
    private static final Pattern AGENCY = Pattern.compile("[\\s,.)]*(?:[/(][^/)]{1,50}[/)])?[\\s,.]*");

    /** An agency's name that needs no dash behind it. */
    private static final Pattern SLASHES = Pattern.compile("\\s?/[^/]{1,50}/(?=\\s)");

    private static final Pattern WHOLE =
            Pattern.compile("\\p{Lu}[\\p{Lu} .,'’-]{2,40}(?:, [\\p{L} .]{2,30})? \\([^)]{1,40}\\)\\s?(?:—|–|--|-|_)");

    private Dateline() {}

    /** The full day in the dateline that opens {@code paragraph}; {@code null} if it has none. */
    static @Nullable LocalDate dayOf(String paragraph) {
        String head = paragraph
                .substring(0, Math.min(LONGEST, paragraph.length()))
                .replace('\u00a0', ' ')
                .replace('\n', ' ');
        FullDate.Found date = FullDate.in(head);
        if (date == null) {
            return null;
        }
        int end = endAfter(date.end(), head);
        if (end < 0) {
            return null;
        }
        boolean isAgency = AGENCY.matcher(head.substring(date.end(), end)).matches();
        String before = head.substring(0, date.start()).replace("--", " ");
        boolean isPlace = before.isBlank()
                || before.equals("(")
                || before.replaceAll("[(/][^)/]*[)/]", "").isBlank()
                || PLACE.matcher(before.replaceAll("[(/][^)/]{1,40}[)/]", " ").strip())
                        .matches();
        return isAgency && isPlace ? date.day() : null;
    }

    /** Where the dateline whose day ends at {@code day} ends itself; -1 where nothing ends it. */
    private static int endAfter(int day, String head) {
        Matcher slashes = SLASHES.matcher(head).region(day, head.length());
        if (slashes.lookingAt()) {
            return slashes.end();
        }
        Matcher end = END.matcher(head);
        return end.find(day) ? end.start() : -1;
    }

    /** Whether {@code line} is a dateline and nothing else. */
    static boolean is(String line) {
        return line.length() <= LONGEST && WHOLE.matcher(line).matches();
    }
}
