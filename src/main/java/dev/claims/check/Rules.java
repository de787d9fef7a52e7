package dev.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** All rules, in the order in which they are listed. */
public final class Rules {

    /** The rules about one article: add yours here. */
    static final List<ArticleRule> OF_ARTICLES = List.of(
            new NoText(),
            new Mojibake(),
            new UnbalancedMarks(),
            new NoSpeaker(),
            new UnnamedSpeaker(),
            new ImpossibleDate(),
            new WrongWeekday(),
            new NoPublicationDate(),
            new NoValue(),
            new TwoValues());

    private Rules() {}

    /** Every rule. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(InputRules.ALL);
        OF_ARTICLES.forEach(rule -> all.add(rule.rule()));
        all.addAll(Duplicates.RULES);
        all.addAll(Expectation.RULES);
        all.add(Baseline.GONE);
        return all;
    }

    /**
     * The rules that {@code name} names: one by its id, or a family, as {@code quote} or {@code quote/}.
     *
     * @throws NoSuchElementException where there are none, with a message that says what may have been meant
     */
    public static List<Rule> named(String name) {
        String family = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        List<Rule> named = all().stream()
                .filter(rule -> rule.id().equals(name) || rule.family().equals(family))
                .toList();
        if (named.isEmpty()) {
            throw new NoSuchElementException("no rule '" + name + "'" + Closest.hint(name, names()));
        }
        return named;
    }

    /** The rule {@code id}, which must be there. */
    public static Rule of(String id) {
        return named(id).get(0);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Rule rule : all()) {
            names.add(rule.id());
            if (!names.contains(rule.family())) {
                names.add(rule.family());
            }
        }
        return names;
    }
}
