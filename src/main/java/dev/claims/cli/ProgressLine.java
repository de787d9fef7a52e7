package dev.claims.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressState;

/** The last line of a terminal, drawn anew a few times a second; nothing is left of it in the end. */
final class ProgressLine {

    private static final String SPINNER = "|/-\\";
    private static final int INTERVAL = 200;
    private static final int MILLION = 1_000_000;

    private final Screen screen;
    private final ProgressBar bar;
    private volatile Done done = new Done(0, 0);

    ProgressLine(Streams streams) {
        screen = new Screen(streams);
        bar = new ProgressBarBuilder()
                .setInitialMax(-1)
                .setUpdateIntervalMillis(INTERVAL)
                .continuousUpdate()
                .setConsumer(screen)
                .setRenderer(this::rendered)
                .build();
    }

    void show(long articles, long characters) {
        done = new Done(articles, characters);
    }

    private String rendered(ProgressState state, int width) {
        double seconds = Math.max(0.001, state.getElapsedAfterStart().toMillis() / 1000.0);
        char sign = SPINNER.charAt((int) (seconds * 1000 / INTERVAL) % SPINNER.length());
        Done shown = done;
        String all = sign + " " + FileLog.counted(shown.articles, "article") + ", " + amount(shown.characters);
        return all.substring(0, Math.min(all.length(), width));
    }

    /** {@code 12 thousand characters}, {@code 3.4 million characters}. */
    static String amount(long characters) {
        return characters < MILLION
                ? characters / 1000 + " thousand characters"
                : String.format(Locale.ROOT, "%.1f million characters", (double) characters / MILLION);
    }

    /** Does {@code complaint} where the line stands; the line comes again below it. */
    void aside(Runnable complaint) {
        screen.aside(complaint);
    }

    void close() {
        bar.close();
    }

    /** What lies behind us; the two figures change together. */
    private record Done(long articles, long characters) {}

    /** The terminal; one writes at a time. */
    private static final class Screen implements ProgressBarConsumer {

        private static final String CLEAR = "\r\033[K";

        private final Streams streams;
        private boolean isOver;

        Screen(Streams streams) {
            this.streams = streams;
        }

        @Override
        public int getMaxRenderedLength() {
            return streams.around().columns() - 1;
        }

        @Override
        public synchronized void accept(String line) {
            if (!isOver) {
                streams.err().print(CLEAR + line);
            }
        }

        synchronized void aside(Runnable complaint) {
            clear();
            complaint.run();
        }

        @Override
        public synchronized void clear() {
            if (!isOver) {
                streams.err().print(CLEAR);
            }
        }

        @Override
        public synchronized void close() {
            clear();
            isOver = true;
        }
    }
}
