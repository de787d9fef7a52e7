package dev.claims.quote;

import dev.claims.article.Marked;
import dev.claims.article.Tokens;
import dev.claims.mention.Mention;
import dev.claims.quote.Saying.Order;
import dev.claims.quote.VerbGroup.Mood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sayings of an article: each cue outside marks, with its source. */
final class Sayings {

    private static final Cue ACCORDING_TO = new Cue("according to", "", Cue.Kind.SAY, 3, Cue.Clause.NONE, Set.of());
    private static final long ADJUNCTS = ClauseWords.of("after-inverted-subject");
    private static final long JOINTS = ClauseWords.of("coordinator");
    private static final long DAYS = ClauseWords.of("day");
    private static final Set<String> ING_NOUNS =
            Set.of("ruling", "finding", "meaning", "warning", "posting", "reporting");
    private static final long NOBODY = ClauseWords.of("nobody");
    private static final long ARTICLES = ClauseWords.of("article");

    /** A subject at the start of a sentence and so short needs no strong cue to be taken for one. */
    private static final int SHORT = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final VerbGroups groups;
    private final Subjects subjects;
    private final TitleCase titles;
    private final Agreement agreement;
    private final WordsOfOthers others;
    private final List<@Nullable List<Saying>> bySentence;

    Sayings(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.groups = new VerbGroups(reading);
        this.subjects = new Subjects(reading);
        this.titles = new TitleCase(reading);
        this.agreement = new Agreement(reading);
        this.others = new WordsOfOthers(reading, subjects);
        this.bySentence = new ArrayList<>(Collections.nCopies(reading.sentences(), null));
    }

    /** The sayings of sentence {@code index}, in order; read when first asked for, since few articles need them all. */
    List<Saying> of(int index) {
        List<Saying> known = bySentence.get(index);
        if (known == null) {
            known = reading.holds(index, Vocabulary.ANY_CUE) ? in(index) : List.of();
            bySentence.set(index, known);
        }
        return known;
    }

    Subjects subjects() {
        return subjects;
    }

    private List<Saying> in(int sentence) {
        List<Saying> found = new ArrayList<>();
        int start = reading.start(sentence);
        int end = reading.end(sentence);
        int at = start;
        while (at < end) {
            Saying saying =
                    reading.isAny(at, Vocabulary.ANY_CUE) && !reading.isMarked(at) ? at(at, start, end, found) : null;
            if (saying == null) {
                at++;
            } else {
                found.add(saying);
                at = Math.max(at + 1, saying.group().after());
            }
        }
        return found.isEmpty() ? List.of() : found;
    }

    private @Nullable Saying at(int token, int start, int end, List<Saying> before) {
        if (subjects.isInWord(token)
                || subjects.isInWord(token - 1)
                || (tokens.isCapitalised(token) && token > start && !titles.isTitleCase(start))) {
            return null;
        }
        if (reading.isAny(token, Vocabulary.ACCORDING)) {
            return reading.lower(token + 1).equals("to") ? accordingTo(token) : null;
        }
        VerbGroup group = subjects.isNoun(token) || isNounInIng(token, start) ? null : groups.at(token, start);
        if (group == null || (group.cue().lemma().equals("continue") && isInfinitive(group.after()))) {
            return null;
        }
        return saying(group, start, end, before);
    }

    /** “the agency ruling”: what may be a participle is a noun right behind a name or an adjective. */
    private boolean isNounInIng(int token, int start) {
        return token > start
                && tokens.isCapitalised(token - 1)
                && !reading.isMarked(token - 1)
                && ING_NOUNS.contains(tokens.lower(token));
    }

    private boolean isInfinitive(int token) {
        return reading.lower(token).equals("to");
    }

    private @Nullable Saying accordingTo(int token) {
        Mention source = reading.mentions().startingAt(token + 2);
        VerbGroup group = new VerbGroup(ACCORDING_TO, Mood.FINITE, false, false, false, token, token + 1, token + 2);
        int to = source == null ? token + 2 : source.tokenAfter();
        return new Saying(group, source, Order.ACCORDING_TO, token, to, tokens.span(token, token + 1));
    }

    private @Nullable Saying saying(VerbGroup group, int start, int end, List<Saying> before) {
        return switch (group.mood()) {
            case FINITE, MODAL -> finite(group, start, end, before);
            case PASSIVE -> passive(group, end);
            case GERUND, INFINITIVE -> shared(group, start, end, before);
        };
    }

    private @Nullable Saying finite(VerbGroup group, int start, int end, List<Saying> before) {
        int first = group.first();
        Saying inverted = reading.is(first - 1, ',') ? inverted(group) : null;
        if (inverted != null && inverted.source() != null && inverted.source().isName() && isSpeechAct(group)) {
            return inverted;
        }
        if (first > start && !reading.isMarked(first - 1)) {
            Mention subject = subjects.before(first, start);
            if (subject != null && !agreement.holds(subject, group)) {
                return null;
            }
            if (subject != null) {
                int from = Math.min(subject.firstToken(), first);
                Mention quoted = others.quoted(group);
                return saying(group, quoted == null ? subject : quoted, Order.SOURCE_FIRST, from, group.after());
            }
        }
        if (isOpenToInversion(first, start)) {
            Saying afterCue = inverted(group);
            if (afterCue != null) {
                return afterCue;
            }
        }
        boolean isAfterMarks = reading.isMarked(first - 1) && !reading.isMarked(start);
        if (isAfterMarks && group.cue().kind() == Cue.Kind.SAY && isSubjectInMarks(first)) {
            return null;
        }
        if (first == start || reading.isAny(first - 1, JOINTS) || reading.is(first - 1, ',') || isAfterMarks) {
            return shared(group, start, end, before);
        }
        boolean isShort = first - start <= SHORT && !group.isBare();
        Mention whole = isSpeechAct(group) || isShort ? subjects.wholeBefore(first, start) : null;
        return whole == null ? null : saying(group, whole, Order.SOURCE_FIRST, whole.firstToken(), group.after());
    }

