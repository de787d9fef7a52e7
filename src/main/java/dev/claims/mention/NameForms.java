package dev.claims.mention;

import static dev.claims.mention.Vocabulary.ACRONYM;
import static dev.claims.mention.Vocabulary.CALENDAR;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DEMONYM;
import static dev.claims.mention.Vocabulary.FIRST_NAME;
import static dev.claims.mention.Vocabulary.ORGANISATION_NAME;
import static dev.claims.mention.Vocabulary.PLACE;
import static dev.claims.mention.Vocabulary.PLACE_NAME;
import static dev.claims.mention.Vocabulary.PREPOSITION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SUFFIX;
import static dev.claims.mention.Vocabulary.THING_NAME;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.Set;

/** What the words of a name say that it names, and where its titles end. */
final class NameForms {

    /** What “Det” may go on with. */
    private static final Set<String> RANKS = Set.of("con", "sgt", "insp", "ch", "supt", "chief");

    /** Titles that organisations are named with as well: General Motors, the Justice Department. */
    private static final Set<String> ALSO_NAMES =
            Set.of("general", "justice", "private", "major", "king", "queen", "prince", "sister", "brother", "father");

    /** What ministers are for, in a word. */
    private static final Set<String> FIELDS = Set.of(
            "agriculture",
            "children",
            "climate",
            "commerce",
            "communications",
            "culture",
            "defence",
            "defense",
            "education",
            "energy",
            "environment",
            "finance",
            "health",
            "housing",
            "immigration",
            "industry",
            "information",
            "interior",
            "justice",
            "labour",
            "labor",
            "planning",
            "police",
            "power",
            "science",
            "sport",
            "sports",
            "state",
            "tourism",
            "trade",
            "transport",
            "water",
            "women",
            "works",
            "youth");

    private final Words words;

    NameForms(Words words) {
        this.words = words;
    }

    /** The first word after titles, roles and nationalities: of “British Prime Minister Ada Brandt” Ada. */
    int coreOf(int first, int last) {
        int end = last;
        while (end > first && (words.has(end, SUFFIX) || words.is(end, ','))) {
            end--;
        }
        if (words.has(end, ORGANISATION_NAME | PLACE_NAME | THING_NAME) && !words.has(first, TITLE)) {
            return first;
        }
        if (end > first && words.has(end, ORGANISATION_NAME) && ALSO_NAMES.contains(words.lower(first))) {
            return first;
        }
        if (words.has(end, ORGANISATION_NAME) && words.isPossessive(end - 1)) {
            return first;
        }
        int core = first;
        for (int w = first; w < end; w++) {
            boolean afterGiven = w > first
                    && words.has(w - 1, FIRST_NAME)
                    && !words.has(w - 1, PLACE | TITLE | DEMONYM)
                    && !words.isAllCapitals(w);
            boolean isRank = w > first && words.is(w - 1, "det") && RANKS.contains(words.lower(w));
            if ((isRank || words.has(w, TITLE | ROLE) || w == first && isRelative(w))
                    && !words.has(w, ORGANISATION_NAME)
                    && !afterGiven
                    && !isGivenName(w, end)) {
                core = w + 1;
            }
        }
        if (core > first && !words.isCapitalised(core)) {
            core = afterOf(core, last);
        }
        int member = core == first ? afterOrganisation(first, end) : first;
        if (member > first) {
            return member;
        }
        if (core == first && words.has(first, DEMONYM) && words.has(first + 1, FIRST_NAME) && last > first + 1) {
            core = first + 1;
        }
        return core;
    }

    /** “Kell Railways Ada Brandt”: a first name and a surname behind an organisation; {@code first} if there are none. */
    private int afterOrganisation(int first, int end) {
        int given = end - 1;
        boolean isPerson = given > first + 1
                && words.has(given, FIRST_NAME)
                && !words.has(given, PLACE | ORGANISATION_NAME | TITLE | DEMONYM)
                && !words.has(end, PLACE | ORGANISATION_NAME | PLACE_NAME | THING_NAME);
        return isPerson && words.has(given - 1, ORGANISATION_NAME) && !words.has(given - 1, FIRST_NAME) ? given : first;
    }

    /** “Daughter Michelle, 55,”: a noun for a relative that opens the sentence before a first name. */
    private boolean isRelative(int w) {
        return words.has(w, Vocabulary.RELATION) && words.opensSentence(w) && words.has(w + 1, FIRST_NAME);
    }

