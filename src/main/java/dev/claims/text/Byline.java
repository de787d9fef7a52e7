package dev.claims.text;

import dev.claims.lexicon.CalendarWords;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line above the article says about who wrote it and when: “By Ada Example”, “January 14, 2031 | by Staff”,
 * “Published on 3 March 2031”, “Staff Writer”.
 *
 * @param author who wrote it, {@code null} if the line does not name anybody
 * @param published the day, {@code null} if no full one stands there
 * @param isUpdate whether the day is that of a later change
 */
record Byline(@Nullable String author, @Nullable LocalDate published, boolean isUpdate) {

    private static final int LONGEST = 160;

    private static final String NAME_WORD = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*";
    private static final String NAME =
            NAME_WORD + "(?: (?:" + NAME_WORD + "|de|da|di|del|van|von|der|den|la|le|bin|al|y)){0,5}";
    private static final String NAMES = NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,5}";

    private static final Pattern BY = Pattern.compile(
            "(?:(?:written |story |words |text |posted |reported |published |report )?by:? |author: ?|words: ?)("
                    + NAMES + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATE = Pattern.compile("(?i)(?:last )?(?:updated|modified|edited).*");
    private static final Pattern BY_NAMES = Pattern.compile(NAMES);
    private static final Pattern ROLE_AFTER =
            Pattern.compile("(?i), (?:(?:the|senior|chief|staff|special|business|political|news|foreign)"
                    + " )*(?:writers?|reporters?|correspondents?|editors?|contributors?|staff|special to|associated"
                    + " press|columnists?)\\b.*");

    /** What may stand around a name and a day without making the line a sentence. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:first |last |originally"
                    + " )?(?:published|posted|updated|modified|edited|created|date|on|at|by|in|of|for|the|written|story|words|author|staff|senior|chief|news|freelance|guest|special"
                    + " to|correspondents?|reporters?|writers?"
                    + "|editors?|columnists?|contributors?|contributing|desk|business|political|politics|science|sports?|national|world|health"
                    + "|technology|education|environment|economics|am|pm|a\\.m\\.|p\\.m\\.|[a-z]{2,4}t|gmt|utc|and|from|with)\\b");

    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\b|\\b\\d{1,2}(?=\\s?[ap]\\.?m\\b)");

    private static final Pattern ROLE = Pattern.compile("(?i)(?:by )?(?:(?:the |our"
            + " )?(?:staff|senior|chief|news|freelance|guest|special|contributing|business|political|science|sports?|associate|managing|own|foreign|national)"
            + " ?){1,3}(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|desk|report)?(?:,?"
            + " [\\p{L} ]{1,40})?");
    private static final Pattern ROLE_NOUN = Pattern.compile(
            "(?i).*\\b(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|staff|desk)\\b.*");

    private static final Set<String> NO_FIRST_NAME = Set.of(
            "the",
            "then",
            "now",
            "this",
            "that",
            "today",
            "tomorrow",
            "all",
            "any",
            "far",
            "law",
            "contrast",
            "comparison",
            "some",
            "his",
            "her",
            "its",
            "their",
            "my",
            "your",
            "early",
            "late",
            "midday",
            "noon",
            "midnight",
            "mid",
            "no",
            "one");
    private static final Set<String> NO_NAME = noName();

    /** Bylines that name nobody. */
    private static final Set<String> NOBODY = Set.of(
            "staff",
            "admin",
            "administrator",
            "editor",
            "editors",
            "editorial",
            "newsroom",
            "desk",
            "team",
            "ai",
            "our",
            "a",
            "an",
            "the",
            "special",
            "webmaster",
            "guest",
            "contributor",
            "anonymous",
            "news");

    /** What {@code line} says, or {@code null} if it is no byline. */
    static @Nullable Byline of(String line) {
        if (line.length() > LONGEST || Furniture.wordsIn(line) > 25) {
            return null;
        }
        String words = plainBlanks(line);
        FullDate.Found date = FullDate.in(words);
        String rest = date == null ? words : words.substring(0, date.start()) + "|" + words.substring(date.end());
        String author = author(rest);
        boolean isByline = date == null ? isWithoutDate(words, author) : isAround(rest, author);
        if (!isByline) {
            return null;
        }
        boolean isUpdate = UPDATE.matcher(words).matches();
        return new Byline(
                author == null || NOBODY.contains(firstWord(author)) ? null : author,
                date == null ? null : date.day(),
                isUpdate);
    }

    /** What {@code line} says if it is a name and nothing else, as it may stand beside a day; or {@code null}. */
    static @Nullable Byline ofName(String line) {
        int words = Furniture.wordsIn(line);
        boolean isName = words >= 2
                && words <= 4
                && line.length() <= LONGEST
                && BY_NAMES.matcher(line).matches();
        return isName ? new Byline(line, null, false) : null;
    }

    private static String plainBlanks(String line) {
        return line.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\t', ' ');
    }

    private static @Nullable String author(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (!lower.contains("by") && !lower.contains("author") && !lower.contains("words")) {
            return null;
        }
        Matcher by = BY.matcher(words);
        while (by.find()) {
            Matcher name = BY_NAMES.matcher(words).region(by.start(1), words.length());
            boolean isWord = by.start() > 0 && Character.isLetterOrDigit(words.charAt(by.start() - 1));
            if (!isWord && name.lookingAt() && !NO_NAME.contains(firstWord(name.group()))) {
                return withoutStop(ROLE_AFTER.matcher(name.group()).replaceFirst(""));
            }
        }
        return null;
    }

    private static Set<String> noName() {
        Set<String> words = new HashSet<>(CalendarWords.of("weekday", "month"));
        words.addAll(NO_FIRST_NAME);
        return words;
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String withoutStop(String name) {
        return name.endsWith(".") && !name.endsWith("r.") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether nothing but the author, a role and a publication stand in {@code words}. */
    private static boolean isWithoutDate(String words, @Nullable String author) {
        if (author == null) {
            return Furniture.wordsIn(words) <= 8
                    && ROLE.matcher(words).matches()
                    && ROLE_NOUN.matcher(words).matches();
        }
        boolean startsWithBy = BY.matcher(words).lookingAt();
        return startsWithBy && !hasSentence(words.substring(words.indexOf(author) + author.length()));
    }

    /** Whether {@code rest}, with the day cut out, is labels, names and marks only. */
    private static boolean isAround(String rest, @Nullable String author) {
        String left = author == null ? rest : rest.replace(author, " ");
        left = CLOCK.matcher(left).replaceAll(" ");
        left = LABEL.matcher(left).replaceAll(" ");
        return !hasSentence(left) && left.chars().noneMatch(Character::isDigit);
    }

    /** Whether words without a capital stand in {@code words}: a byline has roles and names at most. */
    private static boolean hasSentence(String words) {
        String left = LABEL.matcher(words).replaceAll(" ");
        for (String word : left.split("[^\\p{L}\\p{M}'’.]+")) {
            if (word.length() > 1 && Character.isLowerCase(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
