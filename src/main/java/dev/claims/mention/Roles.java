package dev.claims.mention;

import static dev.claims.mention.Vocabulary.AUXILIARY;
import static dev.claims.mention.Vocabulary.BREAK;
import static dev.claims.mention.Vocabulary.COPULA;
import static dev.claims.mention.Vocabulary.DETERMINER;
import static dev.claims.mention.Vocabulary.GROUP;
import static dev.claims.mention.Vocabulary.INDEFINITE;
import static dev.claims.mention.Vocabulary.POSSESSIVE;
import static dev.claims.mention.Vocabulary.RELATION;
import static dev.claims.mention.Vocabulary.ROLE;
import static dev.claims.mention.Vocabulary.SPEECH;
import static dev.claims.mention.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the article says that its people are: by titles, nouns before their names, appositions and “is the …”. */
final class Roles {

    /** Words of a noun phrase on either side of a name that are read at most. */
    private static final int WIDTH = 16;

    /** Bearers of one role that are compared at most: the nearest. */
    private static final int BEARERS = 24;

    /** Words that make another role of the noun behind them: a vice president is no president. */
    private static final Set<String> RANKS = Set.of(
            "prime", "vice", "deputy", "assistant", "attorney", "lieutenant", "associate", "solicitor", "shadow");

    private record Holder(int at, int from, int to, Entity entity) {}

