package io.gleaner.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The article files of some folders, in the order of their names.
 *
 * <p>Nothing outside a folder is read: a link that leads out of it is set aside, as are pipes and
 * devices. Hidden files, and tables and notes that lie beside articles, are passed over.
 *
 * @param files what can be read
 * @param setAside what cannot, with the reason
 * @param unseen files and folders that nobody could look into: missing, unreadable, linked from
 *     elsewhere; what lies in them now is not known
 */
public record Inputs(List<InputFile> files, List<SetAside> setAside, List<Path> unseen) {
    private static final Set<String> BESIDE_ARTICLES =
            Set.of("csv", "json", "jsonl", "md", "xml", "yml", "yaml", "properties");

    /**
     * Lists files and folders.
     *
     * @param inputs what the user named; a file is read whatever its extension
     * @param home the folder that ids are counted from for inputs inside it; others count from
     *     themselves
     */
    public static Inputs list(List<Path> inputs, Path home) {
        Collector collector = new Collector(home.toAbsolutePath().normalize());
        for (Path input : inputs) {
            collector.add(input);
        }
        return collector.inputs();
    }

    private static final class Collector {
        private final Path home;
        private final Map<Path, InputFile> files = new TreeMap<>();
        private final List<SetAside> setAside = new ArrayList<>();
        private final List<Path> unseen = new ArrayList<>();

        Collector(Path home) {
            this.home = home;
        }

        void add(Path input) {
            Path path = input.toAbsolutePath().normalize();
            if (!Files.exists(path)) {
                unseen.add(path);
                setAside.add(
                        new SetAside(
                                input.toString(),
                                "there is no such file or folder; check its name"));
            } else if (Files.isDirectory(path)) {
                walk(path, path.startsWith(home) ? home : path);
            } else if (!Files.isRegularFile(path)) {
                setAside.add(
                        new SetAside(
                                input.toString(), "is no regular file; give a file or a folder"));
            } else {
                Path from = path.startsWith(home) ? home : path.getParent();
                files.put(path, file(path, from));
            }
        }

        private void walk(Path folder, Path from) {
            try {
                // a folder that the user named is followed where it is a link
                Path real = folder.toRealPath();
                Files.walkFileTree(real, new Walk(real, folder, from));
            } catch (IOException e) {
                unseen.add(folder);
                setAside.add(new SetAside(folder.toString(), reason(e)));
            }
        }

        private void visit(Path path, Path folder, Path from, BasicFileAttributes attributes) {
            String name = from.relativize(path).toString();
            String extension = ArticleFiles.extension(path.getFileName().toString());
            if (path.getFileName().toString().startsWith(".")
                    || BESIDE_ARTICLES.contains(extension)) {
                return;
            }
            if (attributes.isSymbolicLink() && leadsOut(path, folder)) {
                unseen.add(path);
                setAside.add(
                        new SetAside(
                                name,
                                "leads out of its folder; copy the file to where the link is"));
            } else if (!Files.isRegularFile(path)) {
                if (!Files.isDirectory(path)) {
                    setAside.add(new SetAside(name, "is no regular file; only files are read"));
                }
            } else if (!ArticleFiles.reads(extension)) {
                setAside.add(
                        new SetAside(
                                name,
                                SetAside.OF_NO_KIND + "; give it as " + ArticleFiles.kinds()));
            } else {
                files.put(path, file(path, from));
            }
        }

        private static boolean leadsOut(Path link, Path folder) {
            try {
                return !link.toRealPath().startsWith(folder.toRealPath());
            } catch (IOException e) {
                return true;
            }
        }

        private static InputFile file(Path path, Path from) {
            String name = from.relativize(path).toString().replace(File.separatorChar, '/');
            int dot = name.lastIndexOf('.');
            int slash = name.lastIndexOf('/');
            return new InputFile(path, dot > slash + 1 ? name.substring(0, dot) : name, name);
        }

        /** Two files with one id would write over each other: neither is read. */
        Inputs inputs() {
            Map<String, List<InputFile>> byId = new TreeMap<>();
            // ids that differ only in case are one file on many disks
            files.values()
                    .forEach(
                            file ->
                                    byId.computeIfAbsent(
                                                    file.id().toLowerCase(Locale.ROOT),
                                                    id -> new ArrayList<>())
                                            .add(file));
            List<InputFile> single = new ArrayList<>();
            for (List<InputFile> same : byId.values()) {
                if (same.size() == 1) {
                    single.add(same.get(0));
                    continue;
                }
                boolean inOneFolder =
                        same.stream().map(InputFile::name).distinct().count() == same.size();
                for (int i = 0; i < same.size(); i++) {
                    setAside.add(
                            new SetAside(
                                    shown(same.get(i), inOneFolder),
                                    "has the same id as \""
                                            + shown(same.get(i == 0 ? 1 : 0), inOneFolder)
                                            + "\"; rename one of them"));
                }
            }
            single.sort(Comparator.comparing(InputFile::id));
            return new Inputs(List.copyOf(single), List.copyOf(setAside), List.copyOf(unseen));
        }

        /** Files of one name from two folders are told apart by their paths. */
        private static String shown(InputFile file, boolean byName) {
            return byName ? file.name() : file.path().toString().replace(File.separatorChar, '/');
        }

        private final class Walk extends SimpleFileVisitor<Path> {
            private final Path real;
            private final Path folder;
            private final Path from;

            Walk(Path real, Path folder, Path from) {
                this.real = real;
                this.folder = folder;
                this.from = from;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                boolean hidden =
                        !path.equals(real) && path.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                visit(named(path), folder, from, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
                Path file = named(path);
                unseen.add(file);
                String name =
                        from.equals(file) ? file.toString() : from.relativize(file).toString();
                setAside.add(new SetAside(name, reason(e)));
                return FileVisitResult.CONTINUE;
            }

            /** A file under the name that the user gave its folder. */
            private Path named(Path path) {
                return folder.resolve(real.relativize(path)).normalize();
            }
        }
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied; give yourself the right to read it";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check its name";
        }
        return "cannot be read: " + e.getMessage() + "; check the path and the disk";
    }
}
