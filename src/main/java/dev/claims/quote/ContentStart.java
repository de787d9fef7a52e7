package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.Set;

/** Where the content after a cue starts: after whom it is told, when and where, and “that”. */
final class ContentStart {

    private static final int NOWHERE = -1;
    /** Between a cue and its “that” stand at most so many tokens of adjuncts. */
    private static final int REACH = 16;

    private static final Set<String> PREPOSITIONS = ClauseWords.of("adjunct-preposition");
    private static final Set<String> DAYS = ClauseWords.of("when-after-cue");
    private static final Set<String> DOINGS = ClauseWords.of("doing");
    private static final Set<String> HEARERS = ClauseWords.of("hearer");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "i", "we", "it", "there");
    private static final Set<String> QUESTIONS = ClauseWords.of("question-word");
    /** What cannot open a clause without “that”. */
    private static final Set<String> NO_OPENERS = ClauseWords.of("no-clause-opener");

    /** Verbs that take a clause without “that” even after an adjunct: “said in a statement the bridge was safe”. */
    private static final Set<String> PLAIN = Set.of("say", "tell", "tweet");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");
    private static final Set<String> LEADS = Set.of("but", "and", "yet", "still", "so", "however", "though", "while");

    private final Reading reading;
    private final Tokens tokens;
    private final FiniteVerbs verbs;

    ContentStart(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verbs = new FiniteVerbs(reading);
    }

    /** The first token of what follows the cue of {@code saying}; negative where no content does. */
    int of(Saying saying, int end) {
        int at = saying.group().after();
        Cue cue = saying.cue();
        if (cue.kind() == Cue.Kind.TELL || cue.kind() == Cue.Kind.ASK) {
            at = afterHearer(at);
        }
        if (at >= end || reading.isMarked(at)) {
            return NOWHERE;
        }
        if (reading.lower(at).equals("that")) {
            return at + 1;
        }
        if (cue.kind() == Cue.Kind.ASK) {
            return QUESTIONS.contains(reading.lower(at)) ? at : NOWHERE;
        }
        if (cue.noun().contains("to") && reading.lower(at).equals("to")) {
            return at;
        }
        if (cue.noun().contains("noun-that") && reading.lower(at + 1).equals("that")) {
            return at + 2;
        }
        if (cue.noun().contains(reading.lower(at)) && !cue.noun().contains("object")) {
            return at + 1;
        }
        if (cue.noun().contains("object")) {
            return afterObject(cue, at, end);
        }
        int that = thatAfterAdjuncts(at, end);
        if (that >= 0) {
            return that;
        }
        boolean isTold = cue.kind() != Cue.Kind.TELL || at > saying.group().after();
        return cue.clause() == Cue.Clause.BARE && isTold ? bareClause(at, end, PLAIN.contains(cue.lemma())) : NOWHERE;
    }

    /** Whether {@code first..after} can be what {@code saying} reports: a clause, where no “that” makes it one. */
    boolean isContent(Saying saying, int first, int after) {
        String before = reading.lower(first - 1);
        boolean isOpened = before.equals("that")
                || QUESTIONS.contains(reading.lower(first))
                || saying.cue().noun().contains(before);
        return isOpened
                || reading.lower(first).equals("to")
                || (PLAIN.contains(saying.cue().lemma()) ? verbs.isAmong(first, after) : isClause(first, after));
    }

    /** Whether the first finite verb of {@code first..after} is its own, not that of a relative clause in an object. */
    private boolean isClause(int first, int after) {
        int verb = verbs.firstOf(first, after);
        for (int t = first + 1; t < verb; t++) {
            if (RELATIVES.contains(tokens.lower(t)) || tokens.lower(t).equals("that") || tokens.is(t, ',')) {
                return false;
            }
        }
        boolean isParticiple =
                verb < after && tokens.lower(verb).endsWith("ed") && PREPOSITIONS.contains(reading.lower(verb + 1));
        return verb < after && (!isParticiple || verbs.isAmong(verb + 1, after));
    }

    /** “accused the council of”: the content after the one that it is said of. */
    private int afterObject(Cue cue, int at, int end) {
        for (int t = at + 1; t < Math.min(end, at + REACH) && !tokens.is(t, ','); t++) {
            if (cue.noun().contains(tokens.lower(t)) && reading.lower(t + 1).endsWith("ing")) {
                return t + 1;
            }
        }
        return NOWHERE;
    }

    /** “went on to say”: whether the word before “to” tells that it was said indeed. */
    boolean isDone(Saying saying) {
        return DOINGS.contains(reading.lower(saying.group().first() - 2));
    }

    private int afterHearer(int at) {
        if (HEARERS.contains(reading.lower(at))) {
            return at + 1;
        }
        if (SUBJECTS.contains(reading.lower(at))) {
            return at;
        }
        Mention hearer = reading.mentions().startingAt(at);
        if (hearer == null) {
            return at;
        }
        int after = hearer.tokenAfter();
        return reading.is(after - 1, ',') ? after - 1 : after;
    }

    /** “said on Tuesday that”, “said in a statement to the council that”. */
    private int thatAfterAdjuncts(int at, int end) {
        if (!opensAdjunct(at) && !reading.is(at, ',')) {
            return NOWHERE;
        }
        for (int i = at; i < Math.min(end, at + REACH) && !reading.isMarked(i); i++) {
            if (tokens.lower(i).equals("that")) {
                boolean isClosed = !reading.is(at, ',') || (i > at + 1 && reading.is(i - 1, ','));
                return isClosed && !verbs.isAmong(at, i) ? i + 1 : NOWHERE;
            }
        }
        return NOWHERE;
    }

    private boolean opensAdjunct(int at) {
        return PREPOSITIONS.contains(reading.lower(at)) || DAYS.contains(reading.lower(at));
    }

    private int bareClause(int at, int end, boolean isPlain) {
        int first = at;
        while (isWhen(first) || VerbGroups.isAdverb(reading.lower(first))) {
            first++;
        }
        if (PREPOSITIONS.contains(reading.lower(first)) && first < end) {
            first = isPlain ? afterAdjunct(first) : NOWHERE;
        }
        while (isWhen(first) && first < end) {
            first++;
        }
        if (first >= end - 2 || first < 0 || reading.isMarked(first) || NO_OPENERS.contains(reading.lower(first))) {
            return NOWHERE;
        }
        boolean isOpener = tokens.kind(first) != Tokens.Kind.OTHER || reading.is(first, '$') || reading.is(first, '£');
        return isOpener ? first : NOWHERE;
    }

    private boolean isWhen(int token) {
        boolean isOwner = reading.is(token + 1, '\'') || reading.is(token + 1, '’');
        return DAYS.contains(reading.lower(token)) && !isOwner;
    }

    /** “on Friday”, “in a statement”: a preposition with its noun phrase. */
    private int afterAdjunct(int preposition) {
        int at = preposition + 1;
        if (DAYS.contains(reading.lower(at))) {
            return at + 1;
        }
        Mention object = reading.mentions().startingAt(at);
        return object == null ? NOWHERE : object.tokenAfter();
    }

    /** The token after the saying with its adjuncts, at a comma or at the end; negative where its own content follows. */
    int closeOf(Saying saying, int end) {
        int at = Math.max(saying.to(), saying.group().after());
        if (reading.is(at - 1, ',')) {
            return at - 1;
        }
        int comma = saying.order() == Saying.Order.ACCORDING_TO ? firstComma(saying, at) : at;
        if (comma < at) {
            return comma;
        }
        if (saying.cue().kind() == Cue.Kind.TELL) {
            at = afterHearer(at);
        }
        boolean isClosed = at >= end
                || tokens.kind(at) == Tokens.Kind.OTHER
                || opensAdjunct(at)
                || VerbGroups.isAdverb(tokens.lower(at))
                || LEADS.contains(tokens.lower(at));
        if (!isClosed && saying.order() != Saying.Order.ACCORDING_TO) {
            return NOWHERE;
        }
        while (at < end && at < saying.to() + REACH && tokens.kind(at) == Tokens.Kind.WORD) {
            at++;
        }
        return at;
    }

    /** “According to Brandt, the bridge is safe”: what looks like an apposition but does not end in a comma is none. */
    private int firstComma(Saying saying, int end) {
        for (int t = saying.group().after(); t < end; t++) {
            if (tokens.is(t, ',')) {
                return t;
            }
        }
        return end;
    }

    /** Whether a relative clause starts at {@code token}: it goes on the source, not the content. */
    boolean isRelative(int token) {
        return RELATIVES.contains(reading.lower(token));
    }

    /** Whether {@code piece} only says when, where or how: “In any case, X said, …”. */
    boolean isAdjunct(Content.Piece piece) {
        return PREPOSITIONS.contains(tokens.lower(piece.first())) && !verbs.isAmong(piece.first(), piece.after());
    }

    /** {@code start} without a leading “But”, “And”. */
    int strippedStart(int start, int end) {
        int at = start;
        while (at < end
                && (LEADS.contains(reading.lower(at))
                        || (tokens.kind(at) == Tokens.Kind.OTHER && !tokens.is(at, '$')))) {
            at++;
        }
        return at;
    }
}
