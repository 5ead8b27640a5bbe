package io.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of the corpus, which says what sentences mean and tests that they are read so.
 *
 * <pre>
 * # a remark
 * dollar AUD                   a setting, for all lines below it
 * 5000000 AUD                  at the margin, what is meant
 *   Sales were [$5 million].   under it, a test a line
 * </pre>
 *
 * <p>Everything is read under three default locales, which must make no difference: a comma marks
 * decimals in German, and the Turkish small letter of I is not i.
 */
public final class Corpus {
    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("tr"));

    /** What stands at the margin, with the lines under it. */
    public record Block(int number, String margin, List<Line> lines) {
        @Override
        public String toString() {
            return margin;
        }

        public List<String> texts() {
            return lines.stream().map(Line::text).toList();
        }
    }

    /**
     * A line to be read.
     *
     * @param meaning what stands at the margin above it
     * @param settings all settings above it, in their order
     */
    public record Line(int number, String text, String meaning, List<String> settings) {
        @Override
        public String toString() {
            return text;
        }

        /**
         * Checks that the words in brackets mean what stands at the margin; that without brackets
         * and under {@code nothing} nothing is read.
         *
         * @param read what a text without brackets means, as {@code [words] = meaning}
         */
        public void isRead(Function<String, List<String>> read) {
            int open = text.indexOf('[');
            int close = text.indexOf(']', open + 1);
            if (open < 0) {
                assertEquals("nothing", meaning, "a meaning needs words in brackets");
                assertEquals(List.of(), read.apply(text));
                return;
            }
            String quote = text.substring(open + 1, close);
            String said = "[" + quote + "] = " + meaning;
            List<String> readings =
                    read.apply(text.substring(0, open) + quote + text.substring(close + 1));
            assertTrue(readings.contains(said), () -> "wanted " + said + ", got " + readings);
        }
    }

    private final String file;
    private final Set<String> settings;

    /**
     * @param settings the words that begin a line at the margin that is a setting
     */
    public Corpus(String file, String... settings) {
        this.file = file;
        this.settings = Set.of(settings);
    }

    /**
     * A test for each line.
     *
     * @param check makes what checks a line, anew under each locale
     */
    public Stream<DynamicNode> lines(Supplier<Consumer<Line>> check) {
        List<Line> lines = blocks().stream().flatMap(block -> block.lines().stream()).toList();
        return LOCALES.stream().map(locale -> under(locale, lines, Line::number, check));
    }

    /** A test for each block, the same way. */
    public Stream<DynamicNode> blocks(Supplier<Consumer<Block>> check) {
        return LOCALES.stream().map(locale -> under(locale, blocks(), Block::number, check));
    }

    private <T> DynamicNode under(
            Locale locale, List<T> cases, ToIntFunction<T> number, Supplier<Consumer<T>> check) {
        List<Consumer<T>> made = new ArrayList<>();
        Consumer<T> test =
                one -> {
                    Locale before = Locale.getDefault();
                    Locale.setDefault(locale);
                    try {
                        if (made.isEmpty()) {
                            made.add(check.get());
                        }
                        made.get(0).accept(one);
                    } finally {
                        Locale.setDefault(before);
                    }
                };
        return DynamicContainer.dynamicContainer(
                locale.toLanguageTag(),
                cases.stream().map(one -> test(number.applyAsInt(one), one, test)));
    }

    private <T> DynamicTest test(int line, T one, Consumer<T> test) {
        return DynamicTest.dynamicTest(
                file + ":" + line + " " + one,
                FOLDER.resolve(file).toUri().resolve(file + "?line=" + line),
                () -> test.accept(one));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> set = new ArrayList<>();
        List<String> lines = text();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                Block block = blocks.get(blocks.size() - 1);
                block.lines().add(new Line(i + 1, line.strip(), block.margin(), List.copyOf(set)));
            } else if (settings.contains(line.split(" ")[0])) {
                set.add(line.strip());
            } else {
                blocks.add(new Block(i + 1, line.strip(), new ArrayList<>()));
            }
        }
        return blocks;
    }

    private List<String> text() {
        try {
            return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