    /** “heard that “early counts” suggested that”: words in marks that no comma ends are the verb's own subject. */
    private boolean isSubjectInMarks(int verb) {
        Marked words = reading.stretchAt(verb - 1);
        int opening = tokens.from(words.outer().start());
        String text = reading.article().text();
        return !words.inner().isEmpty()
                && Character.isLetter(text.charAt(words.inner().end() - 1))
                && (reading.lower(opening - 1).equals("that") || reading.isAny(opening - 1, ARTICLES));
    }

    private static boolean isSpeechAct(VerbGroup group) {
        return group.cue().kind() == Cue.Kind.SAY && group.cue().strength() == 3 && !group.isBare();
    }

    private @Nullable Saying inverted(VerbGroup group) {
        if (group.cue().kind() == Cue.Kind.LABEL
                || group.cue().kind() == Cue.Kind.SHOW
                || reading.isMarked(group.after())
                || group.after() >= tokens.size()) {
            return null;
        }
        Mention subject = reading.nameAt(group.after());
        return subject != null && endsClause(subject, group.first())
                ? saying(group, subject, Order.CUE_FIRST, group.first(), subject.tokenAfter())
                : null;
    }

    /** Whether an inverted subject ends its clause, as it does after its cue: a verb after it would be its own. */
    private boolean endsClause(Mention subject, int cue) {
        int after = subject.tokenAfter();
        boolean isLast = after >= tokens.size() || reading.sentenceOf(after) != reading.sentenceOf(cue);
        if (isLast || reading.isMarked(cue - 1) || reading.isMarked(after)) {
            return true;
        }
        return tokens.kind(after) == Tokens.Kind.OTHER || reading.isAny(after, ADJUNCTS) || reading.is(after - 1, ',');
    }

    private boolean isOpenToInversion(int first, int start) {
        return first == start
                || reading.isMarked(first - 1)
                || reading.is(first - 1, ',')
                || reading.is(first - 1, '—')
                || reading.is(first - 1, '–')
                || reading.is(first - 1, '-')
                || reading.lower(first - 1).equals("as")
                || reading.lower(first - 1).equals("so");
    }

    /** “was described by critics as”; “was quoted as saying” is left to “saying”. */
    private @Nullable Saying passive(VerbGroup group, int end) {
        int least = Math.min(end, group.after() + 8);
        for (int at = group.after(); at < least; at++) {
            if (reading.lower(at).equals("by")) {
                Mention agent = reading.mentions().startingAt(at + 1);
                boolean isAside = reading.lower(group.first() - 1).equals("as");
                int to = isAside && agent != null ? agent.tokenAfter() : group.after();
                return saying(group, agent, Order.CUE_FIRST, group.first() - (isAside ? 1 : 0), to);
            }
        }
        return group.cue().kind() == Cue.Kind.LABEL
                ? saying(group, null, Order.CUE_FIRST, group.first(), group.after())
                : null;
    }

    private @Nullable Saying shared(VerbGroup group, int start, int end, List<Saying> before) {
        if (group.mood() == Mood.GERUND && group.first() > start && !reading.isMarked(group.first() - 1)) {
            Mention own = subjects.ofParticiple(group.first(), start);
            if (own != null) {
                return saying(group, own, Order.SHARED, group.first(), group.after());
            }
        }
        Mention blamed = others.blamedFor(group);
        if (blamed != null) {
            return saying(group, blamed, Order.SHARED, group.first(), group.after());
        }
        if (group.mood() == Mood.INFINITIVE) {
            Mention heard = others.heardTo(group, start);
            if (heard != null) {
                return saying(group, heard, Order.SHARED, group.first(), group.after());
            }
            Mention led = LedToSay.subject(reading, group.first() - 1, start);
            if (led != null) {
                return saying(group, led, Order.SHARED, group.first(), group.after());
            }
        }
        Mention subject = group.mood() == Mood.GERUND ? firstOf(before) : lastOf(before);
        if (subject == null) {
            subject = subjects.of(start, end, group.first());
        }
        return saying(group, subject, Order.SHARED, group.first(), group.after());
    }

    /** Who “…, saying” takes up: the subject of the main clause, which comes first. */
    private static @Nullable Mention firstOf(List<Saying> before) {
        for (Saying saying : before) {
            if (saying.source() != null && saying.order() == Order.SOURCE_FIRST && saying.isReport()) {
                return saying.source();
            }
        }
        return lastOf(before);
    }

    /** Who “… and said” takes up: the subject of the clause before. */
    private static @Nullable Mention lastOf(List<Saying> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).source() != null) {
                return before.get(i).source();
            }
        }
        return null;
    }

    private boolean isDay(Mention source) {
        return reading.isAny(source.head(), DAYS);
    }

    private @Nullable Saying saying(VerbGroup group, @Nullable Mention source, Order order, int from, int to) {
        boolean isNobody = source != null
                && (reading.isAny(source.firstToken(), NOBODY)
                        || (source.kind() == Mention.Kind.NAME && isDay(source)));
        if (isNobody) {
            return null;
        }
        return new Saying(group, source, order, from, to, tokens.span(group.verb(), group.after() - 1));
    }
}
