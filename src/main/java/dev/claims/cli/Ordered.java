package dev.claims.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies work to items on several threads and hands the results on in the order of the items. One thread reads, some
 * work, the caller's takes the results; between them stand a few items and no more, so that memory does not grow with
 * the input, and a result is handed on as soon as those before it are.
 */
final class Ordered<T, R> {

    /** Items under way a worker: enough that a long one does not leave the others idle. */
    private static final int AHEAD = 4;

    /** Takes a result. */
    interface Sink<R> {
        void take(R result) throws IOException;
    }

    private final Iterator<? extends T> items;
    private final Function<T, R> work;

    /** {@code work} must not throw. */
    Ordered(Iterator<? extends T> items, Function<T, R> work) {
        this.items = items;
        this.work = work;
    }

    /** Gives all results to {@code sink}, from {@code jobs} threads or, where that is one, from this one. */
    void forEach(int jobs, Sink<R> sink) throws IOException {
        if (jobs > 1) {
            forEachInParallel(jobs, sink);
            return;
        }
        while (items.hasNext()) {
            sink.take(work.apply(items.next()));
        }
    }

    private void forEachInParallel(int jobs, Sink<R> sink) throws IOException {
        BlockingQueue<Future<Optional<R>>> queue = new ArrayBlockingQueue<>(jobs * AHEAD);
        ExecutorService workers = Executors.newFixedThreadPool(jobs, Ordered::daemon);
        Thread reader = daemon(() -> read(workers, queue));
        reader.start();
        try {
            for (Optional<R> next = queue.take().get();
                    next.isPresent();
                    next = queue.take().get()) {
                sink.take(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    /** Hands every item to {@code workers}, then an empty result, or what went wrong, as the last. */
    private void read(ExecutorService workers, BlockingQueue<Future<Optional<R>>> queue) {
        try {
            Future<Optional<R>> last = CompletableFuture.completedFuture(Optional.empty());
            try {
                while (items.hasNext()) {
                    T item = items.next();
                    queue.put(workers.submit(() -> Optional.of(work.apply(item))));
                }
            } catch (RuntimeException | OutOfMemoryError e) {
                last = CompletableFuture.failedFuture(e);
            }
            queue.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that does not keep the program alive: it may be waiting for input when the rest is over. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "claims");
        thread.setDaemon(true);
        return thread;
    }
}
