package dev.claims.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The recipes of {@code docs/ci.md}: their YAML is YAML, and their commands do what the page says. */
class CiPageIT {

    private static final Path PAGE = Path.of("docs/ci.md");
    private static final Path CLAIMS = Path.of("target/claims").toAbsolutePath();

    private static final String SOUND =
            "May 8, 2031\n\n“We lost 3,000 trees,” Ada Brandt, the mayor, said on Tuesday.\n";
    private static final String FAULTY = SOUND + "\nThe vote is on 31 April 2032.\n";

    @TempDir
    private Path corpus;

    private Shell shell;

    @BeforeEach
    void aCorpusWithTheProgramInIt() throws Exception {
        shell = new Shell(corpus);
        Files.createDirectories(corpus.resolve("tools"));
        Files.createDirectories(corpus.resolve("seeds"));
        Path program = corpus.resolve("tools/claims");
        Files.writeString(program, "#!/bin/sh\nexec '" + CLAIMS + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(corpus.resolve("seeds/sound.txt"), SOUND);
        assertEquals(
                0,
                shell.run("git init -q -b main . && git config user.name x && git config user.email x@example.org"
                                + " && git add seeds && git commit -q -m one")
                        .code());
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        return block.results().map(found -> found.group(1)).toList();
    }

    private static JsonNode yaml(int number) throws IOException {
        return new YAMLMapper().readTree(blocks("yaml").get(number));
    }

    private void addAFault() throws IOException {
        Files.writeString(corpus.resolve("seeds/faulty.txt"), FAULTY.replace("3,000", "4,000"));
    }

    /** Passes on a sound corpus and fails on a faulty one. */
    private Run assertTells(String command) throws Exception {
        assertEquals(0, shell.run(command).code(), command);
        addAFault();
        Run run = shell.run(command);
        assertEquals(1, run.code(), run.err());
        return run;
    }

    @Test
    void theWorkflowTellsAFaultBesideItsLineAndInItsReport() throws Exception {
        JsonNode steps = yaml(0).at("/jobs/check/steps");
        Run run = assertTells(steps.get(2).path("run").asString());
        assertTrue(run.out().startsWith("::error file=seeds/faulty.txt,line=5,endLine=5,col=16,"), run.out());
        String report = steps.get(3).at("/with/sarif_file").asString();
        assertTrue(Files.readString(corpus.resolve(report)).contains("date/impossible"));
    }

    @Test
    void theJobTellsTheFaultsOfItsBranch() throws Exception {
        JsonNode job = yaml(1).path("claims");
        Run run = assertTells("export CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse HEAD); "
                + job.at("/script/0").asString());
        assertTrue(run.err().contains("1 article: 1 error"), run.err());
        String report = job.at("/artifacts/reports/junit").asString();
        assertTrue(Files.readString(corpus.resolve(report)).contains("classname=\"seeds/faulty.txt\""));
    }

    @Test
    void theHookStopsACommit() throws Exception {
        Path hook = corpus.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, blocks("sh").get(0));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(corpus.resolve("seeds/more.txt"), SOUND.replace("3,000", "5,000"));
        Run sound = shell.run("git add seeds && git commit -q -m two");
        assertEquals(0, sound.code(), sound.err());
        addAFault();
        Run faulty = shell.run("git add seeds && git commit -q -m three");
        assertEquals(1, faulty.code(), faulty.err());
        assertTrue(
                (faulty.out() + faulty.err()).contains("seeds/faulty.txt:5:16: error[date/impossible]"), faulty.err());
        assertEquals("two\n", shell.run("git log -1 --format=%s").out());
    }

    @Test
    void theFrameworksHookTakesTheNamesOfFiles() throws Exception {
        String entry = yaml(2).at("/repos/0/hooks/0/entry").asString();
        assertEquals(0, shell.run(entry + " seeds/sound.txt").code());
        addAFault();
        assertEquals(1, shell.run(entry + " seeds/sound.txt seeds/faulty.txt").code());
    }

    @Test
    void theCommandsForBaselineAndExpectationPassOnceTheirFilesAreWritten() throws Exception {
        addAFault();
        Matcher command = Pattern.compile("(?m)^    claims (check --.*)$").matcher(Files.readString(PAGE));
        List<String> commands = command.results().map(found -> found.group(1)).toList();
        assertEquals(4, commands.size(), commands.toString());
        for (String one : commands) {
            Run run = shell.run("tools/claims " + one + (one.contains("expect") ? " --select expect" : ""));
            assertEquals(0, run.code(), one + run.out());
        }
    }
}