    /** “Dean Brandt”, “Judge Judy”: a role noun that is a first name, before a surname that nothing else explains. */
    private boolean isGivenName(int w, int end) {
        return words.has(w, FIRST_NAME) && w == end - 1 && !words.has(w, TITLE);
    }

    /** “Secretary of State John Kerry”: the first name after “of”; {@code last + 1} if there is none. */
    int afterOf(int of, int last) {
        if (last == of + 3 && FIELDS.contains(words.lower(of + 1))) {
            return of + 2;
        }
        for (int w = of + 2; w <= last; w++) {
            if (words.has(w, FIRST_NAME) && w < last) {
                return words.is(w - 2, "and") || words.is(w - 1, "and") || !hasAnd(of, w) ? w : afterAnd(of, last);
            }
        }
        return afterAnd(of, last);
    }

    private boolean hasAnd(int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.is(w, "and")) {
                return true;
            }
        }
        return false;
    }

    /** “Minister for Railways and Aviation Ada Brandt”: two words or more behind what “and” joins. */
    private int afterAnd(int of, int last) {
        int and = of;
        while (and <= last && !words.is(and, "and")) {
            and++;
        }
        int core = and + 2;
        while (core < last && words.has(core, ORGANISATION_NAME)) {
            core++;
        }
        return core < last ? core : last + 1;
    }

    Name.Form formOf(int first, int core, int last) {
        int end = last;
        while (end > core && (words.has(end, SUFFIX) || words.is(end, ','))) {
            end--;
        }
        if (words.has(end, ORGANISATION_NAME) && !(core > first) || hasOf(core, end)) {
            return words.has(core, THING_NAME) ? Name.Form.THING : Name.Form.ORGANISATION;
        }
        if (core > first) {
            return Name.Form.PERSON;
        }
        if (isModel(end) || words.isPluralAcronym(end)) {
            return Name.Form.THING;
        }
        if (isKnownPhrase(core, end)) {
            return Name.Form.PLACE;
        }
        if (words.has(end, PLACE_NAME)) {
            return isActing(core, end) ? Name.Form.PERSON : Name.Form.PLACE;
        }
        boolean isSurname = words.has(end, CALENDAR) && end == core + 1 && words.has(core, FIRST_NAME);
        if (words.has(end, THING_NAME | CALENDAR) && !isSurname) {
            return Name.Form.THING;
        }
        boolean acronym =
                words.isAllCapitals(core) && !words.isInitial(core) && words.end(core) - words.start(core) <= 4;
        if (acronym && !words.isAllCapitals(end)) {
            return Name.Form.ORGANISATION;
        }
        boolean given = words.has(core, FIRST_NAME) && !words.has(core, PLACE) || words.isInitial(core);
        return given && !words.has(end, ACRONYM) && end > core ? Name.Form.PERSON : Name.Form.UNKNOWN;
    }

    /** “Ada Lane had watched”, “Ada Lane, 44,”: a surname that is a word for places, of somebody who does something. */
    private boolean isActing(int core, int end) {
        boolean isVerb = words.has(end + 1, Vocabulary.SPEECH)
                || words.is(end + 1, "had")
                || words.is(end + 1, "has")
                || words.is(end + 1, ',') && words.isNumber(end + 2) && words.is(end + 3, ',');
        return end == core + 1 && words.has(core, FIRST_NAME) && !words.has(core, PLACE) && isVerb;
    }

    /** “Quillon X200”: letters with a number make a product of a name. */
    private boolean isModel(int w) {
        String word = words.lower(w);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOf(int core, int end) {
        for (int w = core; w <= end; w++) {
            boolean small = words.has(w, PREPOSITION | CONJUNCTION)
                    && (words.is(w, "of") || words.is(w, "for") || words.is(w, "on") || words.is(w, "and"));
            if (small || words.is(w, '&')) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownPhrase(int from, int to) {
        Vocabulary vocabulary = Vocabulary.english();
        return from == to
                ? (vocabulary.of(words.lower(from)) & Vocabulary.ANY) != 0
                : words.has(from, Vocabulary.OPENS_PHRASE) && vocabulary.ofPhrase(words.phrase(from, to)) != 0;
    }
}
