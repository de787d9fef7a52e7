package dev.claims.input;

import java.io.IOException;

/** Finds where to read on after a fault in a JSON file. */
final class Recovery {

    private static final int END = -1;

    private final Utf8Reader reader;

    Recovery(Utf8Reader reader) {
        this.reader = reader;
    }

    /** Goes back to {@code fault}, or behind it where that is the line end itself, and gives the line to search. */
    int lineOfRest(Place fault) throws IOException {
        reader.backTo(fault);
        if (reader.peekBeyondBadBytes() == '\n') {
            reader.read();
        }
        return reader.place().line();
    }

    /** Says where reading goes on, unless the next line is meant, as goes without saying. */
    static String goesOn(Place fault, Place next) {
        if (next.line() == fault.line()) {
            return "; reading goes on at column " + next.column();
        }
        return next.equals(new Place(fault.line() + 1, 1))
                ? ""
                : "; reading goes on at line " + next.line() + ", column " + next.column();
    }

    /** Goes to the next object in {@code line} that follows a comma or bracket, as posts do in an array. */
    boolean toObjectIn(int line) throws IOException {
        boolean follows = true;
        while (reader.place().line() == line) {
            int c = reader.peekBeyondBadBytes();
            if (c == END || (c == '{' && follows)) {
                return c != END;
            }
            follows = c == ',' || c == '[' || (follows && isBlank(c));
            reader.read();
        }
        return false;
    }

    /**
     * Goes to the next line on which a post may begin: with a bracket no further in than {@code indent}, where the
     * broken post stood, so that objects inside a pretty-printed post are not taken for posts. Says where that is, if
     * more is passed over than the rest of the line, or of an array.
     */
    String toPostLine(Place fault, int indent, boolean isInArray) throws IOException {
        if (reader.place().line() == fault.line()) {
            reader.skipLine();
        }
        int next = reader.place().line();
        while (!mayBegin(indent)) {
            reader.skipLine();
        }
        int now = reader.place().line();
        if (reader.peekBeyondBadBytes() == END) {
            return isInArray || now > next ? "; the rest of the file is not read" : "";
        }
        return now > next ? "; reading goes on at line " + now : "";
    }

    private boolean mayBegin(int indent) throws IOException {
        int in = 0;
        int c = reader.peekBeyondBadBytes();
        while (c == ',' || isBlank(c)) {
            in += reader.read() == ',' ? 0 : 1;
            c = reader.peekBeyondBadBytes();
        }
        return c == END || ((c == '{' || c == '[' || c == ']') && in <= indent);
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }
}
