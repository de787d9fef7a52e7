package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells numbers that are parts of names (GPT-4, Llama 3 70B, H100, Boeing 737, route 66). The whole article decides:
 * a name seen with a number once is a name everywhere.
 */
final class NameNumbers {

    private static final Set<String> HEADS = heads();

    /** Before a hyphen and a number these are no names: “sub-300”, “minus-130”, “now-18-month-old”. */
    private static final Set<String> PREFIXES = Set.of(
            "sub",
            "to",
            "minus",
            "now",
            "then",
            "under",
            "over",
            "plus",
            "nearly",
            "almost",
            "about",
            "around",
            "only",
            "and",
            "or",
            "a",
            "an",
            "the",
            "up",
            "roughly",
            "approximately",
            "some",
            "per",
            "non",
            "at",
            "of",
            "by",
            "from");

    private static final Set<String> STREETS = Set.of(
            "street",
            "road",
            "avenue",
            "lane",
            "drive",
            "boulevard",
            "square",
            "place",
            "court",
            "way",
            "terrace",
            "st",
            "rd",
            "ave",
            "blvd",
            "highway",
            "crescent",
            "parkway",
            "circus",
            "mews",
            "quay",
            "plaza");

    private final Tokens tokens;
    private final Set<String> names = new HashSet<>();

