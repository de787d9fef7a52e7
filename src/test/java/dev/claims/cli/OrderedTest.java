package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheItemsHoweverLongEachTakes(int jobs) throws IOException {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new Ordered<Integer, Integer>(items.iterator(), OrderedTest::slowly).forEach(jobs, results::add);
        assertEquals(items, results);
    }

    @Test
    void readingRunsAheadOfWritingByNoMoreThanAFewItems() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items =
                IntStream.range(0, 2000).map(i -> read.incrementAndGet()).iterator();
        new Ordered<Integer, Integer>(items, item -> item)
                .forEach(2, result -> most.accumulateAndGet(read.get() - written.getAndIncrement(), Math::max));
        assertEquals(2000, written.get());
        assertTrue(most.get() <= 12, () -> most + " items at a time");
    }

    @Test
    void nothingIsReadWhileTheHeaviestIsInWork() throws IOException {
        AtomicInteger inWork = new AtomicInteger();
        Iterator<Integer> items = IntStream.range(0, 60)
                .map(i -> {
                    assertEquals(0, inWork.get(), "read while the heaviest is in work");
                    return i;
                })
                .iterator();
        List<Integer> results = new ArrayList<>();
        new Ordered<Integer, Integer>(
                        items,
                        item -> item % 10 == 3 ? heavily(item, inWork) : item,
                        item -> item % 10 == 3 ? 1 << 21 : 9)
                .forEach(4, results::add);
        assertEquals(IntStream.range(0, 60).boxed().toList(), results);
    }

    private static int heavily(int item, AtomicInteger inWork) {
        inWork.incrementAndGet();
        slowly(item);
        inWork.decrementAndGet();
        return item;
    }

    @Test
    void anErrorInReadingEndsTheRunAndDoesNotHang() {
        Iterator<Integer> failing = IntStream.range(0, 10)
                .map(i -> {
                    if (i == 5) {
                        throw new StackOverflowError();
                    }
                    return i;
                })
                .iterator();
        assertThrows(
                StackOverflowError.class,
                () -> new Ordered<Integer, Integer>(failing, item -> item).forEach(2, result -> {}));
    }

    @Test
    void aFailureToWriteStopsTheRun() {
        Iterator<Integer> endless = IntStream.iterate(0, i -> i + 1).iterator();
        IOException failure = assertThrows(
                IOException.class,
                () -> new Ordered<Integer, Integer>(endless, item -> item).forEach(2, result -> {
                    throw new IOException("disk full");
                }));
        assertEquals("disk full", failure.getMessage());
    }

    @Test
    void aFailureToReadIsNotTakenForTheEnd() {
        Iterator<Integer> failing = IntStream.range(0, 10)
                .map(i -> {
                    if (i == 5) {
                        throw new IllegalStateException("broken");
                    }
                    return i;
                })
                .iterator();
        assertThrows(
                IllegalStateException.class,
                () -> new Ordered<Integer, Integer>(failing, item -> item).forEach(2, result -> {}));
    }

    private static int slowly(int item) {
        long end = System.nanoTime() + new Random(item).nextInt(200_000);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return item;
    }
}
