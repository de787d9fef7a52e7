package dev.claims.date;

/** Dashes and apostrophes in the many shapes that articles use. */
final class Marks {

    private Marks() {}

    static boolean isApostrophe(String mark) {
        return mark.length() == 1 && "'’‘ʼ`".indexOf(mark.charAt(0)) >= 0;
    }

    static boolean isDash(String mark) {
        return mark.length() == 1 && "-–—‐‑‒−".indexOf(mark.charAt(0)) >= 0;
    }

    /** The plain mark that patterns spell: {@code '} for any apostrophe, {@code -} for any dash. */
    static String canonical(String mark) {
        if (isApostrophe(mark)) {
            return "'";
        }
        return isDash(mark) ? "-" : mark;
    }
}
