package dev.claims.quote;

import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds subjects: that of a verb, and that of a whole sentence. */
final class Subjects {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    /** Words that open an adverbial or a subordinate clause before the main clause. */
    private static final long OPENERS = ClauseWords.of("adverbial-opener");

    private static final long NO_VERBS = ClauseWords.of("no-verb");
    private static final long DETERMINERS = ClauseWords.of("determiner");
    /** A short noun phrase ends before so many tokens. */
    private static final int PHRASE = 7;
    /** Tokens that a dateline may take: a place, a state, an agency. */
    private static final int DATELINE = 12;
    /** How far the main clause may start from the sentence's start, in tokens. */
    private static final int REACH = 40;

    private static final long ARTICLES = ClauseWords.of("article");
    /** Prepositions behind which a name is a place or a part of a longer subject. */
    private static final Set<String> WHERE = Set.of("in", "around", "near", "outside", "at", "of", "from", "across");

    private static final Set<String> LEADS = Set.of("but", "and", "yet", "still", "so");
    private static final Set<String> JOINTS = Set.of("and", "or", "but");

    private final Reading reading;
    private final Adjuncts adjuncts;
    private final FiniteVerbs verbs;

    Subjects(Reading reading) {
        this.reading = reading;
        this.adjuncts = new Adjuncts(reading);
        this.verbs = new FiniteVerbs(reading);
    }

    /** The subject directly before {@code verb}: a noun phrase, or what “who” stands for. */
    @Nullable
    Mention before(int verb, int start) {
        if (isNoun(verb) || JOINTS.contains(reading.lower(verb - 1))) {
            return null;
        }
        int real = adjuncts.startBefore(verb);
        if (real < verb && real > start) {
            return before(real, start);
        }
        Mention found = within(reading.mentions().endingBefore(verb), start);
        if (found != null && !RELATIVES.contains(reading.lower(verb - 1))) {
            return ownerOf(found, verb, start);
        }
        if (RELATIVES.contains(reading.lower(verb - 1)) && verb - 2 >= start) {
            int at = reading.is(verb - 2, ',') ? verb - 2 : verb - 1;
            return within(reading.mentions().endingBefore(at), start);
        }
        return found == null ? capitalisedBefore(verb, start) : found;
    }

    /**
     * “Ada Brandt, a plumber from Kell, Ohio, said”: what stands between commas after a name is said of the name; so is
     * a role without an article that lacks its second comma, “Ada Brandt, chairman of Kellworks said”.
     */
    private Mention ownerOf(Mention found, int verb, int start) {
        boolean isApposed = found.kind() == Mention.Kind.NOMINAL && reading.is(found.firstToken() - 1, ',');
        Mention owner = isApposed ? within(reading.mentions().endingBefore(found.firstToken() - 1), start) : null;
        if (owner == null || !owner.isName()) {
            return found;
        }
        boolean isClosed = reading.is(verb - 1, ',') || CueAfterQuote.isDash(reading, verb - 1);
        boolean isOpen = owner.firstToken() == start
                && owner.kind() == Mention.Kind.PERSON
                && !reading.isAny(found.firstToken(), DETERMINERS);
        return isClosed || isOpen ? owner : found;
    }

    /** All between the sentence's start and {@code verb}, where that is a few words without a verb or a comma. */
    @Nullable
    Mention wholeBefore(int verb, int opening) {
        int start = afterDateline(opening, verb);
        int first = LEADS.contains(reading.lower(start)) ? start + 1 : start;
        boolean isPhrase = first < verb
                && verb - first <= PHRASE * 2
                && reading.areWords(first, verb)
                && !reading.isAny(first, OPENERS)
                && !verbs.isAmong(first, verb);
        return isPhrase ? reading.nounPhrase(first, verb) : null;
    }

    /** A run of capitalised words right before a verb is its subject even where nothing else knows it as a name. */
    private @Nullable Mention capitalisedBefore(int verb, int start) {
        int first = verb;
        while (first > start + 1
                && !reading.isMarked(first - 1)
                && (reading.tokens().isCapitalised(first - 1) || isInWord(first - 1))) {
            first--;
        }
        while (first < verb && !reading.tokens().isCapitalised(first)) {
            first++;
        }
        return first == verb || isInWord(verb - 1) || WHERE.contains(reading.lower(first - 1))
                ? null
                : reading.nounPhrase(first, verb);
    }

    /** Whether {@code token} is part of a word with hyphens: “in-state”. */
    boolean isInWord(int token) {
        return isHyphen(token) || isHyphen(token + 1);
    }

    private boolean isHyphen(int token) {
        return reading.is(token, '-')
                && token + 1 < reading.tokens().size()
                && reading.tokens().isGlued(token)
                && reading.tokens().isGlued(token + 1);
    }

    /** Whether a finite verb stands among {@code first..after}, so that what follows is no subject of the main clause. */
    boolean holdsVerb(int first, int after) {
        return verbs.isAmong(first, after);
    }

