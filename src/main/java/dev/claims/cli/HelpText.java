package dev.claims.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command, without colours: the same wherever it is shown, but for its width on a terminal. */
final class HelpText {

    /** Where it is no terminal that says how wide it is. */
    private static final int WIDTH = 80;

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** Less leaves no room beside the options. */
    private static final int NARROWEST = 60;

    private HelpText() {}

    static String of(CommandLine command, Surroundings around) {
        int columns = around.isTerminal(Surroundings.Stream.OUT) ? around.columns() : WIDTH;
        command.setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, columns)));
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpText::options);
        return command.getUsageMessage(Help.Ansi.OFF);
    }

    private static String options(Help help) {
        CommandSpec spec = help.commandSpec();
        List<OptionGroup> groups = groupsOf(spec);
        if (groups.size() == 1) {
            return laidOut(help, sorted(spec, groups.get(0)).toList());
        }
        StringBuilder all = new StringBuilder();
        for (OptionGroup group : groups) {
            all.append('\n').append(group.heading()).append('\n');
            all.append(laidOut(help, sorted(spec, group).toList()));
        }
        return all.toString();
    }

    private static String laidOut(Help help, List<OptionSpec> options) {
        CommandSpec spec = help.commandSpec();
        // All options, so that the columns of all groups stand below one another.
        Layout layout = help.createDefaultLayout(spec.options(), spec.positionalParameters(), help.colorScheme());
        layout.addAllOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }

    /** The groups that {@code spec} has options of. */
    static List<OptionGroup> groupsOf(CommandSpec spec) {
        List<OptionGroup> groups = new ArrayList<>(List.of(OptionGroup.values()));
        groups.removeIf(group -> sorted(spec, group).findAny().isEmpty());
        return groups;
    }

    /** The options of {@code group} by name. */
    static Stream<OptionSpec> sorted(CommandSpec spec, OptionGroup group) {
        return spec.options().stream().filter(group::holds).sorted(Comparator.comparing(OptionSpec::longestName));
    }
}
