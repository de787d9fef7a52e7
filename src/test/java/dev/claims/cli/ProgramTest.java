package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void aCommandIsNamedAsItsClassIs() {
        List<Command> all = Program.needed("help");
        assertEquals(
                all.stream().map(command -> command.spec().name()).toList(),
                all.stream().map(Command::name).toList());
    }

    @Test
    void onlyTheCommandThatIsAskedForIsBuilt() {
        assertEquals(List.of("extract"), names("extract", "seeds"));
        assertEquals(List.of(), names("--version"));
        int all = names("help").size();
        assertEquals(all, names().size());
        assertEquals(all, names("extarct").size());
        assertEquals(all, names("--help").size());
        assertEquals(all, names("man").size());
        assertEquals(all, names("completion", "bash").size());
    }

    private static List<String> names(String... args) {
        return Program.needed(args).stream().map(Command::name).toList();
    }
}
