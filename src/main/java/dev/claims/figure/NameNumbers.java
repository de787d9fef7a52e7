package dev.claims.figure;

import dev.claims.article.Article;
import dev.claims.article.Tokens;
import dev.claims.lexicon.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells numbers that are parts of names (GPT-4, Llama 3 70B, H100, Boeing 737, route 66). The whole article decides:
 * a name seen with a number once is a name everywhere.
 */
final class NameNumbers {

    private static final Set<String> HEADS = heads();
    private static final Map<String, String> MAKERS = makers();
    private static final int MOST_LISTED = 4;
    private static final Set<String> JOINTS = FigureWords.of("list-joint");
    private static final Set<String> HEADS_OF_KINDS = FigureWords.of("kind");

    /** After these a name and a number stand side by side by chance: “told Brandt 20 people”, “in Velden 20 people”. */
    private static final Set<String> CHANCES = FigureWords.of("before-name");

    /** “Low 2F”: what the weather is, no name. */
    private static final Set<String> LABELS = FigureWords.of("weather-label");

    private final Tokens tokens;
    private final TiedNumbers tied;
    private final ProductNumbers products;
    private final String text;
    private final Map<String, Boolean> makers = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> sizes = new HashSet<>();

    NameNumbers(Article article) {
        this.tokens = article.tokens();
        this.text = article.text();
        this.tied = new TiedNumbers(tokens);
        this.products = new ProductNumbers(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.kind(i) == Tokens.Kind.DIGITS) {
                learn(i);
                products.learn(i);
            }
        }
    }

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        Lexicon.load("name-heads").rows().forEach(row -> heads.add(row.get("head")));
        heads.addAll(FigureWords.of("plural-head"));
        return heads;
    }

    private static Map<String, String> makers() {
        Map<String, String> makers = new HashMap<>();
        Lexicon.load("name-numbers").rows().forEach(row -> makers.put(row.get("number"), row.get("maker")));
        return makers;
    }

    /** Learns from numbers that can only be parts of names: “Llama3”, “GPT-4”, “of Llama 3,”; and sizes: the 8B of “Llama 3 8B”. */
    private void learn(int at) {
        int before = at - 1;
        boolean glued = tokens.isGlued(at);
        int name = before;
        if (glued && tokens.is(before, '-') && before > 0 && tokens.isGlued(before)) {
            name = TiedNumbers.isPrefix(tokens.lower(before - 1)) ? before : before - 1;
        }
        boolean isTight = glued && isNameWord(name);
        boolean isLoose = !glued && isNameWord(name) && name > 0 && isInside(name - 1) && endsName(at);
        if (isTight || isLoose) {
            names.add(tokens.lower(name));
        }
        boolean followsNumber = tokens.kind(before) == Tokens.Kind.DIGITS && before > 0 && hasCapital(before - 1);
        if ((followsNumber || isTight || isNameWord(name)) && isSize(at)) {
            sizes.add(tokens.word(at) + tokens.word(at + 1));
        }
    }

    private boolean isInside(int at) {
        return tokens.kind(at) == Tokens.Kind.WORD
                || tokens.is(at, ',')
                || tokens.is(at, '(')
                || tokens.is(at, '’')
                || tokens.is(at, '\'');
    }

    /** Whether nothing that digits at {@code at} could count follows them. */
    private boolean endsName(int at) {
        int next = at + 1;
        if (next >= tokens.size() || tokens.end(at) - tokens.start(at) > 4) {
            return false;
        }
        if (tokens.kind(next) == Tokens.Kind.WORD) {
            return !tokens.isGlued(next) && ClosedClass.endsNounPhrase(tokens.lower(next));
        }
        boolean isStop = tokens.is(next, '.') || tokens.is(next, ',');
        boolean goesOn =
                next + 1 < tokens.size() && tokens.isGlued(next + 1) && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        return isStop && !goesOn;
    }

    private boolean isSize(int at) {
        boolean hasLetter =
                at + 1 < tokens.size() && tokens.isGlued(at + 1) && tokens.end(at + 1) - tokens.start(at + 1) == 1;
        return hasLetter && tokens.isCapitalised(at + 1);
    }

    /** A capital anywhere in the word: Llama, iPhone. */
    private boolean hasCapital(int at) {
        return tokens.kind(at) == Tokens.Kind.WORD && !tokens.word(at).equals(tokens.lower(at));
    }

    private boolean isNameWord(int at) {
        return hasCapital(at)
                && tokens.end(at) - tokens.start(at) > 2
                && !ClosedClass.endsNounPhrase(tokens.lower(at))
                && !CalendarNames.isNameOfTime(tokens.lower(at));
    }

    boolean isTied(Amount amount) {
        return tied.isTied(amount.first());
    }

    /** Whether the number is part of a name, given whether a noun that it can count follows. */
    boolean holds(Amount amount, int begin, int end, boolean hasNoun, Context context) {
        if (amount.isDigits() && (isTied(amount) || tied.opensName(amount, end) || tied.isAddress(amount, end))) {
            return true;
        }
        if (tied.isSpelledAddress(amount, begin, end) && !context.isTitleCase(begin)) {
            return true;
        }
        if (!hasNoun && amount.isDigits() && isKnownSize(amount)) {
            return true;
        }
        if (products.hold(amount, begin, end, hasNoun, context)) {
            return true;
        }
        int before = amount.first() - 1;
        if (before < begin) {
            return false;
        }
        if (!hasNoun && amount.isPlainInteger() && isMakersNumber(amount)) {
            return true;
        }
        boolean isGroup = !hasNoun
                && before > begin
                && tokens.lower(before).equals("of")
                && tokens.word(before - 1).equals("Group");
        if (isGroup || (!hasNoun && isListedAfterHead(before, begin))) {
            return true;
        }
        if (amount.form() == Amount.Form.WORDS) {
            return isNamedInWords(amount, before, begin, hasNoun, context);
        }
        boolean couldBeName =
                amount.isDigits() && !amount.grouped() && (amount.scale() == null || endsInLetter(amount));
        return couldBeName && isNamed(amount, before, begin, hasNoun, context);
    }

    /** “Grades three through eight”, “sections 4, 5 and 6”: numbers tied by joints to one after a head. */
    private boolean isListedAfterHead(int before, int begin) {
        int at = before;
        for (int i = 0; i < MOST_LISTED && at - 2 >= begin; i++) {
            boolean isJoint = JOINTS.contains(tokens.lower(at)) || CalendarNames.isDash(tokens, at);
            boolean isInside = tokens.is(at, ',') && tokens.isGlued(at + 1);
            if (!isJoint || isInside) {
                return false;
            }
            at = JOINTS.contains(tokens.lower(at - 1)) ? at - 2 : at - 1;
            boolean isNumber =
                    tokens.kind(at) == Tokens.Kind.DIGITS || Starters.at(tokens, at) == Starters.Start.NUMBER;
            if (!isNumber || at - 1 < begin) {
                return false;
            }
            at--;
            if (tokens.kind(at) == Tokens.Kind.WORD && (HEADS.contains(tokens.lower(at)) || isInnerName(at, begin))) {
                return true;
            }
        }
        return false;
    }

    /** A name that no sentence opens: the “Quillon” of “they showed Quillon 1, 2 and 3”. */
    private boolean isInnerName(int at, int begin) {
        return at > begin && isNameWord(at) && tokens.kind(at - 1) == Tokens.Kind.WORD && !tokens.isCapitalised(at - 1);
    }

    /** “The 737 is late” in an article on Boeing. */
    private boolean isMakersNumber(Amount amount) {
        String maker = amount.first() == amount.last() ? MAKERS.get(tokens.word(amount.first())) : null;
        return maker != null && makers.computeIfAbsent(maker, text::contains);
    }

    private boolean isKnownSize(Amount amount) {
        return endsInLetter(amount)
                && amount.last() == amount.first() + 1
                && sizes.contains(tokens.word(amount.first()) + tokens.word(amount.last()));
    }

    private boolean isNamedInWords(Amount amount, int before, int begin, boolean hasNoun, Context context) {
        boolean isKind = amount.value() != null
                && amount.value().intValue() < 20
                && HEADS_OF_KINDS.contains(tokens.lower(before));
        if (tokens.kind(before) == Tokens.Kind.WORD && HEADS.contains(tokens.lower(before)) && (!hasNoun || isKind)) {
            return true;
        }
        boolean isCapital = tokens.isCapitalised(amount.first()) && !context.isTitleCase(begin);
        boolean followsCapital = tokens.kind(before) == Tokens.Kind.WORD && tokens.isCapitalised(before);
        boolean isOf = tokens.lower(before).equals("of") && before > begin && tokens.isCapitalised(before - 1);
        return isCapital
                && (isOf
                        || followsCapital
                        || (before > begin && tokens.lower(before).equals("the")));
    }

    private boolean isNamed(Amount amount, int before, int begin, boolean hasNoun, Context context) {
        int word = before;
        if (tokens.is(word, '.') && word > begin && HEADS.contains(tokens.lower(word - 1))) {
            word--;
        }
        boolean isInitial = tokens.is(word, '.')
                && word > begin
                && tokens.isGlued(word)
                && tokens.isCapitalised(word - 1)
                && tokens.end(word - 1) - tokens.start(word - 1) == 1;
        if (isInitial && word - 1 > begin && !hasNoun) {
            return tokens.is(word - 2, '&') || tokens.is(word - 2, '.');
        }
        if (tokens.kind(word) != Tokens.Kind.WORD) {
            return isSecondNumber(amount, before, begin);
        }
        String lower = tokens.lower(word);
        if (hasCapital(word) && names.contains(lower)) {
            return true;
        }
        if (HEADS.contains(lower)) {
            boolean isSmall = amount.value() != null && amount.value().intValue() < 20;
            boolean isLettered = endsInLetter(amount) && tokens.isCapitalised(word);
            return !hasNoun
                    || isLettered
                    || (isSmall && (tokens.isCapitalised(word) || HEADS_OF_KINDS.contains(lower)));
        }
        boolean isName = word == before
                && hasCapital(word)
                && !LABELS.contains(lower)
                && !ClosedClass.endsNounPhrase(lower)
                && !CalendarNames.isNameOfTime(lower);
        return isName && amount.decimals() <= 1 && isAfterName(amount, word, begin, hasNoun, context);
    }

    /** A number right after a capitalised word: a name, unless the capital tells nothing or the two stand there by chance. */
    private boolean isAfterName(Amount amount, int word, int begin, boolean hasNoun, Context context) {
        boolean opens = word == begin
                || (tokens.kind(word - 1) == Tokens.Kind.OTHER
                        && !tokens.isGlued(word - 1)
                        && !tokens.is(word - 1, ','));
        if (!hasNoun) {
            boolean isVerb =
                    tokens.lower(word).endsWith("ed") || tokens.lower(word).endsWith("ing");
            return !(isVerb && (opens || context.isTitleCase(begin)));
        }
        boolean isSmall = amount.value() != null && amount.value().intValue() < 1000;
        return !opens
                && !context.isTitleCase(begin)
                && isSmall
                && !CHANCES.contains(tokens.lower(word - 1))
                && (tokens.kind(word - 1) == Tokens.Kind.WORD || tokens.is(word - 1, ','));
    }

    /** “Llama 3 70B”: a size after a name's number. */
    private boolean isSecondNumber(Amount amount, int before, int begin) {
        boolean followsDigits = tokens.kind(before) == Tokens.Kind.DIGITS && before > begin && endsInLetter(amount);
        return followsDigits && tokens.kind(before - 1) == Tokens.Kind.WORD && hasCapital(before - 1);
    }

    private boolean endsInLetter(Amount amount) {
        return tokens.kind(amount.last()) == Tokens.Kind.WORD
                && tokens.end(amount.last()) - tokens.start(amount.last()) == 1;
    }
}
