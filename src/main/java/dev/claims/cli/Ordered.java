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
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

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

    /**
     * Weight under way at most, in characters: an article in work takes about a hundred bytes of memory a character,
     * so a few long ones at a time would fill what thousands of short ones never do.
     */
    private static final int HEAVIEST = 1 << 20;

    /** A result to come, and what its item weighs. */
    private record Pending<R>(Future<Optional<R>> result, int weight) {}

    private final Iterator<? extends T> items;
    private final Function<T, R> work;
    private final ToIntFunction<T> weight;
    private final Semaphore room = new Semaphore(HEAVIEST);

    /** {@code work} must not throw; {@code weight} tells the characters of an item. */
    Ordered(Iterator<? extends T> items, Function<T, R> work, ToIntFunction<T> weight) {
        this.items = items;
        this.work = work;
        this.weight = weight;
    }

    /** As above, of items that weigh nothing. */
    Ordered(Iterator<? extends T> items, Function<T, R> work) {
        this(items, work, item -> 0);
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
        BlockingQueue<Pending<R>> queue = new ArrayBlockingQueue<>(jobs * AHEAD);
        ExecutorService workers = Executors.newFixedThreadPool(jobs, Ordered::daemon);
        Thread reader = daemon(() -> read(workers, queue));
        reader.start();
        try {
            Pending<R> next = queue.take();
            for (Optional<R> result = next.result().get();
                    result.isPresent();
                    result = next.result().get()) {
                sink.take(result.get());
                room.release(next.weight());
                next = queue.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException same ? same : new IllegalStateException(cause);
    }

    /** Hands every item to {@code workers}, then an empty result, or what went wrong, as the last. */
    private void read(ExecutorService workers, BlockingQueue<Pending<R>> queue) {
        try {
            Future<Optional<R>> last = CompletableFuture.completedFuture(Optional.empty());
            try {
                while (items.hasNext()) {
                    T item = items.next();
                    // The heaviest waits until it is alone.
                    int heavy = Math.min(HEAVIEST, weight.applyAsInt(item));
                    room.acquire(heavy);
                    queue.put(new Pending<>(workers.submit(() -> Optional.of(work.apply(item))), heavy));
                    awaitIfHeaviest(heavy);
                }
            } catch (RuntimeException | Error e) {
                last = CompletableFuture.failedFuture(e);
            }
            queue.put(new Pending<>(last, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads nothing while the heaviest is in work: should it need too much memory, no other item is to suffer. */
    private void awaitIfHeaviest(int heavy) throws InterruptedException {
        if (heavy == HEAVIEST) {
            room.acquire(HEAVIEST);
            room.release(HEAVIEST);
        }
    }

    /** A thread that does not keep the program alive: it may be waiting for input when the rest is over. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "claims");
        thread.setDaemon(true);
        return thread;
    }
}
