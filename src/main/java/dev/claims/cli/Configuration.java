package dev.claims.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What {@code .claims.properties} and {@code CLAIMS_} variables say that the command line does not: arguments for it.
 * The command line wins over a variable, that over the file, and there a line for the command over one for all.
 */
final class Configuration {

    static final String CONFIG = "--config";
    static final String NO_CONFIG = "--no-config";

    private static final String PREFIX = "CLAIMS_";

    /** Variables of the launcher, which are no options. */
    private static final Set<String> LAUNCHER = Set.of("CLAIMS_CLASS_DATA");

    /** What makes no sense but on a command line. */
    private static final Set<String> NEVER = Set.of("help", "version", "config", "no-config");

    /** Of two that contradict each other, one on the command line keeps the other out. */
    private static final Map<String, String> OPPOSITES = Map.of("--quiet", "--verbose", "--verbose", "--quiet");

    private final CommandSpec command;
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private Configuration(CommandSpec command) {
        this.command = command;
    }

    /** Whether anything is configured for the command that {@code options} are for, and asked for. */
    static boolean isThere(ParseResult options, Surroundings around) {
        if (options.commandSpec().findOption(NO_CONFIG) == null || options.hasMatchedOption(NO_CONFIG)) {
            return false;
        }
        if (options.hasMatchedOption(CONFIG)
                || (around.folder() != null && ConfigFile.above(around.folder()) != null)) {
            return true;
        }
        for (String name : around.environment().keySet()) {
            if (name.startsWith(PREFIX) && !LAUNCHER.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** What is there for the command that {@code options} are for, of a program whose commands are all known. */
    static Configuration of(ParseResult options, Surroundings around) throws IOException {
        Configuration all = new Configuration(options.commandSpec());
        all.addFile(options.matchedOptionValue(CONFIG, null), around.folder());
        all.addVariables(around.environment());
        all.settings.keySet().removeIf(name -> isGiven(options, name));
        return all;
    }

    private static boolean isGiven(ParseResult options, String name) {
        String opposite = OPPOSITES.get(name);
        return options.hasMatchedOption(name) || (opposite != null && options.hasMatchedOption(opposite));
    }

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder(CONFIG)
                        .order(OptionGroup.RUN.order())
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("Take settings from FILE, not " + ConfigFile.NAME + ".")
                        .build())
                .addOption(OptionSpec.builder(NO_CONFIG)
                        .order(OptionGroup.RUN.order())
                        .description("Take no settings from a file nor from " + PREFIX + "* variables.")
                        .build());
    }

    private void addFile(@Nullable Path named, @Nullable Path folder) throws IOException {
        Path file = named == null && folder != null ? ConfigFile.above(folder) : named;
        if (file == null) {
            return;
        }
        String shown = named == null && folder != null ? folder.relativize(file).toString() : file.toString();
        List<Setting> lines = ConfigFile.read(file, shown);
        for (Setting setting : lines) {
            check(setting);
        }
        lines.stream().filter(setting -> setting.command() == null).forEach(this::add);
        lines.stream().filter(setting -> setting.command() != null).forEach(this::add);
    }

    private void addVariables(Map<String, String> environment) throws IOException {
        for (String name : new TreeSet<>(environment.keySet())) {
            String value = environment.getOrDefault(name, "");
            if (!name.startsWith(PREFIX) || LAUNCHER.contains(name) || value.isEmpty()) {
                continue;
            }
            String key =
                    name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
            Set<String> known = keysOf(command.root());
            String meant = known.contains(key) ? null : Nearest.to(key, known);
            if (meant != null) {
                throw new IOException(name + ": no such option" + Nearest.hint(variable(meant)));
            }
            add(new Setting(name, null, key, value, null));
        }
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Takes {@code setting} if it is for this command and the command has such an option. */
    private void add(Setting setting) {
        boolean isForThis = setting.command() == null || setting.command().equals(command.name());
        if (isForThis && keysOf(command).contains(setting.key())) {
            settings.put("--" + setting.key(), setting);
        }
    }

    private void check(Setting setting) throws IOException {
        Set<String> known = keysOf(specOf(setting));
        if (!known.contains(setting.key())) {
            throw new IOException(setting.origin() + ": no option '" + setting.key() + "'"
                    + Nearest.hint(Nearest.to(setting.key(), known)));
        }
    }

    /** The command that {@code setting} is for, or the program. */
    private CommandSpec specOf(Setting setting) throws IOException {
        String name = setting.command();
        if (name == null) {
            return command.root();
        }
        Map<String, CommandLine> commands = command.root().subcommands();
        CommandLine named = commands.get(name);
        if (named == null) {
            String meant = Nearest.to(name, commands.keySet());
            throw new IOException(setting.origin() + ": no command '" + name + "'" + Nearest.hint(meant));
        }
        return named.getCommandSpec();
    }

    /** The keys of a command, or of all commands of the program. */
    private static Set<String> keysOf(CommandSpec spec) {
        Set<String> keys = new TreeSet<>();
        spec.options().forEach(option -> keys.add(option.longestName().substring(2)));
        spec.subcommands().values().forEach(sub -> keys.addAll(keysOf(sub.getCommandSpec())));
        keys.removeAll(NEVER);
        return keys;
    }

    boolean isEmpty() {
        return settings.isEmpty();
    }

    /** {@code args}, which name the command, with what is configured behind its name. */
    String[] addedTo(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        int at = all.indexOf(command.name()) + 1;
        for (Map.Entry<String, Setting> entry : settings.entrySet()) {
            String argument = argument(entry.getKey(), entry.getValue());
            if (argument != null) {
                all.add(at++, argument);
            }
        }
        return all.toArray(String[]::new);
    }

    private @Nullable String argument(String name, Setting setting) throws IOException {
        OptionSpec option = command.findOption(name);
        if (option.arity().max() > 0) {
            return name + "=" + (option.paramLabel().equals("FILE") ? path(setting) : setting.value());
        }
        return switch (setting.value()) {
            case "true" -> name;
            case "false" -> null;
            default ->
                throw new IOException(
                        setting.origin() + ": " + setting.key() + " is true or false, not '" + setting.value() + "'");
        };
    }

    /** A path in a file counts from where the file lies: it means the same from every folder below. */
    private static String path(Setting setting) {
        Path base = setting.base();
        return base == null || setting.value().equals("-")
                ? setting.value()
                : base.resolve(setting.value()).toString();
    }

    /** The complaint of {@code e}, if it is about a value from here: with its place. */
    @Nullable
    String complaint(ParameterException e) {
        Setting setting = e.getArgSpec() instanceof OptionSpec option ? settings.get(option.longestName()) : null;
        if (setting == null) {
            return null;
        }
        String message =
                String.valueOf(e.getMessage()).replaceFirst("^Invalid value for option '[^']*'( \\([^)]*\\))?: ", "");
        return setting.origin() + ": " + setting.key() + ": " + message + elsewhere(setting);
    }

    /** A name that several commands give different meanings: where {@code setting} would do. */
    private String elsewhere(Setting setting) {
        for (CommandLine other : command.root().subcommands().values()) {
            OptionSpec option = other.getCommandSpec().findOption("--" + setting.key());
            if (option != null && option.completionCandidates() != null && takes(option, setting.value())) {
                return "; for '" + other.getCommandName() + "' alone write " + other.getCommandName() + "."
                        + setting.key() + " in " + ConfigFile.NAME;
            }
        }
        return "";
    }

    private static boolean takes(OptionSpec option, String value) {
        for (String candidate : option.completionCandidates()) {
            if (candidate.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
