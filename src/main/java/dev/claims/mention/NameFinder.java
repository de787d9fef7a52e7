package dev.claims.mention;

import static dev.claims.mention.Vocabulary.CALENDAR;
import static dev.claims.mention.Vocabulary.CLOSED;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.DEMONYM;
import static dev.claims.mention.Vocabulary.FIRST_NAME;
import static dev.claims.mention.Vocabulary.MODIFIER;
import static dev.claims.mention.Vocabulary.ORGANISATION_NAME;
import static dev.claims.mention.Vocabulary.PARTICLE;
import static dev.claims.mention.Vocabulary.PLACE;
import static dev.claims.mention.Vocabulary.PLACE_NAME;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SOURCE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUFFIX;
import static dev.claims.mention.Vocabulary.THING_NAME;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of an article by their capitals: one pass over its words. */
final class NameFinder {

    /** No name is longer; the rest of a longer run of capitals is looked at by itself. */
    private static final int LONGEST = 14;

    /** Particles that open a surname and are no words of English. */
    private static final Set<String> LEADING =
            Set.of("van", "von", "der", "den", "de", "del", "di", "da", "dos", "du", "bin", "ibn", "ter", "ten", "zu");

    private final Words words;
    private final Capitals capitals;

    NameFinder(Words words, Capitals capitals) {
        this.words = words;
        this.capitals = capitals;
    }

    /** The names in order, not overlapping. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        int w = 0;
        while (w < words.size()) {
            if (!canOpen(w)) {
                w++;
                continue;
            }
            int end = endOfRun(w);
            Name name = nameIn(w, end);
            if (name != null) {
                names.add(withParticles(name));
                w = name.last() + 1;
            } else {
                w = end + 1;
            }
        }
        return names;
    }

    /** “van der Berg”: small particles before a surname belong to it. */
    private Name withParticles(Name name) {
        int first = name.first();
        while (first > 0
                && words.has(first - 1, PARTICLE)
                && LEADING.contains(words.lower(first - 1))
                && !words.isCapitalised(first - 1)) {
            first--;
        }
        return first == name.first() || name.hasTitle() ? name : new Name(first, first, name.last(), name.form());
    }

    private boolean canOpen(int w) {
        return words.isCapitalised(w) && (!capitals.isHeadline(w) || capitals.isKnownName(w)) && !isClosed(w);
    }

    /** A function word: “But”, “The”; “Will” and “May” may be names before another name. */
    private boolean isClosed(int w) {
        return words.has(w, CLOSED) && !words.has(w, PLACE) && !(capitals.isSurname(w) && !words.opensSentence(w));
    }

