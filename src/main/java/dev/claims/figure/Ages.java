package dev.claims.figure;

import dev.claims.article.Tokens;
import dev.claims.lexicon.TimeUnits;
import java.util.List;
import java.util.Set;

/** Finds ages that are told without “years old”: “Ada Brandt, 43, said”, “aged 18 to 34”, “he was 10”. */
final class Ages {

    private static final Set<String> CUES = FigureWords.of("age-cue");
    private static final Set<String> SUBJECTS = FigureWords.of("age-subject");
    private static final Set<String> BE = FigureWords.of("age-verb");
    private static final Set<String> ENDS = FigureWords.of("age-end");

    private static final Set<String> DEATHS =
            Set.of("died", "dies", "dead", "retired", "married", "widowed", "orphaned");
    private static final Set<String> ADVERBS = Set.of("also", "then", "still", "just", "only", "now", "already");

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    void mark(List<Draft> drafts, int begin, int end) {
        Draft before = null;
        for (Draft draft : drafts) {
            boolean isListed = before != null && before.age && isListed(before, draft);
            before = draft;
            if (draft.isBare()
                    && couldBeAge(draft)
                    && (isListed
                            || isCued(draft, begin)
                            || isApposition(draft, begin, end)
                            || isPredicate(draft, begin, end))) {
                TimeUnits.TimeUnit year = TimeUnits.of("year");
                if (year != null) {
                    draft.of(Unit.of(year)).named("age");
                    draft.age = true;
                }
            }
        }
    }

    /** “Aged 9 and 11”, “aged 4, 6 and 9”. */
    private boolean isListed(Draft a, Draft b) {
        int at = a.last + 1;
        if (at < b.first && tokens.is(at, ',')) {
            at++;
        }
        if (at < b.first && (tokens.lower(at).equals("and") || tokens.lower(at).equals("or"))) {
            at++;
        }
        return at == b.first && at > a.last + 1;
    }

    private static boolean couldBeAge(Draft draft) {
        boolean isRange = draft.min != null && draft.max != null;
        boolean isWhole = draft.amount.isPlainInteger() || draft.amount.form() == Amount.Form.WORDS;
        int value = draft.amount.value() == null ? 0 : draft.amount.value().intValue();
        return isWhole && (isRange || (value >= 1 && value <= 112));
    }

    private boolean isCued(Draft draft, int begin) {
        int before = draft.first - 1;
        if (before >= begin
                && (tokens.lower(before).equals("between")
                        || tokens.lower(before).equals("from")
                        || tokens.lower(before).equals("of"))) {
            before--;
        }
        boolean isAtDeath = before > begin
                && tokens.lower(before).equals("at")
                && DEATHS.contains(tokens.lower(before - 1))
                && !draft.amount.isLarge();
        return isAtDeath || (before >= begin && CUES.contains(tokens.lower(before)));
    }

    /** “Ada Brandt, 43, …”: a name, commas on both sides. */
    private boolean isApposition(Draft draft, int begin, int end) {
        int before = draft.first - 1;
        boolean isCut = before > begin && tokens.is(before, ',') && draft.amount.form() == Amount.Form.DIGITS;
        if (!isCut || (!tokens.isCapitalised(before - 1) && !isNounOfPeople(before - 1))) {
            return false;
        }
        int next = draft.last + 1;
        boolean closes = next >= end
                || tokens.is(next, ',')
                || tokens.is(next, '.')
                || tokens.is(next, ';')
                || tokens.lower(next).equals("and")
                || tokens.is(next, ')')
                || tokens.lower(next).equals("of")
                || tokens.lower(next).equals("who")
                || tokens.lower(next).equals("from");
        return closes;
    }

    private boolean isNounOfPeople(int at) {
        String word = tokens.lower(at);
        return word.equals("man")
                || word.equals("woman")
                || word.equals("boy")
                || word.equals("girl")
                || word.equals("son")
                || word.equals("daughter")
                || word.equals("wife")
                || word.equals("husband")
                || word.equals("brother")
                || word.equals("sister");
    }

    private boolean isPredicate(Draft draft, int begin, int end) {
        int be = draft.first - 1;
        while (be > begin && ADVERBS.contains(tokens.lower(be))) {
            be--;
        }
        if (be - 1 < begin || !BE.contains(tokens.lower(be))) {
            return false;
        }
        int subject = be - 1;
        if (tokens.is(subject, '\'') || tokens.is(subject, '’')) {
            subject--;
        }
        for (int i = 0;
                i < 2
                        && subject > begin
                        && (tokens.lower(subject).equals("just")
                                || tokens.lower(subject).equals("only")
                                || tokens.lower(subject).equals("will")
                                || tokens.lower(subject).equals("now"));
                i++) {
            subject--;
        }
        int next = draft.last + 1;
        boolean isScore = next + 1 < end
                && CalendarNames.isDash(tokens, next)
                && tokens.isGlued(next)
                && tokens.kind(next + 1) == Tokens.Kind.DIGITS;
        if (isScore) {
            return false;
        }
        boolean closes = next >= end
                || (tokens.kind(next) == Tokens.Kind.OTHER && !tokens.is(next, '%'))
                || ENDS.contains(tokens.lower(next));
        return subject >= begin && SUBJECTS.contains(tokens.lower(subject)) && closes;
    }
}
