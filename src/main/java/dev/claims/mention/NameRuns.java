package dev.claims.mention;

import static dev.claims.mention.Vocabulary.CALENDAR;
import static dev.claims.mention.Vocabulary.CLOSED;
import static dev.claims.mention.Vocabulary.CONJUNCTION;
import static dev.claims.mention.Vocabulary.FIRST_NAME;
import static dev.claims.mention.Vocabulary.ORGANISATION_NAME;
import static dev.claims.mention.Vocabulary.PARTICLE;
import static dev.claims.mention.Vocabulary.PLACE;
import static dev.claims.mention.Vocabulary.PLACE_NAME;
import static dev.claims.mention.Vocabulary.PREPOSITION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.SUFFIX;
import static dev.claims.mention.Vocabulary.THING_NAME;
import static dev.claims.mention.Vocabulary.TITLE;

/** How far a run of capitals goes on as one name: over particles, “of”, “and” and the possessives inside names. */
final class NameRuns {

    /** No name is longer; the rest of a longer run of capitals is looked at by itself. */
    private static final int LONGEST = 14;

    /** Words of what a minister is for before “and”. */
    private static final int PORTFOLIO = 5;

    private final Words words;
    private final Capitals capitals;

    NameRuns(Words words, Capitals capitals) {
        this.words = words;
        this.capitals = capitals;
    }

    int endOfRun(int from) {
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
    int continued(int from, int end) {
        int next = end + 1;
        if (next >= words.size() || words.sentence(next) != words.sentence(from)) {
            return end;
        }
        if (isPart(next)) {
            return next;
        }
        if (words.isPossessive(next)) {
            boolean isOwner = isPeoplesName(end) || isOffice(from, end, next + 1);
            return isOwner && isPart(next + 1) && words.has(next + 1, ORGANISATION_NAME) ? next + 1 : end;
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

    private boolean isPart(int w) {
        if (words.isInitial(w)) {
            return !words.is(w, "i") && !words.is(w, "a");
        }
        if (capitals.isNamedMonth(w)) {
            return true;
        }
        return words.isCapitalised(w)
                && (!isClosed(w) || isSurname(w))
                && !words.has(w, CALENDAR)
                && !words.opensSentence(w)
                && (!capitals.isHeadline(w) || capitals.isKnownName(w));
    }

    /** “Fishermen's Union”: a noun for people that an organisation is named after. */
    private boolean isPeoplesName(int w) {
        return words.has(w, ROLE | Vocabulary.RELATION) && !words.has(w, FIRST_NAME | TITLE) && !words.opensSentence(w);
    }

    /** “Kell Sheriff's Office”, “Attorney General's Department”: what an office is named after. */
    private boolean isOffice(int from, int end, int office) {
        return (end > from || words.is(from - 1, "the"))
                && words.has(end, TITLE)
                && (words.is(office, "office") || words.is(office, "department"));
    }

    /** “Ada Every”: a small word that is a surname, since a first name stands before it. */
    private boolean isSurname(int w) {
        return words.has(w - 1, FIRST_NAME)
                && words.lower(w).length() > 3
                && !words.has(w, CONJUNCTION | PREPOSITION | Vocabulary.PRONOUN | Vocabulary.RELATIVE)
                && (!words.isWord(w + 1) || words.has(w + 1, SPEECH));
    }

    /** “Bank of Canada”, “Secretary of State”, “Department of Health and Human Services”. */
    private int ofPhrase(int from, int end) {
        int next = end + 1;
        if (!words.has(next, PREPOSITION | CONJUNCTION)) {
            return end;
        }
        if ((words.is(next, "of") || words.is(next, "for") || words.is(next, "on")) && takesOf(end)) {
            int after = words.is(next + 1, "the") ? next + 2 : next + 1;
            return isPart(after) ? after : end;
        }
        if (words.is(next, "and") && isPart(next + 1) && isPart(next + 2) && isPortfolio(from, end)) {
            return next + 1;
        }
        if (words.is(next, "and") && isPart(next + 1) && words.has(next + 1, Vocabulary.ANY)) {
            return isJoinedByAnd(from, end) ? next + 1 : end;
        }
        return end;
    }

    /** “Minister for Railways”, which “and Aviation Ada Brandt” may follow. */
    private boolean isPortfolio(int from, int end) {
        for (int w = end - 1; w > from && w > end - PORTFOLIO; w--) {
            if (words.is(w, "for") || words.is(w, "of")) {
                return words.is(w - 1, "minister") || words.is(w - 1, "commissioner");
            }
        }
        return false;
    }

    private boolean takesOf(int w) {
        return words.has(w, ORGANISATION_NAME | THING_NAME | PLACE_NAME)
                || words.is(w, "secretary")
                || words.is(w, "speaker")
                || words.is(w, "minister")
                || words.is(w, "ministers")
                || words.is(w, "commissioner")
                || words.is(w, "director");
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

    /** A function word: “But”, “The”; “Will” and “May” may be names before another name. */
    boolean isClosed(int w) {
        return words.has(w, CLOSED) && !words.has(w, PLACE) && !(capitals.isSurname(w) && !words.opensSentence(w));
    }
}