    NameNumbers(Article article) {
        this.tokens = article.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.Kind.DIGITS) {
                learn(i);
            }
        }
    }

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        Lexicon.load("name-heads").rows().forEach(row -> heads.add(row.get("head")));
        return heads;
    }

    /** Learns from numbers that can only be parts of names: “Llama3”, “GPT-4”. */
    private void learn(int at) {
        int before = at - 1;
        if (!tokens.isGlued(at)) {
            return;
        }
        if (tokens.kind(before) == Tokens.Kind.WORD && isNameWord(before)) {
            names.add(tokens.lower(before));
        }
        boolean isHyphened = tokens.is(before, '-')
                && before > 0
                && tokens.isGlued(before)
                && tokens.kind(before - 1) == Tokens.Kind.WORD;
        if (isHyphened && isNameWord(before - 1) && !PREFIXES.contains(tokens.lower(before - 1))) {
            names.add(tokens.lower(before - 1));
        }
    }

    private boolean isNameWord(int at) {
        return tokens.isCapitalised(at)
                && tokens.end(at) - tokens.start(at) > 2
                && !ClosedClass.endsNounPhrase(tokens.lower(at));
    }

    /** Whether letters or a hyphen tie the digits at {@code amount} to a word before them: H100, GPT-4, #12. */
    boolean isTied(Amount amount) {
        int first = amount.first();
        if (!tokens.isGlued(first)) {
            return false;
        }
        int before = first - 1;
        if (tokens.kind(before) == Tokens.Kind.WORD) {
            return !isProduct(before);
        }
        if (tokens.is(before, '#') || tokens.is(before, '@') || tokens.is(before, '_') || tokens.is(before, '№')) {
            return true;
        }
        boolean isJoint = tokens.is(before, '-')
                || tokens.is(before, '‑')
                || tokens.is(before, '.')
                || tokens.is(before, '/')
                || tokens.is(before, '–')
                || tokens.is(before, '&')
                || tokens.is(before, ':');
        if (!isJoint || before == 0 || !tokens.isGlued(before)) {
            return false;
        }
        boolean isWord = tokens.kind(before - 1) == Tokens.Kind.WORD;
        if (tokens.is(before, '-') || tokens.is(before, '‑')) {
            return isWord && !PREFIXES.contains(tokens.lower(before - 1));
        }
        return isWord
                && (tokens.is(before, '.')
                        || tokens.is(before, '/')
                        || tokens.is(before, '&')
                        || tokens.is(before, '–'));
    }

    /** The x of “8x220B”. */
    private boolean isProduct(int at) {
        boolean isTimes = tokens.lower(at).equals("x");
        return isTimes && at > 0 && tokens.isGlued(at) && tokens.kind(at - 1) == Tokens.Kind.DIGITS;
    }

    /** Whether the number is part of a name, given whether a noun that it can count follows. */
    boolean holds(Amount amount, int begin, int end, boolean hasNoun, boolean titleCase) {
        if (amount.isDigits() && (isTied(amount) || runsOn(amount, end) || isAddress(amount, end))) {
            return true;
        }
        int before = amount.first() - 1;
        if (before < begin) {
            return false;
        }
        if (amount.form() == Amount.Form.WORDS) {
            return isNamedInWords(amount, before, begin, hasNoun, titleCase);
        }
        boolean couldBeName =
                amount.isDigits() && !amount.grouped() && (amount.scale() == null || endsInLetter(amount));
        return couldBeName && isNamed(amount, before, begin, hasNoun, titleCase);
    }

    private boolean isNamedInWords(Amount amount, int before, int begin, boolean hasNoun, boolean titleCase) {
        if (HEADS.contains(tokens.lower(before)) && !hasNoun && tokens.kind(before) == Tokens.Kind.WORD) {
            return true;
        }
        boolean isCapital = tokens.isCapitalised(amount.first()) && !titleCase;
        return (isCapital && tokens.kind(before) == Tokens.Kind.WORD && tokens.isCapitalised(before))
                || (isCapital && before > begin && tokens.lower(before).equals("the"));
    }

    private boolean isNamed(Amount amount, int before, int begin, boolean hasNoun, boolean titleCase) {
        int word = before;
        if (tokens.is(word, '.') && word > begin && isAbbreviation(word - 1)) {
            word--;
        }
        if (tokens.kind(word) != Tokens.Kind.WORD) {
            return isSecondNumber(amount, before, begin, hasNoun);
        }
        String lower = tokens.lower(word);
        if (names.contains(lower) && tokens.isCapitalised(word)) {
            return true;
        }
        boolean isSmall = amount.value() != null && amount.value().intValue() < 20;
        if (HEADS.contains(lower)) {
            return !hasNoun || (isSmall && (tokens.isCapitalised(word) || HEADS_OF_KINDS.contains(lower)));
        }
        if (word != before
                || !tokens.isCapitalised(word)
                || ClosedClass.endsNounPhrase(lower)
                || amount.decimals() > 1) {
            return false;
        }
        boolean opens = word == begin
                || (tokens.kind(word - 1) == Tokens.Kind.OTHER
                        && !tokens.isGlued(word - 1)
                        && !tokens.is(word - 1, ','));
        if (opens || titleCase) {
            return !hasNoun && endsInLetterOrPlain(amount) && !isVerbLike(lower);
        }
        if (endsInLetter(amount)) {
            return !hasNoun;
        }
        return !hasNoun;
    }

    private static final Set<String> HEADS_OF_KINDS =
            Set.of("phase", "type", "class", "level", "tier", "category", "grade", "stage", "generation", "scope");

    private boolean isVerbLike(String lower) {
        return lower.endsWith("ed") || lower.endsWith("ing");
    }

    private boolean isAbbreviation(int at) {
        return tokens.kind(at) == Tokens.Kind.WORD && HEADS.contains(tokens.lower(at));
    }

    /** “Llama 3 70B”: a size after a name's number. */
    private boolean isSecondNumber(Amount amount, int before, int begin, boolean hasNoun) {
        boolean followsDigits =
                tokens.kind(before) == Tokens.Kind.DIGITS && before > begin && !hasNoun && endsInLetter(amount);
        return followsDigits && (tokens.isGlued(before) || tokens.isCapitalised(before - 1));
    }

    private boolean endsInLetter(Amount amount) {
        return tokens.kind(amount.last()) == Tokens.Kind.WORD
                && tokens.end(amount.last()) - tokens.start(amount.last()) == 1;
    }

    private boolean endsInLetterOrPlain(Amount amount) {
        return amount.scale() == null || endsInLetter(amount);
    }

    /** Whether letters that are neither unit nor scale are glued behind: 5G, 777F, 49ers. */
    private boolean runsOn(Amount amount, int end) {
        int next = amount.last() + 1;
        if (next >= end || !tokens.isGlued(next)) {
            return false;
        }
        boolean isHyphen = tokens.is(next, '-') && next + 1 < end && tokens.isGlued(next + 1);
        return isHyphen
                && tokens.isCapitalised(next + 1)
                && tokens.word(next + 1).equals("Eleven");
    }

    /** “10 Downing Street”: capitals up to a street. */
    private boolean isAddress(Amount amount, int end) {
        int at = amount.last() + 1;
        for (int i = at; i < Math.min(end, at + 4) && tokens.isCapitalised(i); i++) {
            if (i > at && STREETS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
