package dev.claims.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Why JSON could not be parsed, in words for people who know JSON but not the parser.
 *
 * @param isCut whether nothing is wrong but that it ends too early
 */
record JsonFault(Place place, Diagnostic.Kind kind, String message, boolean isCut) {

    JsonFault(Place place, String message, boolean isCut) {
        this(place, Diagnostic.Kind.BROKEN_JSON, message, isCut);
    }

    /** The parser's way to say a thing, and a plainer one: its settings, kinds of value and code numbers go. */
    private record Wording(Pattern parsers, String plain) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    Pattern.compile("Illegal unquoted character \\(\\(CTRL-CHAR, code 10\\)\\).*"),
                    "the line ends inside a string"),
            new Wording(Pattern.compile("Illegal unquoted character .*"), "a control character inside a string"),
            new Wording(Pattern.compile("Illegal character .*"), "a control character between values"),
            new Wording(Pattern.compile("Unrecognized token ('.*'): .*"), "unknown word $1"),
            new Wording(Pattern.compile("Non-standard token ('.*'): .*"), "unknown word $1"),
            new Wording(Pattern.compile("Unrecognized character escape"), "unknown escape"),
            new Wording(Pattern.compile("Unexpected close marker"), "unexpected"),
            new Wording(Pattern.compile("Unexpected character \\(('.*') \\(code [^)]*\\)\\)"), "unexpected $1"),
            new Wording(Pattern.compile("Leading zeroes not allowed"), "a leading zero"),
            new Wording(Pattern.compile(" \\(code [^)]*\\)"), ""),
            new Wording(Pattern.compile(" \\(JSON [^)]*\\)"), ""),
            new Wording(Pattern.compile(" \\((?:for|start)[^\\n]*"), ""),
            new Wording(Pattern.compile(": maybe [^\\n]*"), ""),
            new Wording(Pattern.compile("a valid value"), "a value"),
            new Wording(Pattern.compile("was expecting"), "expected"),
            new Wording(Pattern.compile("comma to separate \\w+ entries"), "a comma"),
            new Wording(Pattern.compile("double-quote to start property name"), "a key in double quotes"),
            new Wording(Pattern.compile("a colon to separate property name and value"), "a colon"));

    static final String TOO_LONG = "JSON with a string or number longer than any post has";

    static final String TOO_DEEP = "JSON nested more than " + PostReader.DEPTH + " deep, which no post is";

    /**
     * Reads {@code e}, at which {@code json} stopped.
     *
     * @param start where {@code json} began
     * @param input what the parser was given, such as “the file”
     * @param value what it was to read, such as “the post at index 2”
     */
    static JsonFault of(JacksonException e, JsonParser json, Place start, String input, String value) {
        if (e instanceof StreamConstraintsException) {
            Place after = start.plus(json.currentLocation());
            return new JsonFault(new Place(after.line(), after.column() - 1), excess(e), false);
        }
        Place place = start.plus(e.getLocation());
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            String field = field(json.streamReadContext());
            String inside = (field == null ? "" : field + " of ") + value;
            return new JsonFault(place, "broken JSON: " + input + " ends inside " + inside, true);
        }
        return new JsonFault(place, "broken JSON: " + plain(message), false);
    }

    private static String excess(JacksonException e) {
        return e.getOriginalMessage().contains("nesting") ? TOO_DEEP : TOO_LONG;
    }

    private static String plain(String message) {
        String plain = message;
        for (Wording wording : WORDINGS) {
            plain = wording.parsers().matcher(plain).replaceFirst(wording.plain());
        }
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    /** The keys that lead to {@code context}, such as {@code content.rendered}, {@code null} at the top. */
    private static @Nullable String field(TokenStreamContext context) {
        Deque<String> keys = new ArrayDeque<>();
        for (TokenStreamContext at = context; at != null; at = at.getParent()) {
            if (at.currentName() != null) {
                keys.addFirst(at.currentName());
            }
        }
        return keys.isEmpty() ? null : String.join(".", keys);
    }
}