    private int endOfRun(int from) {
        int end = from;
        while (end - from < LONGEST) {
            int next = continued(from, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The last word of the run after taking in what follows {@code end}, or {@code end}. */
    private int continued(int from, int end) {
        int next = end + 1;
        if (next >= words.size() || words.sentence(next) != words.sentence(from)) {
            return end;
        }
        if (isPart(next)) {
            return next;
        }
        if (words.isPossessive(next)) {
            return isPeoplesName(end) && isPart(next + 1) && words.has(next + 1, ORGANISATION_NAME) ? next + 1 : end;
        }
        if (words.is(next, ',')) {
            return words.has(next + 1, SUFFIX) && words.isCapitalised(next + 1) ? next + 1 : end;
        }
        if (words.has(next, PARTICLE) && !words.isPossessive(next)) {
            int after = words.has(next + 1, PARTICLE) ? next + 2 : next + 1;
            return isPart(after) && !words.opensSentence(after) ? after : end;
        }
        if (words.is(next, '&')) {
            return isPart(next + 1) ? next + 1 : end;
        }
        return ofPhrase(from, end);
    }

    /** “Fishermen's Union”: a noun for people that an organisation is named after. */
    private boolean isPeoplesName(int w) {
        return words.has(w, ROLE | Vocabulary.RELATION) && !words.has(w, FIRST_NAME | TITLE) && !words.opensSentence(w);
    }

    private boolean isPart(int w) {
        if (words.isInitial(w)) {
            return !words.is(w, "i") && !words.is(w, "a");
        }
        return words.isCapitalised(w)
                && (!isClosed(w) || isSurname(w))
                && !words.has(w, CALENDAR)
                && !words.opensSentence(w)
                && (!capitals.isHeadline(w) || capitals.isKnownName(w));
    }

    /** “Ada Every”: a small word that is a surname, since a first name stands before it. */
    private boolean isSurname(int w) {
        return words.has(w - 1, FIRST_NAME)
                && words.lower(w).length() > 3
                && !words.has(w, CONJUNCTION | Vocabulary.PREPOSITION | Vocabulary.PRONOUN | Vocabulary.RELATIVE)
                && (!words.isWord(w + 1) || words.has(w + 1, SPEECH));
    }

    /** “Bank of Canada”, “Secretary of State”, “Department of Health and Human Services”. */
    private int ofPhrase(int from, int end) {
        int next = end + 1;
        boolean opens = words.has(end, ORGANISATION_NAME | THING_NAME | PLACE_NAME)
                || words.is(end, "secretary")
                || words.is(end, "speaker")
                || words.is(end, "ministers")
                || words.is(end, "director");
        if (opens && (words.is(next, "of") || words.is(next, "for") || words.is(next, "on"))) {
            int after = words.is(next + 1, "the") ? next + 2 : next + 1;
            return isPart(after) ? after : end;
        }
        if (words.is(next, "and") && isPart(next + 1) && words.has(next + 1, ~FIRST_NAME | ~0L)) {
            return isJoinedByAnd(from, end) ? next + 1 : end;
        }
        return end;
    }

    private boolean isJoinedByAnd(int from, int end) {
        for (int w = end; w > from; w--) {
            if (words.is(w, "of") || words.is(w, "for")) {
                return !words.has(end + 2, FIRST_NAME | TITLE) && words.has(from, ORGANISATION_NAME)
                        || words.has(w - 1, ORGANISATION_NAME) && !words.has(end + 2, FIRST_NAME | TITLE | PLACE);
            }
        }
        int last = end + 2;
        while (last - end < 5 && isPart(last + 1)) {
            last++;
        }
        return end == from
                && words.is(from - 1, "the")
                && words.has(last, ORGANISATION_NAME)
                && !words.has(from, PLACE | FIRST_NAME | ROLE)
                && !words.isAllCapitals(from);
    }

    /** The name in the run from one word to another: without words that only open the sentence; null for none. */
    private @Nullable Name nameIn(int from, int end) {
        int first = from;
        while (first < end && words.opensSentence(first) && isOnlyCapitalisedByPlace(first)) {
            first++;
        }
        while (first < end && (words.has(first, PARTICLE) && words.has(first, CONJUNCTION))) {
            first++;
        }
        int last = end;
        while (last > first && !words.isWord(last)) {
            last--;
        }
        if (first == last) {
            return single(first);
        }
        if (words.has(last, TITLE | ROLE) && !isSurnameRole(first, last)) {
            return null;
        }
        int core = coreOf(first, last);
        return core > last ? null : new Name(first, core, last, formOf(first, core, last));
    }

    /** “Robert Major”: a role noun behind a first name is a surname; “Prime Minister” names nobody. */
    private boolean isSurnameRole(int first, int last) {
        return words.has(last - 1, FIRST_NAME) && !words.has(last - 1, PLACE)
                || words.has(last, ORGANISATION_NAME | FIRST_NAME)
                || words.isInitial(last - 1)
                || words.has(last - 1, PARTICLE)
                || words.has(first, TITLE) && last == first + 1 && !words.has(last, TITLE);
    }

    private boolean isOnlyCapitalisedByPlace(int w) {
        if (words.has(w, FIRST_NAME | TITLE | ORGANISATION_NAME | PLACE)
                || LEADING.contains(words.lower(w))
                || words.isInitial(w)) {
            return false;
        }
        boolean participle = words.lower(w).endsWith("ing") || words.lower(w).endsWith("ed");
        return words.has(w, MODIFIER | SPEECH)
                || capitals.isCommon(w)
                || participle && capitals.isSurname(w + 1) && !capitals.isNameElsewhere(w);
    }

    private @Nullable Name single(int w) {
        if (words.has(w, CALENDAR)) {
            return new Name(w, w, w, Name.Form.THING);
        }
        if (words.has(w, PLACE)) {
            return new Name(w, w, w, Name.Form.PLACE);
        }
        if (capitals.isSurname(w) && !(words.opensSentence(w) && capitals.isCommon(w))) {
            return new Name(w, w, w, Name.Form.UNKNOWN);
        }
        boolean noun = words.has(w, SOURCE | TITLE | DEMONYM | MODIFIER | SPEECH);
        if (noun && (!words.has(w, FIRST_NAME) || capitals.isCommon(w))) {
            return capitals.isNameElsewhere(w) && !words.has(w, DEMONYM | Vocabulary.PLURAL | TITLE)
                    ? new Name(w, w, w, Name.Form.UNKNOWN)
                    : null;
        }
        if (words.opensSentence(w) && capitals.isCommon(w)) {
            return null;
        }
        if (words.isInitial(w) || (words.opensSentence(w) && isUnsupported(w))) {
            return null;
        }
        if (words.isAllCapitals(w)) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        if (words.has(w, ORGANISATION_NAME)) {
            return new Name(w, w, w, Name.Form.ORGANISATION);
        }
        boolean given = words.has(w, FIRST_NAME);
        return new Name(w, w, w, given ? Name.Form.PERSON : Name.Form.UNKNOWN);
    }

    /** A word that opens a sentence, is no name elsewhere and is followed by no verb: “Exit polls”. */
    private boolean isUnsupported(int w) {
        if (capitals.isNameElsewhere(w) || words.has(w, FIRST_NAME | ORGANISATION_NAME) || words.isAllCapitals(w)) {
            return false;
        }
        int next = w + 1;
        boolean verb = words.has(next, SPEECH | Vocabulary.AUXILIARY | Vocabulary.ADVERB | Vocabulary.PRONOUN)
                || words.isWord(next) && words.lower(next).endsWith("ed");
        return !verb && !words.isPossessive(next) && !words.is(next, ',') && !words.is(next, '(');
    }

    /** The first word after titles, roles and nationalities: of “British Prime Minister Ada Brandt” Ada. */
    private int coreOf(int first, int last) {
        int end = last;
        while (end > first && words.has(end, SUFFIX)) {
            end--;
        }
        if (words.has(end, ORGANISATION_NAME | PLACE_NAME | THING_NAME) && !words.has(first, TITLE)) {
            return first;
        }
        int core = first;
        for (int w = first; w < end; w++) {
            boolean afterGiven = w > first && words.has(w - 1, FIRST_NAME) && !words.has(w - 1, PLACE | TITLE);
            if (words.has(w, TITLE | ROLE) && !words.has(w, ORGANISATION_NAME) && !afterGiven && !isGivenName(w, end)) {
                core = w + 1;
            }
        }
        if (core > first && !words.isCapitalised(core)) {
            core = afterOf(core, last);
        }
        if (core == first && words.has(first, DEMONYM) && words.has(first + 1, FIRST_NAME) && last > first + 1) {
            core = first + 1;
        }
        return core;
    }

    /** “Dean Brandt”, “Judge Judy”: a role noun that is a first name, before a surname that nothing else explains. */
    private boolean isGivenName(int w, int end) {
        return words.has(w, FIRST_NAME) && w == end - 1 && !words.has(w, TITLE);
    }

    /** “Secretary of State John Kerry”: the first name after “of”; {@code last + 1} if there is none. */
    private int afterOf(int of, int last) {
        for (int w = of + 2; w <= last; w++) {
            if (words.has(w, FIRST_NAME) && w < last) {
                return w;
            }
        }
        return last + 1;
    }

    private Name.Form formOf(int first, int core, int last) {
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
        if (isModel(end)) {
            return Name.Form.THING;
        }
        if (Vocabulary.english().ofPhrase(phrase(core, end)) != 0) {
            return Name.Form.PLACE;
        }
        if (words.has(end, PLACE_NAME)) {
            return Name.Form.PLACE;
        }
        if (words.has(end, THING_NAME | CALENDAR)) {
            return Name.Form.THING;
        }
        boolean acronym =
                words.isAllCapitals(core) && !words.isInitial(core) && words.end(core) - words.start(core) <= 4;
        if (acronym && !words.isAllCapitals(end)) {
            return Name.Form.ORGANISATION;
        }
        boolean given = words.has(core, FIRST_NAME) && !words.has(core, PLACE) || words.isInitial(core);
        return given && end > core ? Name.Form.PERSON : Name.Form.UNKNOWN;
    }

    /** “Quillon X200”: letters with a number make a product of a name. */
    private boolean isModel(int w) {
        return words.lower(w).chars().anyMatch(Character::isDigit);
    }

    private boolean hasOf(int core, int end) {
        for (int w = core; w <= end; w++) {
            if (words.is(w, "of")
                    || words.is(w, "for")
                    || words.is(w, "on")
                    || words.is(w, "and")
                    || words.is(w, '&')) {
                return true;
            }
        }
        return false;
    }

    private String phrase(int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int w = from; w <= to; w++) {
            phrase.append(w > from ? " " : "").append(words.lower(w));
        }
        return phrase.toString();
    }
}
