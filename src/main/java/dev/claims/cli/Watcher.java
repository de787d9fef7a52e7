package dev.claims.cli;

/** Is told of each article when the work on it is done, in the order of the articles and from one thread. */
interface Watcher extends AutoCloseable {

    /** Watches nothing. */
    Watcher NOBODY = new Watcher() {};

    /** {@code article} is done. */
    default void see(Seen article) {}

    /** Does {@code complaint}, which writes lines to standard error. */
    default void aside(Runnable complaint) {
        complaint.run();
    }

    /** All is done. */
    @Override
    default void close() {}
}
