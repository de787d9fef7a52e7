package dev.claims.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints what each part costs beside the floor. Takes JMH's own options. */
public final class Speed {

    private Speed() {}

    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(args);
        int megabytes = Integer.parseInt(
                given.getParameter("megabytes").orElse(List.of("20")).iterator().next());
        prove(megabytes);
        // Parts that are named are measured beside the floor, else all are.
        String all = ClaimsBenchmark.class.getName();
        Collection<RunResult> results = run(new OptionsBuilder()
                .parent(given)
                .include(given.getIncludes().isEmpty() ? all : all + ".floor")
                // The first pass counts the making of the input too: it is never one that is told.
                .warmupIterations(Math.max(1, given.getWarmupIterations().orElse(3)))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .build());
        print(results, megabytes);
    }

    private static void prove(int megabytes) throws RunnerException {
        run(new OptionsBuilder()
                .include(ClaimsBenchmark.class.getName() + ".floor")
                .param("megabytes", String.valueOf(megabytes))
                .param("proof", "true")
                .warmupIterations(0)
                .measurementIterations(1)
                .build());
    }

    private static Collection<RunResult> run(Options options) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .parent(options)
                        .forks(1)
                        .addProfiler(ProcessorTime.class)
                        .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx3g")
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static void print(Collection<RunResult> results, int megabytes) {
        Map<String, Double> milliseconds = results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getSecondaryResults()
                                .get(ProcessorTime.NAME)
                                .getStatistics()
                                .getPercentile(50),
                        (a, b) -> a,
                        TreeMap::new));
        System.out.printf(Locale.ROOT, "%n%-12s %10s %10s %10s%n", "part", "ms", "MB/s", "x floor");
        milliseconds.forEach((part, cost) -> System.out.printf(
                Locale.ROOT,
                "%-12s %10.0f %10.1f %10.2f%n",
                part,
                cost,
                megabytes * 1000 / cost,
                cost / milliseconds.get("floor")));
    }
}
