package dev.claims.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The first bytes of a file, and what they say of its form.
 *
 * @param bytes one character a byte, as in ISO 8859-1
 * @param complete whether no more will be had: the file is no longer, or this is as much as is looked at
 */
record Head(String bytes, boolean complete) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Longer than any signature below. */
    private static final int SIGNATURE = 16;

    /** Where a tar archive says so. */
    private static final int TAR_MARK = 257;

    /** Nobody opens a text with so many brackets. */
    private static final int BRACKETS = 100;

    /** Signatures of forms that people put beside articles, each with its name. */
    private static final Map<String, String> SIGNATURES = signatures();

    private static Map<String, String> signatures() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("\u00ff\u00fe", "UTF-16 text, not UTF-8: convert it with iconv -f UTF-16 -t UTF-8");
        names.put("\u00fe\u00ff", "UTF-16 text, not UTF-8: convert it with iconv -f UTF-16 -t UTF-8");
        names.put("\u001f\u008b", "a gzip archive inside another: unpack it first");
        names.put("PK\u0003\u0004", "a ZIP archive or office document, not text: unpack it or save it as text first");
        names.put("\u00d0\u00cf\u0011\u00e0", "an office document, not text: save it as text first");
        names.put("%PDF-", "a PDF document, not text: save it as text first");
        names.put("{\\rtf", "an RTF document, not plain text: save it as text first");
        names.put("\u0089PNG", "a PNG picture, not text");
        names.put("\u00ff\u00d8\u00ff", "a JPEG picture, not text");
        names.put("GIF8", "a GIF picture, not text");
        names.put("<!doctype html", "an HTML page: give its text, or the post as WordPress JSON");
        names.put("<html", "an HTML page: give its text, or the post as WordPress JSON");
        names.put("<?xml", "an XML document: give its text, or the post as WordPress JSON");
        return names;
    }

    /** Whether more bytes could not change the answers: of a post they cannot, and it is not to wait for them. */
    boolean isDecided() {
        int first = afterBlanks(markLength());
        return complete || (bytes.length() - first >= SIGNATURE && opens(first) && opensPost(first));
    }

    private boolean opensPost(int first) {
        int inside = afterOpening(first);
        if (inside == bytes.length()) {
            return false;
        }
        char next = bytes.charAt(inside);
        return bytes.charAt(first) == '{' ? next == '"' || next == '\'' : next == '{';
    }

    /** The bytes.length() of the byte order mark of UTF-8 at the start. */
    int markLength() {
        return startsWith(0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    }

    /** Why this can be no article. */
    record Objection(Diagnostic.Kind kind, String words) {}

    /** What speaks against its being an article, {@code null} if nothing does. */
    @Nullable
    Objection objection() {
        int first = afterBlanks(markLength());
        if (complete && first == bytes.length() && bytes.length() < Utf8Reader.BUFFER) {
            String words = bytes.length() == 0 ? "the file is empty" : "the file holds nothing but blanks";
            return new Objection(Diagnostic.Kind.EMPTY, words);
        }
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (startsWith(0, signature.getKey()) || startsWith(first, signature.getKey())) {
                return isUtf16(signature.getKey())
                        ? new Objection(Diagnostic.Kind.NOT_UTF8, signature.getValue())
                        : new Objection(Diagnostic.Kind.NOT_TEXT, signature.getValue());
            }
        }
        if (startsWith(TAR_MARK, "ustar")) {
            return new Objection(Diagnostic.Kind.NOT_TEXT, "a tar archive, not text: unpack it and name the folder");
        }
        int nul = isJson() ? -1 : bytes.indexOf('\0');
        return nul < 0
                ? null
                : new Objection(Diagnostic.Kind.NOT_TEXT, "a binary file, not text: NUL at offset " + nul);
    }

    private static boolean isUtf16(String signature) {
        return signature.length() == 2 && signature.indexOf('\u00fe') >= 0;
    }

    /**
     * Whether JSON starts here: an object with a key or none, an array of objects or of nothing, or anything in
     * brackets before lines that start as JSON does. An article may well begin with “[Editor's note”, “{sic}” or “[ ]”.
     */
    boolean isJson() {
        int first = afterBlanks(markLength());
        if (first >= bytes.length() || !opens(first)) {
            return false;
        }
        int inside = afterOpening(first);
        if (inside == bytes.length()) {
            return complete && (bytes.length() < Utf8Reader.BUFFER || inside - first > BRACKETS);
        }
        char next = bytes.charAt(inside);
        if (bytes.indexOf("\n{\"", first) >= 0 || ("]}".indexOf(next) >= 0 && isAlone(first, inside))) {
            return true;
        }
        return opensPost(first) || (bytes.charAt(first) == '[' && isWhole(first));
    }

    /** Whether all that there is is one JSON value. */
    private boolean isWhole(int first) {
        if (!complete || bytes.length() == Utf8Reader.BUFFER) {
            return false;
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes.substring(first))) {
            json.nextToken();
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Whether an empty object or array has nothing behind it, or more JSON, or more brackets around it. */
    private boolean isAlone(int first, int end) {
        int next = afterBlanks(end + 1);
        return next == bytes.length() || opens(next) || (bytes.charAt(next) == ']' && end > afterBlanks(first + 1));
    }

    /** The first byte of note inside the object or arrays that open at {@code first}. */
    private int afterOpening(int first) {
        int at = afterBlanks(first + 1);
        while (bytes.charAt(first) == '[' && at < bytes.length() && bytes.charAt(at) == '[') {
            at = afterBlanks(at + 1);
        }
        return at;
    }

    private boolean opens(int at) {
        return bytes.charAt(at) == '{' || bytes.charAt(at) == '[';
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < bytes.length()
                && (bytes.charAt(at) == ' '
                        || bytes.charAt(at) == '\t'
                        || bytes.charAt(at) == '\r'
                        || bytes.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private boolean startsWith(int start, String prefix) {
        return start + prefix.length() <= bytes.length()
                && bytes.regionMatches(true, start, prefix, 0, prefix.length());
    }
}
