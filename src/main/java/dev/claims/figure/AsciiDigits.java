package dev.claims.figure;

/** The digits of any script in ASCII. */
final class AsciiDigits {

    private AsciiDigits() {}

    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '9') {
                StringBuilder ascii = new StringBuilder();
                word.codePoints().forEach(c -> ascii.append(Character.digit(c, 10)));
                return ascii.toString();
            }
        }
        return word;
    }
}
