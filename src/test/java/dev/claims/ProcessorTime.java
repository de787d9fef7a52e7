package dev.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** How long work takes one thread, whatever else the machine is doing. */
public final class ProcessorTime {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** The nanoseconds that {@code work} takes the calling thread. */
    public static long of(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    /** What {@code work} gives, once it took the calling thread no more than {@code most} nanoseconds. */
    public static <T> T within(long most, String what, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        long taken = CLOCK.getCurrentThreadCpuTime() - start;
        assertTrue(taken <= most, () -> what + ": " + taken / 1_000_000 + " ms");
        return result;
    }

    /** The fewest nanoseconds that {@code work} takes the calling thread, done {@code times} times. */
    public static long best(int times, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            best = Math.min(best, of(work));
        }
        return best;
    }
}
