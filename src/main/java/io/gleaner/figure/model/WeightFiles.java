package io.gleaner.figure.model;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of weights, {@code rules/linker/<decision>.tsv}: a head that tells the format, how many
 * lines follow and from what they were learned; then a line a feature, sorted, of the feature, its
 * weight and how many figures it was seen with.
 *
 * <pre>
 * # gleaner weights 1; 2 features; learned from 481 articles of train
 * ROLES|growth|level|S	0.8125	612
 * </pre>
 */
public final class WeightFiles {
    private static final String FOLDER = "linker/";
    private static final String FORMAT = "# gleaner weights ";
    private static final String VERSION = "1";
    private static final String HELP = "learn them anew with ./gleaner train";

    private WeightFiles() {}

    /** The name of a decision's file. */
    public static String file(String decision) {
        return FOLDER + decision + ".tsv";
    }

    /** The weights of decisions; what is missing or damaged is told with its line. */
    public static Map<String, Weights> read(
            RuleFiles files, Collection<String> decisions, Problems problems) {
        Map<String, Weights> weights = new HashMap<>();
        for (String decision : decisions) {
            weights.put(decision, read(files, file(decision), problems));
        }
        return weights;
    }

    private static Weights read(RuleFiles files, String file, Problems problems) {
        if (!files.has(file)) {
            problems.add(file, 0, "", "is missing: without it no figure can be linked; " + HELP);
            return Weights.NONE;
        }
        String[] lines = files.text(file).split("\n", -1);
        int announced = announced(file, lines[0], problems);
        if (announced < 0) {
            return Weights.NONE;
        }
        SortedMap<String, Weights.Entry> entries = new TreeMap<>();
        int last = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 1; i < last; i++) {
            entry(file, i + 1, lines[i], entries, problems);
        }
        if (entries.size() != announced) {
            problems.add(
                    file,
                    last,
                    "",
                    "ends after "
                            + entries.size()
                            + " of "
                            + announced
                            + " features: it is cut off or was changed; "
                            + HELP
                            + ", or correct the number in line 1");
        }
        return Weights.of(entries);
    }

    /** How many features the head tells of; -1 where it is none. */
    private static int announced(String file, String head, Problems problems) {
        String[] parts = head.split("; ");
        String version = head.startsWith(FORMAT) ? parts[0].substring(FORMAT.length()) : "";
        if (!version.equals(VERSION) || parts.length < 2 || !parts[1].endsWith(" features")) {
            problems.add(
                    file,
                    1,
                    "",
                    version.isEmpty() || version.equals(VERSION)
                            ? "is no head of a file of weights; " + HELP
                            : "is of format "
                                    + version
                                    + ", and this program reads "
                                    + VERSION
                                    + "; "
                                    + HELP);
            return -1;
        }
        try {
            return Integer.parseInt(parts[1].substring(0, parts[1].indexOf(' ')));
        } catch (NumberFormatException e) {
            problems.add(file, 1, "", "does not tell how many features follow; " + HELP);
            return -1;
        }
    }

    private static void entry(
            String file,
            int line,
            String text,
            SortedMap<String, Weights.Entry> entries,
            Problems problems) {
        String[] cells = text.split("\t", -1);
        try {
            if (cells.length != 3 || cells[0].isEmpty()) {
                throw new NumberFormatException();
            }
            double weight = Double.parseDouble(cells[1]);
            if (!Double.isFinite(weight)) {
                throw new NumberFormatException();
            }
            Weights.Entry entry = new Weights.Entry(weight, Integer.parseInt(cells[2]));
            if (entries.put(cells[0], entry) != null) {
                problems.add(file, line, "", "\"" + cells[0] + "\" stands twice; leave one");
            }
        } catch (NumberFormatException e) {
            problems.add(
                    file,
                    line,
                    "",
                    "\"" + text + "\" is no feature, weight and count, parted by tabs; " + HELP);
        }
    }

    /**
     * The text of a file.
     *
     * @param from what they were learned from
     */
    public static String text(Weights weights, String from) {
        StringBuilder text = new StringBuilder(FORMAT);
        text.append(VERSION).append("; ").append(weights.size()).append(" features; ");
        text.append(from).append('\n');
        weights.entries()
                .forEach(
                        (feature, entry) ->
                                text.append(feature)
                                        .append('\t')
                                        .append(written(entry.weight()))
                                        .append('\t')
                                        .append(entry.seen())
                                        .append('\n'));
        return text.toString();
    }

    /** A weight as a file holds it: four decimals. */
    private static String written(double weight) {
        return String.format(Locale.ROOT, "%.4f", weight);
    }
}