    /** Whether what can be a verb is a noun by the word before it: “the warning”, “their claims”, “Brandt's report”. */
    boolean isNoun(int verb) {
        return !reading.isMarked(verb - 1) && (isPossessive(verb - 1) || reading.isAny(verb - 1, ARTICLES));
    }

    /** Whether {@code token} ends a possessive, so that what follows is a noun: “Brandt's claims”, “officials' claims”. */
    private boolean isPossessive(int token) {
        int apostrophe = reading.lower(token).equals("s") ? token - 1 : token;
        return (reading.is(apostrophe, '\'') || reading.is(apostrophe, '’'))
                && reading.tokens().isGlued(apostrophe);
    }

    private @Nullable Mention within(@Nullable Mention mention, int start) {
        return mention == null || mention.firstToken() < start || reading.isMarked(mention.firstToken())
                ? null
                : mention;
    }

    /**
     * The noun phrase that a participle right after it goes on: “a letter saying”, “with Brandt saying”; {@code null}
     * after a comma or a dash, where the participle goes on the whole clause, and after the object of a preposition.
     */
    @Nullable
    Mention ofParticiple(int participle, int start) {
        Mention own = reading.is(participle - 1, ',') || CueAfterQuote.isDash(reading, participle - 1)
                ? null
                : within(reading.mentions().endingBefore(participle), start);
        if (own == null) {
            return null;
        }
        boolean isSpeaker = own.isName() || own.kind() == Mention.Kind.DOCUMENT;
        boolean isObject = reading.isAny(own.firstToken() - 1, OPENERS)
                && !reading.lower(own.firstToken() - 1).equals("with");
        return isSpeaker && !isObject ? own : null;
    }

    /** The subject of the sentence {@code start..end}, as a verb at {@code verb} takes it up; {@code null} if unclear. */
    @Nullable
    Mention of(int opening, int end, int verb) {
        int start = afterDateline(opening, end);
        int limit = Math.min(end, start + REACH);
        int at = start;
        boolean isOpening = reading.isAny(start, OPENERS) || verb == start || isGerund(start);
        if (isOpening) {
            Mention opened = null;
            for (int comma = start + 1; comma < limit; comma++) {
                if (reading.is(comma, ',') && !reading.isMarked(comma)) {
                    Mention main = mentionAt(comma + 1);
                    if (main != null && isBeforeVerb(main.tokenAfter())) {
                        return main;
                    }
                    opened = opened == null ? main : opened;
                }
            }
            if (opened != null) {
                return opened;
            }
            at = start + 1;
        }
        Mention first = null;
        for (; at < Math.min(limit, verb > start ? verb : limit); at++) {
            Mention main = mentionAt(at);
            boolean isObject = at > start + 1 && (reading.isAny(at - 1, OPENERS) || isGerund(at - 1));
            if (main != null && isObject) {
                continue;
            }
            if (main != null && isBeforeVerb(main.tokenAfter())) {
                return main;
            }
            first = first == null ? main : first;
        }
        return first;
    }

    /** The token after a dateline, “KELL, Ohio (Newswire) — ”; {@code start} where none opens the sentence. */
    private int afterDateline(int start, int end) {
        String place = start < end ? reading.tokens().word(start) : "";
        boolean isCapitals = place.length() > 2 && place.chars().allMatch(Character::isUpperCase);
        for (int t = start + 1; isCapitals && t < Math.min(end, start + DATELINE); t++) {
            if (CueAfterQuote.isDash(reading, t) && !isInWord(t - 1) && !reading.isMarked(t)) {
                return t + 1;
            }
        }
        return start;
    }

    /** Whether what follows a noun phrase at {@code token} can be its verb. */
    private boolean isBeforeVerb(int token) {
        return token < reading.tokens().size()
                && reading.tokens().kind(token) == Tokens.Kind.WORD
                && !reading.tokens().isCapitalised(token)
                && !reading.isAny(token, OPENERS)
                && !reading.isAny(token, NO_VERBS);
    }

    private boolean isGerund(int token) {
        return reading.lower(token).endsWith("ing");
    }

    private @Nullable Mention mentionAt(int token) {
        if (reading.isMarked(token)) {
            return null;
        }
        Mention known = reading.mentions().startingAt(token);
        return known != null || !reading.isAny(token, DETERMINERS) ? known : endingSoonAfter(token);
    }

    /** A noun phrase that is seen only from its verb, since its last noun can be a verb as well: “the ad hits”. */
    private @Nullable Mention endingSoonAfter(int token) {
        for (int verb = token + 2; verb < token + PHRASE; verb++) {
            Mention found = reading.mentions().endingBefore(verb);
            if (found != null && found.firstToken() == token && isBeforeVerb(verb)) {
                return found;
            }
        }
        return null;
    }
}
