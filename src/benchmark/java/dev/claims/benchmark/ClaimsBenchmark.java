package dev.claims.benchmark;

import dev.claims.article.Article;
import dev.claims.claim.Claim;
import dev.claims.claim.Extractor;
import dev.claims.date.DateExtractor;
import dev.claims.figure.FigureExtractor;
import dev.claims.quote.QuoteExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is the whole corpus: half of it posts in one file, half plain texts in a folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ClaimsBenchmark {

    @Param({"20"})
    int megabytes;

    /** Whether to prove first that the right thing is timed. */
    @Param({"false"})
    boolean proof;

    private final Map<Claim.Type, Extractor<? extends Claim>> extractors = new EnumMap<>(Map.of(
            Claim.Type.QUOTE, new QuoteExtractor(),
            Claim.Type.FIGURE, new FigureExtractor(),
            Claim.Type.DATE, new DateExtractor()));

    private Path folder = Path.of("");
    private List<Article> articles = List.of();

    /** Writes the corpus to a folder of its own. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("claims-benchmark");
        Corpus corpus = new Corpus(new News(Sentences.of(Path.of("seeds")), 1));
        corpus.writePosts(folder.resolve("posts.jsonl"), megabytes * 500_000L);
        corpus.writeTexts(folder.resolve("texts"), megabytes * 500_000L);
        Whole whole = new Whole();
        articles = whole.articles(folder);
        long text =
                articles.stream().mapToLong(article -> article.text().length()).sum();
        System.out.println("# corpus: " + articles.size() + " articles, " + text + " characters of article text");
        if (proof) {
            Proof proofs = new Proof(folder);
            proofs.recordsAreThoseOfTheCommand();
            proofs.floorReadsTheSameText(articles);
            proofs.extractorsAddUp(articles, extractors);
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Read, clean and split with the libraries, nothing else. */
    @Benchmark
    public Object floor() throws IOException {
        return new Floor(false).of(folder);
    }

    /** The same with our own rules on top: blocks, marks, sentences, tokens. */
    @Benchmark
    public void articles(Blackhole hole) {
        new Whole().forEach(folder, hole::consume);
    }

    /** Quotes of articles that are read. */
    @Benchmark
    public void quotes(Blackhole hole) {
        extract(Claim.Type.QUOTE, hole);
    }

    /** Figures of articles that are read. */
    @Benchmark
    public void figures(Blackhole hole) {
        extract(Claim.Type.FIGURE, hole);
    }

    /** Dates of articles that are read. */
    @Benchmark
    public void dates(Blackhole hole) {
        extract(Claim.Type.DATE, hole);
    }

    /** What {@code claims extract} does, from files to records. */
    @Benchmark
    public void everything(Blackhole hole) {
        new Whole().records(folder, hole::consume);
    }

    private void extract(Claim.Type type, Blackhole hole) {
        Extractor<? extends Claim> extractor = extractors.get(type);
        for (Article article : articles) {
            hole.consume(extractor.extract(article));
        }
    }
}
