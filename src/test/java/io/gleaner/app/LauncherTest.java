package io.gleaner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project of its own, with a {@code java} and a {@code mvn} that only tell how
 * they are called: what it builds when, and how it starts.
 */
class LauncherTest {
    @TempDir Path folder;

    private Path home;
    private Path tools;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void project() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no /bin/sh here");
        home = Files.createDirectories(folder.resolve("a project's home"));
        Files.copy(Path.of("gleaner"), home.resolve("gleaner"));
        assertTrue(home.resolve("gleaner").toFile().setExecutable(true));
        Files.createDirectories(home.resolve("src/main"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        tools = Files.createDirectories(folder.resolve("tools"));
        tool("java", "printf 'java'; printf ' [%s]' \"$@\"; echo");
        tool(
                "mvn",
                "echo built >> '"
                        + folder.resolve("builds")
                        + "'; mkdir -p target/gleaner/models; echo > target/gleaner/gleaner.jar");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /** What a start prints and how it ends. */
    private record Start(int code, String out, String err) {}

    private Start start(Path command, Path from, String... args)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line).directory(from.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        environment.remove("JAVA_HOME");
        environment.putAll(this.environment);
        environment.put("PATH", tools + ":/usr/bin:/bin");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Start(code, Files.readString(out), Files.readString(err));
    }

    private Start start(String... args) throws IOException, InterruptedException {
        return start(home.resolve("gleaner"), home, args);
    }

    private int builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void buildsOnFirstUseAndStartsAtOnceAfterwards() throws Exception {
        Start first = start("run", "an input");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().startsWith("gleaner: building"), first.err());
        assertEquals(1, builds());
        Start second = start("run", "an input");
        assertEquals("", second.err());
        assertEquals(1, builds());
        assertTrue(
                second.out()
                        .strip()
                        .endsWith(
                                "[-jar] ["
                                        + home
                                        + "/target/gleaner/gleaner.jar] [run] [an input]"),
                second.out());
        assertTrue(second.out().contains("[-Dgleaner.home=" + home + "]"), second.out());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        start("--version");
        Path source = Files.writeString(home.resolve("src/main/New.java"), "x");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        Start again = start("--version");
        assertTrue(again.err().startsWith("gleaner: building"), again.err());
        assertEquals(2, builds());
    }

    @Test
    void worksFromAnyFolderAndThroughLinks() throws Exception {
        start("--version");
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path link = Files.createSymbolicLink(bin.resolve("gleaner"), home.resolve("gleaner"));
        Path relative =
                Files.createSymbolicLink(folder.resolve("g"), Path.of("my bin").resolve("gleaner"));
        for (Path command : List.of(link, relative)) {
            Start start = start(command, bin, "rules");
            assertEquals(0, start.code(), start.err());
            assertTrue(start.out().contains("[-Dgleaner.home=" + home + "]"), start.out());
        }
        assertEquals(1, builds());
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        start("--version");
        tool("java", "exit 3");
        assertEquals(3, start("check").code());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(tools.resolve("mvn"));
        tool("mvn", "exit 1");
        Start broken = start("run");
        assertEquals(2, broken.code());
        assertTrue(broken.err().contains("the build failed"), broken.err());
        assertFalse(Files.exists(home.resolve("target/gleaner/gleaner.jar")));
    }

    @Test
    void givesJavaAUtf8LocaleWhereThereIsNone() throws Exception {
        start("--version");
        tool("java", "echo \"$LC_CTYPE ${LC_ALL:-unset}\"");
        assertEquals("C.UTF-8 unset", start("run").out().strip());
    }

    @Test
    void aCollectorOfTheUsersOwnIsTheOnlyOne() throws Exception {
        start("--version");
        tool("java", "echo \"$@\"");
        assertTrue(start("run").out().contains("-XX:+UseParallelGC"));
        environment.put("GLEANER_JAVA_OPTS", "-Xmx1g -XX:+UseSerialGC");
        String options = start("run").out();
        assertTrue(options.contains("-Xmx1g -XX:+UseSerialGC"), options);
        assertFalse(options.contains("-XX:+UseParallelGC"), options);
    }

    @Test
    void theLauncherItselfIsPlainAscii() throws IOException {
        String script = Files.readString(Path.of("gleaner"), StandardCharsets.US_ASCII);
        assertTrue(script.startsWith("#!/bin/sh\n"));
    }
}
