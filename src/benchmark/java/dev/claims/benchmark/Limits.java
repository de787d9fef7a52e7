package dev.claims.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the packaged file as a shell runs it: start-up, growth, threads, memory. Linux only. Takes the sizes of the
 * files in megabytes, such as {@code 1,10,100,500}, and where to draw how the cost grows.
 */
public final class Limits {

    private static final String CLAIMS = "target/claims";
    private static final int ROUNDS = 11;
    private static final int ARTICLES = 2000;
    private static final long MEGABYTE = 1_000_000;

    private final Path folder;
    private final List<Integer> sizes;

    private Limits(Path folder, List<Integer> sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Integer> sizes = Stream.of((args.length > 0 ? args[0] : "1,10,100,500").split(","))
                .map(Integer::valueOf)
                .toList();
        Path folder = Files.createTempDirectory("claims-limits");
        try {
            Limits limits = new Limits(folder, sizes);
            limits.startUp();
            List<GrowthPlot.Point> growth = limits.growth();
            if (args.length > 1) {
                GrowthPlot.draw(Path.of(args[1]), growth);
            }
            limits.threads();
            limits.memory();
        } finally {
            delete(folder);
        }
    }

    /** Java alone, the version and five articles in turn, so that a busy moment of the machine meets all three. */
    private void startUp() throws IOException, InterruptedException {
        Path five = Files.createDirectory(folder.resolve("five"));
        corpus().writeTexts(five, 5);
        List<List<String>> commands = List.of(
                List.of(java(), "-version"), List.of(CLAIMS, "--version"), List.of(CLAIMS, "extract", five.toString()));
        double[][] wall = new double[commands.size()][ROUNDS];
        double[] processor = new double[commands.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < wall.length; i++) {
                Cost cost = Cost.of(Map.of(), commands.get(i));
                wall[i][round] = cost.wall();
                processor[i] += cost.processor() / ROUNDS;
            }
        }
        Stream.of(wall).forEach(Arrays::sort);
        print(
                "start-up, median of %d rounds: ms on the wall, ms of processor, both as a multiple of java -version",
                ROUNDS);
        for (int i = 0; i < wall.length; i++) {
            print(
                    "  %-28s %6.0f %6.0f   x %.2f %.2f",
                    i == 0 ? "java -version" : i == 1 ? "claims --version" : "claims extract, 5 articles",
                    1000 * wall[i][ROUNDS / 2],
                    1000 * processor[i],
                    wall[i][ROUNDS / 2] / wall[0][ROUNDS / 2],
                    processor[i] / processor[0]);
        }
    }

    private List<GrowthPlot.Point> growth() throws IOException, InterruptedException {
        List<GrowthPlot.Point> points = new ArrayList<>();
        print("growth, one file of posts, --jobs 1: MB, seconds of processor, MB/s, peak memory in MB");
        for (int size : sizes) {
            Cost cost = run(Map.of(), 1, posts(size));
            points.add(new GrowthPlot.Point(size, cost.processor(), cost.peak()));
            print("  %6d %8.1f %6.2f %6d", size, cost.processor(), size / cost.processor(), cost.peak());
        }
        return points;
    }

    private void threads() throws IOException, InterruptedException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        corpus().writeTexts(articles, ARTICLES);
        print("threads: seconds on the wall and of processor with --jobs 1, with --jobs 2; speed-up; same bytes");
        threads(ARTICLES + " articles in a folder", articles);
        threads(last() + " MB in a file of posts", posts(last()));
    }

    private void threads(String what, Path input) throws IOException, InterruptedException {
        Cost one = run(Map.of(), 1, input);
        Cost two = run(Map.of(), 2, input);
        print(
                "  %-28s %6.1f %6.1f   %6.1f %6.1f   x %.2f   %s",
                what,
                one.wall(),
                one.processor(),
                two.wall(),
                two.processor(),
                one.wall() / two.wall(),
                one.output().equals(two.output()));
    }

    private void memory() throws IOException, InterruptedException {
        print("memory, peak in MB with --jobs 2 and -Xmx256m: 5 MB of posts, %d MB of posts", last());
        Map<String, String> options = Map.of("JAVA_OPTS", "-Xmx256m");
        long few = run(options, 2, posts(5)).peak();
        long many = run(options, 2, posts(last())).peak();
        print("  %6d %6d   x %.2f", few, many, (double) many / few);
    }

    private int last() {
        return sizes.get(sizes.size() - 1);
    }

    private static Cost run(Map<String, String> environment, int jobs, Path input)
            throws IOException, InterruptedException {
        return Cost.of(environment, List.of(CLAIMS, "extract", "--jobs", String.valueOf(jobs), input.toString()));
    }

    private Path posts(int megabytes) throws IOException {
        Path file = folder.resolve(megabytes + ".jsonl");
        if (!Files.exists(file)) {
            corpus().writePosts(file, megabytes * MEGABYTE);
        }
        return file;
    }

    private static Corpus corpus() {
        return new Corpus(new News(Sentences.of(Path.of("seeds")), 2));
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
