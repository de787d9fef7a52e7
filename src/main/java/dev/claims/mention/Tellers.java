package dev.claims.mention;

/** Who tells something in a sentence that goes on with “in a statement”. Asked in the order of the words. */
final class Tellers {

    private final Words words;
    private final Names names;
    private int read;
    private int subject = -1;
    private boolean speech;

    Tellers(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** The first name, he or she of the sentence up to word {@code w}, if it has a verb of saying; -1 if not. */
    int before(int w) {
        int first = w;
        while (first > read && !isOpening(first)) {
            first--;
        }
        if (isOpening(first)) {
            subject = -1;
            speech = false;
        }
        for (int i = first; i <= w; i++) {
            if (subject < 0 && isPerson(i)) {
                subject = i;
            }
            speech |= words.has(i, Vocabulary.SPEECH);
        }
        read = w + 1;
        return speech ? subject : -1;
    }

    private boolean isOpening(int w) {
        return words.opensSentence(w) && !words.isQuoted(w);
    }

    private boolean isPerson(int w) {
        return (names.startsAt(w) || words.has(w, Vocabulary.HE | Vocabulary.SHE)) && !words.isQuoted(w);
    }
}
