package dev.claims.input;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the posts of a JSON file: one post, arrays of posts, posts one after another. Holds one post at a time.
 *
 * <p>What stands between posts is read here and leniently (a comma too many loses nothing); each post gets a parser of
 * its own, so that a broken one costs itself and the rest of its lines only. Every post takes its number, readable or
 * not, so that {@code index} says where it stands in the file.
 */
final class PostReader implements ArticleReader {

    /** Posts nest about ten deep; the limit keeps a file of brackets from filling the memory. */
    static final int DEPTH = 1000;

    private static final int END = -1;

    private static final String NO_POST = "JSON that is no post: ";

    private static final Pattern LITERAL =
            Pattern.compile("null|true|false|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    /** Longer than any literal that is worth repeating. */
    private static final int WORD = 40;

    /** Jackson's own limit is 20 million, less than a long article with its pictures inlined. */
    private static final JsonFactory JSON = factory(Reading.LONGEST);

    private static JsonFactory factory(int longest) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(longest)
                        .maxNameLength(longest)
                        .maxNumberLength(longest)
                        .build())
                .build();
    }

    private final String path;
    private final Utf8Reader reader;
    private final Reading reading;
    private final JsonFactory json;
    private final PostItems items;
    private final Recovery recovery;
    private final Deque<Item> ready = new ArrayDeque<>();
    private int index;
    private int openArrays;
    private boolean isArrayEmpty;
    private int postLine;
    private int indent;

    PostReader(String path, Utf8Reader reader, Origin origin) {
        this.path = path;
        this.reader = reader;
        this.reading = origin.reading();
        this.json = reading.longest() == Reading.LONGEST ? JSON : factory(reading.longest());
        this.items = new PostItems(path, origin);
        this.recovery = new Recovery(reader);
    }

    @Override
    public @Nullable Item next() throws IOException {
        boolean more = true;
        while (ready.isEmpty() && more) {
            more = advance();
        }
        return ready.poll();
    }

    /** Reads on by one mark or post; false at the end of the file. */
    private boolean advance() throws IOException {
        try {
            return step();
        } catch (NotUtf8Exception e) {
            fail(new JsonFault(e.place(), Diagnostic.Kind.NOT_UTF8, e.found(), e.isCut()));
            return true;
        }
    }

    private boolean step() throws IOException {
        switch (reader.peek()) {
            case END -> {
                return end();
            }
            case ' ', '\t', '\r', '\n', '\uFEFF', ',' -> reader.read();
            case '[' -> openArray();
            case ']' -> closeArray();
            default -> value();
        }
        return true;
    }

    private boolean end() {
        if (openArrays == 0) {
            return false;
        }
        openArrays = 0;
        String read = index == 1 ? "1 post" : index + " posts";
        ready.add(reader.place()
                .diagnostic(
                        path,
                        Diagnostic.Kind.BROKEN_JSON,
                        "broken JSON: the file ends before its array does, after " + read));
        return true;
    }

    private void openArray() throws IOException {
        Place start = reader.place();
        reader.read();
        openArrays++;
        isArrayEmpty = true;
        if (openArrays > DEPTH) {
            fail(new JsonFault(start, JsonFault.TOO_DEEP, false));
        }
    }

    private void closeArray() throws IOException {
        if (isArrayEmpty) {
            ready.add(reader.place().diagnostic(path, Diagnostic.Kind.EMPTY, "no posts: the array is empty"));
        }
        isArrayEmpty = false;
        reader.read();
        openArrays = Math.max(0, openArrays - 1);
    }

    private void value() throws IOException {
        isArrayEmpty = false;
        Place start = reader.place();
        if (start.line() != postLine) {
            postLine = start.line();
            indent = start.column() - 1;
        }
        int at = index++;
        if (reader.peek() == '{' || reader.peek() == '"') {
            parse(start, at);
        } else {
            word(start);
        }
    }

    private void parse(Place start, int at) throws IOException {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), reader)) {
            try {
                take(parser, start, at);
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                JsonFault fault = JsonFault.of(e, parser, start, "the file", "the post at index " + at);
                fail(fault.message().equals(JsonFault.TOO_LONG) ? tooLong(fault, at) : fault);
            }
        }
    }

    private JsonFault tooLong(JsonFault fault, int at) {
        return new JsonFault(
                fault.place(), Diagnostic.Kind.FAULT, "the post at index " + at + " is " + reading.tooLong(), false);
    }

    private void take(JsonParser parser, Place start, int at) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            ready.addAll(items.of(PostFields.read(parser), at, start));
        } else {
            parser.finishToken();
            ready.add(start.diagnostic(path, Diagnostic.Kind.UNKNOWN_JSON, NO_POST + "a string"));
        }
        reader.unread(parser.releaseBuffered(Writer.nullWriter()));
    }

    /** A number, {@code null} or broken JSON in the place of a post. */
    private void word(Place start) throws IOException {
        StringBuilder word = new StringBuilder();
        while (isOfWord(reader.peek()) && word.length() < WORD) {
            word.append((char) reader.read());
        }
        if (LITERAL.matcher(word).matches()) {
            ready.add(start.diagnostic(path, Diagnostic.Kind.UNKNOWN_JSON, NO_POST + word));
        } else {
            fail(new JsonFault(start, "broken JSON: a post was expected", false));
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
    }

    /** Tells what is broken and reads on where that seems sound. */
    private void fail(JsonFault fault) throws IOException {
        if (!fault.isCut() && openArrays > 0 && salvage(fault)) {
            return;
        }
        String lost = fault.isCut() ? "" : recovery.toPostLine(fault.place(), indent, openArrays > 0);
        openArrays = reader.peekBeyondBadBytes() == END ? 0 : openArrays;
        ready.add(fault.place().diagnostic(path, fault.kind(), fault.message() + lost));
    }

    /**
     * Looks for the next post of an array in the rest of the line. An object counts only if it has a title and a
     * content: the broken post's own parts, such as its links, follow commas too.
     */
    private boolean salvage(JsonFault fault) throws IOException {
        int line = recovery.lineOfRest(fault.place());
        while (recovery.toObjectIn(line)) {
            Place start = reader.place();
            PostFields post = candidate(start);
            if (post != null && post.title != null && post.content != null) {
                ready.add(fault.place()
                        .diagnostic(path, fault.kind(), fault.message() + Recovery.goesOn(fault.place(), start)));
                ready.addAll(items.of(post, index++, start));
                return true;
            }
        }
        return false;
    }

    private @Nullable PostFields candidate(Place start) throws IOException {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), reader)) {
            try {
                parser.nextToken();
                PostFields post = PostFields.read(parser);
                reader.unread(parser.releaseBuffered(Writer.nullWriter()));
                return post;
            } catch (JacksonIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                reader.backTo(JsonFault.of(e, parser, start, "", "").place());
                return null;
            }
        } catch (NotUtf8Exception e) {
            return null;
        }
    }
}
