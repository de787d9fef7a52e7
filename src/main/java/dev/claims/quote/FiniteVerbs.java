package dev.claims.quote;

import dev.claims.article.Tokens;
import java.util.Set;

/** Tells, by closed classes and endings alone, whether a stretch of words holds a finite verb. */
final class FiniteVerbs {

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "could",
            "can", "may", "might", "must", "should", "shall", "cannot", "won", "isn", "aren", "wasn", "weren", "don",
            "doesn", "didn", "couldn", "wouldn", "shouldn", "hasn", "haven", "hadn");
    /** Past forms that do not end in -ed, of the verbs that English has kept irregular. */
    private static final Set<String> IRREGULAR = Set.of(
            "became",
            "began",
            "bought",
            "brought",
            "built",
            "came",
            "caught",
            "chose",
            "cut",
            "dealt",
            "drew",
            "drove",
            "fell",
            "felt",
            "fought",
            "found",
            "gave",
            "got",
            "grew",
            "heard",
            "held",
            "hit",
            "kept",
            "knew",
            "laid",
            "led",
            "left",
            "lost",
            "made",
            "meant",
            "met",
            "paid",
            "put",
            "ran",
            "rose",
            "said",
            "sat",
            "saw",
            "sent",
            "set",
            "shot",
            "shut",
            "sold",
            "sought",
            "spent",
            "spoke",
            "stood",
            "struck",
            "swore",
            "taught",
            "told",
            "took",
            "thought",
            "threw",
            "understood",
            "went",
            "woke",
            "won",
            "wore",
            "wrote",
            "ate",
            "beat",
            "bet",
            "broke",
            "cost",
            "flew",
            "forgot",
            "froze",
            "hid",
            "hurt",
            "let",
            "rang",
            "read",
            "sang",
            "sank",
            "shook",
            "slept",
            "stole",
            "stuck",
            "swam",
            "swept",
            "tore",
            "withdrew",
            "needs",
            "wants",
            "goes",
            "comes",
            "makes",
            "takes",
            "gets",
            "means",
            "works",
            "keeps",
            "seems",
            "looks",
            "thinks",
            "knows",
            "believes",
            "says",
            "gives",
            "expects",
            "plans",
            "hopes",
            "remains",
            "supports",
            "shows",
            "depends",
            "includes",
            "requires",
            "allows",
            "feels",
            "becomes",
            "helps",
            "want",
            "need",
            "know",
            "think",
            "believe",
            "seem",
            "remain");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "you", "there", "who");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private final Reading reading;
    private final Tokens tokens;

    FiniteVerbs(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Whether one of {@code first..after} looks like a finite verb. */
    boolean isAmong(int first, int after) {
        for (int t = first; t < after; t++) {
            if (isAt(t, first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int token, int first) {
        String lower = tokens.lower(token);
        if (AUXILIARIES.contains(lower) || IRREGULAR.contains(lower)) {
            return true;
        }
        if (token > first && SUBJECTS.contains(tokens.lower(token - 1)) && tokens.kind(token) == Tokens.Kind.WORD) {
            return true;
        }
        if (CLITICS.contains(lower) && token > first + 1 && tokens.isGlued(token)) {
            return !lower.equals("s") || SUBJECTS.contains(reading.lower(token - 2));
        }
        return token > first && lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
    }
}
