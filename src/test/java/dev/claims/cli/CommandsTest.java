package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void aCommandIsNamedAsItsClassIs() {
        List<Command> all = Commands.needed("help");
        assertEquals(
                all.stream().map(command -> command.spec().name()).toList(),
                all.stream().map(Command::name).toList());
    }

    @Test
    void onlyTheCommandThatIsAskedForIsBuilt() {
        assertEquals(List.of("extract"), names("extract", "seeds"));
        int all = names("help").size();
        assertEquals(all, names().size());
        assertEquals(all, names("extarct").size());
        assertEquals(all, names("--help").size());
        assertEquals(all, names("man").size());
        assertEquals(all, names("completion", "bash").size());
    }

    private static List<String> names(String... args) {
        return Commands.needed(args).stream().map(Command::name).toList();
    }
}
