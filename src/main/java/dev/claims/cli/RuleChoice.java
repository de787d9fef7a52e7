package dev.claims.cli;

import dev.claims.check.Rule;
import dev.claims.check.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads which rules the command line wants. */
final class RuleChoice {

    private RuleChoice() {}

    /** The rules of {@code --select}, or all, without those of {@code --ignore}. */
    static Predicate<Rule> of(ParseResult options) {
        List<String> selected = options.matchedOptionValue("--select", List.of());
        Set<Rule> wanted = selected.isEmpty() ? new HashSet<>(Rules.all()) : named(options, selected);
        wanted.removeAll(named(options, options.matchedOptionValue("--ignore", List.of())));
        return wanted::contains;
    }

    /** The rules that {@code names} name; an unknown name is a usage error. */
    static Set<Rule> named(ParseResult options, List<String> names) {
        Set<Rule> rules = new HashSet<>();
        try {
            names.forEach(name -> rules.addAll(Rules.named(name)));
        } catch (NoSuchElementException e) {
            throw new ParameterException(options.commandSpec().commandLine(), e.getMessage(), e);
        }
        return rules;
    }
}
