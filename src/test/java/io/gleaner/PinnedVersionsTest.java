package io.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is built today is built again tomorrow. */
class PinnedVersionsTest {
    private static final Pattern VERSION = Pattern.compile("<[\\w.-]*version>([^<$]*)</");
    private static final Pattern PLUGIN =
            Pattern.compile(
                    "<plugin>\\s*(?:<groupId>[^<]*</groupId>\\s*)?<artifactId>([^<]+)</artifactId>(.{0,40})",
                    Pattern.DOTALL);

    @Test
    void everyLibraryAndPluginHasOneVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> loose =
                VERSION.matcher(pom)
                        .results()
                        .map(found -> found.group(1))
                        .filter(version -> !version.equals("[17,)") && !version.equals("[3.8,)"))
                        .filter(version -> !version.matches("[0-9][0-9A-Za-z.-]*|4\\.0\\.0|1\\.0"))
                        .toList();
        assertEquals(List.of(), loose);
        assertTrue(!pom.contains("SNAPSHOT") && !pom.contains("LATEST"), "a moving version");
        assertTrue(pom.contains("<project.build.outputTimestamp>"), "jars would tell their hour");
        assertTrue(PLUGIN.matcher(pom).find(), "no plugins");
    }
}
