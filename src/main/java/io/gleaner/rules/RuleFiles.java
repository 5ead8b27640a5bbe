package io.gleaner.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text of every rule file by its name, {@code quantity/units.csv}: from a folder, from the copy
 * that the program carries, or from a map.
 */
public final class RuleFiles {
    private static final String BUNDLED = "/rules/quantity/units.csv";

    private final SortedMap<String, String> texts;

    private RuleFiles(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    public static RuleFiles of(Map<String, String> texts) {
        return new RuleFiles(new TreeMap<>(texts));
    }

    /**
     * The rule files of a folder.
     *
     * @throws BadRules when there is no such folder or a file in it cannot be read
     */
    public static RuleFiles of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadRules(
                    List.of(
                            new RuleProblem(
                                    folder.toString(),
                                    0,
                                    "",
                                    "no such folder; name one that holds the rule files")));
        }
        try {
            return new RuleFiles(read(folder));
        } catch (IOException e) {
            throw new BadRules(
                    List.of(new RuleProblem(folder.toString(), 0, "", "cannot be read: " + e)));
        }
    }

    /** The copy that the program carries. */
    public static RuleFiles bundled() {
        URL url = RuleFiles.class.getResource(BUNDLED);
        if (url == null) {
            throw new IllegalStateException("the program's own rules are missing: " + BUNDLED);
        }
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new RuleFiles(read(Path.of(uri).getParent().getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new RuleFiles(read(jar.getPath("/rules")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 3)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file)
                        && (name.endsWith(".csv")
                                || name.endsWith(".tsv")
                                || name.endsWith(".rules"))) {
                    texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    public SortedSet<String> names() {
        return new TreeSet<>(texts.keySet());
    }

    public boolean has(String name) {
        return texts.containsKey(name);
    }

    /** The text of a file; empty when there is none, which its reader reports. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The same files with one replaced or added: what a test or an editor tries. */
    public RuleFiles with(String name, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(name, text);
        return new RuleFiles(changed);
    }

    /** SHA-256 over names and texts: two sets of rules with one digest read alike. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(
                    (name, text) -> {
                        digest.update(name.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                        digest.update(text.getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