    private final Words words;
    private final Names names;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    Roles(Words words, Names names, Registry registry) {
        this.words = words;
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Entity entity = registry.bearer(i);
            before(name, entity);
            after(name, entity);
        }
        unnamed();
        holders.values().forEach(list -> list.sort((a, b) -> Integer.compare(a.at(), b.at())));
    }

    /** Titles, and nouns that end where the name begins: “Meta's chief executive Ada Brandt”, “the mayor, Ada Brandt”. */
    private void before(Name name, Entity entity) {
        for (int w = name.first(); w < name.core(); w++) {
            if (words.has(w, TITLE | ROLE)) {
                put(w, name.first(), name.core() - 1, entity);
            }
        }
        int end = name.first() - 1;
        if (words.is(end, ',')) {
            end--;
        }
        if (!words.has(end, ROLE | RELATION | GROUP) || names.at(end) != null) {
            return;
        }
        int first = end;
        while (first > 0 && end - first < WIDTH && isInside(first - 1)) {
            first--;
        }
        put(end, first, end, entity);
    }

    private boolean isInside(int w) {
        return (words.isWord(w) || words.isPossessive(w)) && !words.has(w, BREAK) || words.is(w, "of");
    }

    /** “, the mayor of Leeds,”; “is the mayor”; “, who is a nurse”. */
    private void after(Name name, Entity entity) {
        int w = name.last() + 1;
        if (words.is(w, ',') && words.isNumber(w + 1) && words.is(w + 2, ',')) {
            w += 2;
        }
        boolean apposition = words.is(w, ',') || words.is(w, '(') || words.is(w, '—') || words.is(w, '–');
        int first = w + 1;
        if (apposition && words.is(first, "who")) {
            w = first;
            first++;
        }
        boolean copula = words.has(apposition && w == first - 1 ? first : w, COPULA);
        if (copula) {
            first = (apposition && w == first - 1 ? first : w) + 1;
        } else if (!apposition || words.is(w, "who")) {
            return;
        }
        int end = first;
        int head = -1;
        while (end < words.size() && end - first < WIDTH && isInside(end) && !words.has(end, AUXILIARY)) {
            Name next = names.at(end);
            if (next != null && next.hasTitle()) {
                return;
            }
            if (words.has(end, ROLE | RELATION | GROUP) && !words.is(end - 1, "of") && !isAfterOf(first, end)) {
                head = end;
            }
            end++;
        }
        if (head >= 0 && (!copula || words.has(first, DETERMINER | POSSESSIVE))) {
            put(head, first, end - 1, entity);
        }
    }

    private boolean isAfterOf(int first, int w) {
        for (int i = first; i < w; i++) {
            if (words.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** People whom the article leaves without a name: “a spokesman said”. */
    private void unnamed() {
        for (int w = 0; w < words.size(); w++) {
            if (!words.has(w, INDEFINITE)) {
                continue;
            }
            int head = -1;
            int i = w + 1;
            while (i < words.size() && i < w + 8 && words.isWord(i) && !words.has(i, BREAK | DETERMINER | SPEECH)) {
                head = words.has(i, ROLE | GROUP) ? i : head;
                i++;
            }
            if (head == i - 1 && names.at(i) == null && !words.is(i, ',')) {
                put(head, w, head, Entity.unnamed(Entity.Kind.PERSON, Gender.UNKNOWN));
            }
        }
    }

    private void put(int head, int from, int to, Entity entity) {
        boolean person = words.has(head, ROLE | RELATION | TITLE);
        if (entity.fullName() != null
                && !(person && entity.canBePerson() || words.has(head, GROUP) && entity.canBeGroup())) {
            return;
        }
        holders.computeIfAbsent(words.lower(head), key -> new ArrayList<>()).add(new Holder(head, from, to, entity));
    }

    /**
     * Who may be meant by a definite noun phrase: those introduced in that role whose description does not speak
     * against it, the one last introduced before the phrase first, then those introduced after it.
     *
     * @param head the noun
     * @param from first word of the phrase
     * @param to its last
     */
    List<Entity> bearers(int head, int from, int to) {
        for (String role : SameRoles.english().meantBy(words.lower(head), words.lower(Math.max(from, head - 1)))) {
            boolean mayFollow = role.equals(words.lower(head));
            List<Entity> found = nearest(holders.getOrDefault(role, List.of()), head, from, to, mayFollow);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first of {@link #bearers}. */
    @Nullable
    Entity bearer(int head, int from, int to) {
        List<Entity> bearers = bearers(head, from, to);
        return bearers.isEmpty() || bearers.get(0).fullName() == null ? null : bearers.get(0);
    }

    private List<Entity> nearest(List<Holder> list, int head, int from, int to, boolean mayFollow) {
        int i = firstAfter(list, head);
        List<Entity> found = new ArrayList<>();
        for (int back = i - 1; back >= Math.max(0, i - BEARERS); back--) {
            Holder holder = list.get(back);
            if (holder.at() != head && isCompatible(holder, head, from, to) && !found.contains(holder.entity())) {
                found.add(holder.entity());
            }
        }
        for (int on = i; mayFollow && found.isEmpty() && on < Math.min(list.size(), i + BEARERS); on++) {
            Holder holder = list.get(on);
            if (holder.at() != head && holder.entity().fullName() != null && isCompatible(holder, head, from, to)) {
                found.add(holder.entity());
            }
        }
        return found;
    }

    private static int firstAfter(List<Holder> list, int word) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).at() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** No capitalised word of the phrase may be missing in a description that has capitalised words of its own. */
    private boolean isCompatible(Holder holder, int head, int from, int to) {
        String rank = words.lower(Math.max(0, head - 1));
        String theirs = words.lower(Math.max(0, holder.at() - 1));
        if (!rank.equals(theirs)
                && (RANKS.contains(rank) || RANKS.contains(theirs))
                && words.is(head, words.lower(holder.at()))) {
            return false;
        }
        boolean names = false;
        boolean shared = false;
        for (int w = from; w <= to; w++) {
            if (w != head && words.isCapitalised(w) && !words.opensSentence(w) && !words.has(w, TITLE | ROLE)) {
                names = true;
                shared |= holds(holder, words.lower(w));
            }
        }
        return !names || shared || !hasNames(holder);
    }

    private boolean holds(Holder holder, String word) {
        for (int w = holder.from(); w <= holder.to(); w++) {
            if (words.is(w, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNames(Holder holder) {
        for (int w = holder.from(); w <= holder.to(); w++) {
            if (w != holder.at() && words.isCapitalised(w) && !words.opensSentence(w) && !words.has(w, TITLE | ROLE)) {
                return true;
            }
        }
        return false;
    }
}
