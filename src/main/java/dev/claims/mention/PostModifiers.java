package dev.claims.mention;

import static dev.claims.mention.Vocabulary.BREAK;
import static dev.claims.mention.Vocabulary.OPEN_MODIFIER;
import static dev.claims.mention.Vocabulary.PREPOSITION;

import java.util.Set;

/** What joins a further noun to a phrase behind its head: prepositions, participles, lists. */
final class PostModifiers {

    private static final Set<String> JOINING = Set.of(
            "of", "for", "at", "from", "with", "in", "on", "to", "by", "about", "against", "near", "behind", "within",
            "inside", "under", "between", "into", "across");

    static final Set<String> OPEN_MODIFIERS = Set.of(
            "familiar",
            "close",
            "involved",
            "present",
            "loyal",
            "opposed",
            "critical",
            "sympathetic",
            "supportive",
            "responsible",
            "known",
            "seen",
            "written",
            "sent",
            "held",
            "made",
            "taken",
            "given",
            "put",
            "led",
            "run",
            "speaking",
            "working",
            "living",
            "representing",
            "including",
            "calling",
            "seeking",
            "aware",
            "affiliated",
            "aligned",
            "outside",
            "posted",
            "briefed",
            "based",
            "accused",
            "charged",
            "employed",
            "released",
            "published",
            "issued",
            "obtained",
            "compiled",
            "conducted",
            "commissioned",
            "funded",
            "backed",
            "hired",
            "named",
            "titled",
            "entitled",
            "called",
            "e-mailed",
            "emailed",
            "addressed",
            "dated",
            "signed",
            "authored",
            "prepared",
            "produced",
            "reviewed",
            "filed");

    private final Words words;
    private final Names names;

    PostModifiers(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** The preposition that joins a phrase to the word {@code last}, participles skipped; -1 for none. */
    int prepositionAfter(int last, int limit, boolean verbKnown) {
        int w = last + 1;
        if (w < limit && isOpenModifier(w, verbKnown)) {
            w++;
            while (w < limit && w < last + 4 && words.isWord(w) && !words.has(w, BREAK)) {
                w++;
            }
        }
        return w < limit && words.has(w, PREPOSITION) && JOINING.contains(words.lower(w)) ? w : -1;
    }

    boolean isOpenModifier(int w, boolean verbKnown) {
        return !words.isCapitalised(w)
                && words.isWord(w)
                && (verbKnown && words.lower(w).endsWith("ed") || words.has(w, OPEN_MODIFIER));
    }

    /** “in Ohio, Iowa and Kansas”. */
    int endOfList(int last, int limit) {
        int end = last;
        int w = last + 1;
        Name next = names.startingAt(w + 1);
        while (w < limit && words.is(w, ',') && next != null) {
            end = next.last();
            w = end + 1;
            next = names.startingAt(w + 1);
        }
        boolean joined = words.is(w, "and") || words.is(w, ',') && words.is(w + 1, "and");
        int after = words.is(w, ',') ? w + 2 : w + 1;
        Name name = joined ? names.startingAt(after) : null;
        boolean list = end > last || name != null && name.form() == Name.Form.PLACE;
        return name != null && list && name.last() < limit ? name.last() : last;
    }

    boolean isNamePhrase(int preposition) {
        return words.is(preposition, "of")
                || words.is(preposition, "from")
                || words.is(preposition, "with")
                || words.is(preposition, "at");
    }
}
