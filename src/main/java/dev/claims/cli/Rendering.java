package dev.claims.cli;

import dev.claims.input.Diagnostic;
import dev.claims.input.Item;
import dev.claims.input.RawArticle;
import java.util.function.Function;

/**
 * What becomes of an item that was read: what the command makes of it, or what was wrong with it. One article that
 * breaks a rule's code, or that does not fit in memory, is told like a file that cannot be read, and the others go on.
 */
sealed interface Rendering<R> {

    /** What the command made of an article. */
    record Done<R>(R result, Seen article) implements Rendering<R> {}

    /** What to tell the user. */
    record Failed<R>(Diagnostic diagnostic) implements Rendering<R> {}

    /** The rendering of {@code item} by {@code work}, which may throw. */
    static <R> Rendering<R> of(Item item, Function<RawArticle, R> work) {
        if (item instanceof Diagnostic diagnostic) {
            return new Failed<>(diagnostic);
        }
        RawArticle article = (RawArticle) item;
        try {
            return new Done<>(work.apply(article), Seen.of(article));
        } catch (OutOfMemoryError e) {
            return failed(article, "too large for the memory that Java was given");
        } catch (StackOverflowError e) {
            return failed(article, "nested too deep");
        } catch (RuntimeException | Error e) {
            // Errors too: a class that could not be set up for want of memory fails every article that needs it.
            return failed(article, "a fault in claims, please report it: " + e);
        }
    }

    private static <R> Failed<R> failed(RawArticle article, String what) {
        String number = article.source().index() == 0
                ? ""
                : "article " + article.source().index() + ": ";
        return new Failed<>(new Diagnostic(article.source().path(), 0, 0, Diagnostic.Kind.FAULT, number + what));
    }
}
