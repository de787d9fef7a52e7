package dev.claims.figure;

import dev.claims.article.Tokens;

/** Tells what stands between two neighbouring drafts: a comma or list word, a dash, “to”. */
final class Links {

    private final Tokens tokens;

    Links(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether only commas, dashes and a list word stand between the two. */
    boolean isListed(Draft a, Draft b) {
        int at = a.last + 1;
        if (at < b.first && tokens.is(at, '-') && tokens.isGlued(at) && !(at + 1 == b.first)) {
            at++;
        }
        if (at < b.first && tokens.is(at, ',')) {
            at++;
        }
        if (at < b.first && isListWord(at)) {
            at++;
        }
        if (at == b.first - 1 && tokens.is(at, '-')) {
            at++;
        }
        return at == b.first && at > a.last + 1;
    }

    private boolean isListWord(int at) {
        String word = tokens.lower(at);
        return word.equals("and")
                || word.equals("or")
                || word.equals("to")
                || word.equals("-")
                || word.equals("–")
                || word.equals("/")
                || word.equals("‑")
                || word.equals("&")
                || word.equals("versus")
                || word.equals("vs")
                || word.equals("x")
                || word.equals("by")
                || word.equals("nor")
                || word.equals("through")
                || word.equals("×");
    }

    /** Whether a dash alone stands between the two and they are no code. */
    boolean isDash(Draft a, Draft b) {
        int at = a.last + 1;
        boolean dashed = at == b.first - 1
                && (tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '‑') || tokens.is(at, '—'));
        return dashed && tokens.isGlued(at) == tokens.isGlued(b.first) && !isCode(a, b);
    }

    /** “555-123-4567”: more than one dash ties digits together. */
    private boolean isCode(Draft a, Draft b) {
        if (isTelephone(a, b)) {
            return true;
        }
        int before = a.first - 1;
        int after = b.last + 1;
        boolean left = before > 0
                && tokens.is(before, '-')
                && tokens.isGlued(a.first)
                && tokens.kind(before - 1) == Tokens.Kind.DIGITS;
        boolean right = after + 1 < tokens.size()
                && tokens.is(after, '-')
                && tokens.isGlued(after)
                && tokens.kind(after + 1) == Tokens.Kind.DIGITS;
        return left || right;
    }

    /** “555-0142”, “014-2277”: three plain digits and four with no unit, or a nought before either. */
    private boolean isTelephone(Draft a, Draft b) {
        if (!a.amount.isPlainInteger() || !b.amount.isPlainInteger() || a.first != a.last) {
            return false;
        }
        int left = tokens.end(a.last) - tokens.start(a.last);
        int right = tokens.end(b.amount.last()) - tokens.start(b.amount.first());
        boolean hasNought = (left > 1 && tokens.word(a.last).charAt(0) == '0')
                || (right > 1 && tokens.word(b.amount.first()).charAt(0) == '0');
        return hasNought || (left == 3 && right == 4 && a.isBare() && b.isBare());
    }

    /** Whether “to”, “up to” or “through” stands between the two. */
    boolean isTo(Draft a, Draft b) {
        int at = a.last + 1;
        if (at == b.first - 2 && tokens.lower(at).equals("to") && tokens.is(at + 1, '-')) {
            return true;
        }
        if (at == b.first - 3 && tokens.is(at, '-') && tokens.lower(at + 1).equals("to") && tokens.is(at + 2, '-')) {
            return true;
        }
        boolean upTo = at == b.first - 2
                && tokens.lower(at).equals("up")
                && tokens.lower(at + 1).equals("to");
        return upTo
                || (at == b.first - 1
                        && (tokens.lower(at).equals("to") || tokens.lower(at).equals("through")));
    }
}
