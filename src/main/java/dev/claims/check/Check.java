package dev.claims.check;

import dev.claims.article.Article;
import dev.claims.article.Source;
import dev.claims.claim.Claim;
import dev.claims.output.Format;
import dev.claims.output.JsonLines;
import dev.claims.output.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the articles of a corpus, one by one and against one another:
 *
 * <pre>{@code
 * Check check = new Check(Check.Settings.all());
 * check.add(check.of(article, claims, new Placement(1, 1, true)));
 * Report report = check.report();
 * }</pre>
 *
 * {@link #of} may be called from any thread; the rest is for one, with the articles in their order.
 */
public final class Check {

    /**
     * What to check.
     *
     * @param isSelected rules that are wanted
     * @param isJudged paths about which findings are wanted; the other articles are only compared with these
     * @param isGone paths of files that are no longer there
     * @param expectation expected records, {@code null} where none are told
     */
    public record Settings(
            Predicate<Rule> isSelected,
            Predicate<String> isJudged,
            Predicate<String> isGone,
            @Nullable Expectation expectation,
            Baseline baseline) {

        /** Every rule on every article, nothing expected, nothing accepted. */
        public static Settings all() {
            return new Settings(rule -> true, path -> true, path -> false, null, Baseline.none());
        }
    }

    /** What an article by itself has given, to be added in its turn. */
    public record Result(
            Subject subject, boolean isJudged, Fingerprint fingerprint, List<Finding> findings, String records) {

        /** The file that holds the article. */
        public String path() {
            return subject.article().source().path();
        }
    }

    /** Findings of one rule in one article that are told one by one: nobody reads more. */
    private static final int MOST = 50;

    private final Settings settings;
    private final List<ArticleRule> articleRules;
    private final Duplicates duplicates = new Duplicates();
    private final Format format = new JsonLines(new Records(false));
    private final List<Finding> findings = new ArrayList<>();
    private final List<Report.Checked> checked = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, StringBuilder> written = new LinkedHashMap<>();

    public Check(Settings settings) {
        this.settings = settings;
        this.articleRules = Rules.OF_ARTICLES.stream()
                .filter(rule -> settings.isSelected().test(rule.rule()))
                .toList();
    }

    /** Whether findings about the file {@code path} are wanted, and so its claims. */
    public boolean isJudged(String path) {
        return settings.isJudged().test(path);
    }

    /** Holds every rule against {@code article}; {@code claims} may be empty where it is not judged. */
    public Result of(Article article, List<Claim> claims, Placement placement) {
        Subject subject = new Subject(article, claims, placement);
        boolean isJudged = isJudged(article.source().path());
        List<Finding> found = new ArrayList<>();
        if (isJudged) {
            articleRules.forEach(rule -> found.addAll(findings(rule, subject)));
        }
        String records = isJudged && settings.expectation() != null ? format.article(article, claims) : "";
        return new Result(subject, isJudged, Fingerprint.of(article), found, records);
    }

    private static List<Finding> findings(ArticleRule rule, Subject subject) {
        List<Finding> first = new ArrayList<>();
        AtomicInteger more = new AtomicInteger();
        rule.check(subject, finding -> {
            if (first.size() < MOST) {
                first.add(finding);
            } else {
                more.incrementAndGet();
            }
        });
        if (more.get() > 0) {
            first.add(subject.whole(rule.rule(), "and " + more + " more in this article"));
        }
        return first;
    }

    /** Adds what {@link #of} gave, and what the corpus says to it. */
    public void add(Result result) {
        Subject subject = result.subject();
        Source source = subject.article().source();
        Report.Checked name = new Report.Checked(source.path(), source.index());
        duplicates.add(
                new Duplicates.Entry(result.fingerprint(), subject.finder(), name.shown(), result.isJudged()),
                this::add);
        if (!result.isJudged()) {
            return;
        }
        checked.add(name);
        seen.add(ClaimRecord.plain(source.path()));
        result.findings().forEach(this::add);
        if (settings.expectation() != null) {
            compare(subject, result.records(), settings.expectation());
        }
    }

    private void compare(Subject subject, String lines, Expectation expectation) {
        Source source = subject.article().source();
        if (!lines.isEmpty()) {
            written.computeIfAbsent(ClaimRecord.plain(source.path()), path -> new StringBuilder())
                    .append(lines);
        }
        List<ClaimRecord> now = lines.lines().map(ClaimRecord::parse).toList();
        String article = ClaimRecord.plain(source.path()) + '\0' + source.index();
        Comparison.of(subject, expectation.take(article, now, settings.isGone()), now, this::add);
    }

    /** Adds a finding about the file that it names, which counts as checked. */
    public void add(Finding finding) {
        seen.add(ClaimRecord.plain(finding.path()));
        if (settings.isSelected().test(finding.rule())) {
            findings.add(finding);
        }
    }

    /** All that was found, but for what is accepted, in the order of the articles and then of places. */
    public Report report() {
        if (settings.expectation() != null) {
            settings.expectation().rest(this::isConcerned).forEach(this::addLost);
        }
        List<Finding> rest = settings.baseline().applied(findings, this::isJudged).stream()
                .filter(finding -> settings.isSelected().test(finding.rule()))
                .toList();
        Map<String, Integer> order = new LinkedHashMap<>();
        rest.forEach(finding -> order.putIfAbsent(finding.path(), order.size()));
        List<Finding> sorted = new ArrayList<>(rest);
        sorted.sort(Comparator.<Finding>comparingInt(finding -> order.get(finding.path()))
                .thenComparing(Finding::region));
        return new Report(sorted, checked);
    }

    private void addLost(List<ClaimRecord> records) {
        ClaimRecord first = records.get(0);
        String message = "expected and gone with their article: " + Comparison.counted(records.size()) + ", the first "
                + Comparison.named(first);
        add(new Finding(Expectation.LOST, first.text("source.path"), Region.FILE, null, message, first.get("id")));
    }

    /** A file that was not asked for says nothing about what was expected of it, unless it is gone. */
    private boolean isConcerned(String path) {
        return seen.contains(ClaimRecord.plain(path))
                || (settings.isJudged().test(path) && settings.isGone().test(path));
    }

    /** The expectation's file as it should be now. */
    public String updatedExpectation() {
        Expectation old = settings.expectation() == null ? Expectation.none() : settings.expectation();
        return old.updated(written, this::isConcerned);
    }

    /** Accepts all that was found, known or not, and what the old baseline did of what was not looked at. */
    public String newBaseline() {
        return settings.baseline().accepting(findings, this::isJudged);
    }

    /** Whether this run would have found what {@code rule} has to say about {@code path}. */
    private boolean isJudged(String path, String rule) {
        boolean isSelected =
                Rules.all().stream().filter(known -> known.id().equals(rule)).allMatch(settings.isSelected());
        return isSelected && isConcerned(path);
    }
}
