package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The units of measure, {@code quantity/units.csv}: a line a unit, its words and signs.
 *
 * <p>Prefixes, plurals and hyphens are rules here, not lines: from {@code metre, m} come {@code
 * kilometres, km}; from {@code watt hour} also {@code watt-hours}.
 */
final class UnitTable {
    static final String FILE = "quantity/units.csv";
    static final List<String> HEADER =
            List.of(
                    "code",
                    "name",
                    "dimension",
                    "words",
                    "signs",
                    "prefixes",
                    "powers",
                    "ambiguous",
                    "taken",
                    "clues",
                    "countries",
                    "ucum",
                    "example");

    private final RuleTable table;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, String> ucum = new HashMap<>();
    private final Map<Integer, Sense> senses = new HashMap<>();

    private UnitTable(RuleTable table) {
        this.table = table;
    }

    static UnitTable read(
            RuleFiles files, Dimensions dimensions, UnitForms forms, Problems problems) {
        UnitTable units = new UnitTable(RuleTable.read(files, FILE, HEADER, problems));
        for (RuleTable.Row row : units.table.rows()) {
            units.line(row, forms);
            if (dimensions.of(row.text("dimension")).isEmpty()) {
                row.problem(
                        "dimension",
                        "\"" + row.text("dimension") + "\" is none of " + Dimensions.FILE);
            }
        }
        // a listed form is stronger than a made one, wherever it stands
        for (RuleTable.Row row : units.table.rows()) {
            units.prefixed(row, forms);
        }
        return units;
    }

    RuleTable table() {
        return table;
    }

    /** By code, those with prefixes included. */
    Map<String, Unit> units() {
        return units;
    }

    /** UCUM's code by ours, where it has one. */
    Map<String, String> ucum() {
        return ucum;
    }

    private void line(RuleTable.Row row, UnitForms forms) {
        String code = row.required("code");
        Unit unit = new Unit(code, row.required("name"), row.required("dimension"));
        Unit before = units.putIfAbsent(code, unit);
        if (before != null) {
            row.problem("code", "\"" + code + "\" stands twice; one line a unit");
        }
        row.optional("ucum").ifPresent(theirs -> ucum.put(code, theirs));
        row.required("example");
        Set<String> ambiguous = ambiguous(row, row.list("words"), row.list("signs"));
        Sense sure = sense(row, unit);
        Sense unsure = sure.unsure();
        senses.put(row.line(), sure);
        for (String word : row.list("words")) {
            addWord(row, forms, "words", word, ambiguous.contains(word) ? unsure : sure);
        }
        for (String sign : row.list("signs")) {
            forms.add(row, "signs", sign, true, ambiguous.contains(sign) ? unsure : sure);
        }
        if (row.list("words").isEmpty() && row.list("signs").isEmpty()) {
            row.problem("words", "is empty and so is signs; a unit needs a form to be read by");
        }
    }

    /** The forms listed as ambiguous, which must be among the forms of the line. */
    static Set<String> ambiguous(RuleTable.Row row, List<String> words, List<String> signs) {
        Set<String> ambiguous = new HashSet<>(row.list("ambiguous"));
        for (String form : row.list("ambiguous")) {
            if (!words.contains(form) && !signs.contains(form)) {
                row.problem("ambiguous", "\"" + form + "\" is no form of this line; list it there");
            }
        }
        if (ambiguous.isEmpty() != row.text("taken").isEmpty()) {
            row.problem(
                    "taken",
                    ambiguous.isEmpty()
                            ? "is filled but no form is ambiguous; leave it empty"
                            : "is empty but a form is ambiguous; say when it is taken");
        }
        return ambiguous;
    }

    /** What a line's forms mean, where they are not ambiguous. */
    static Sense sense(RuleTable.Row row, Unit unit) {
        Sense.Taken taken =
                row.text("taken").isEmpty()
                        ? Sense.Taken.ALWAYS
                        : row.choice("taken", Sense.Taken.class).orElse(Sense.Taken.NEVER);
        Set<String> clues = new HashSet<>();
        row.list("clues").forEach(clue -> clues.add(clue.toLowerCase(Locale.ROOT)));
        boolean powers = row.file().equals(FILE) && row.yes("powers");
        return new Sense(
                unit,
                BigDecimal.ONE,
                unit.code().equals(Sense.DOLLAR.code()),
                false,
                taken,
                Set.copyOf(clues),
                Set.copyOf(row.list("countries")),
                powers,
                row.place());
    }

    /** A word with its regular plural and its hyphened spelling. */
    static void addWord(
            RuleTable.Row row, UnitForms forms, String column, String word, Sense sense) {
        if (!forms.add(row, column, word, false, sense)) {
            return;
        }
        for (String variant : variants(word)) {
            if (!variant.equals(word)) {
                forms.addByRule(row, column, variant, false, sense);
            }
        }
    }

    /** {@code watt hour}: also {@code watt hours}, {@code watt-hour}, {@code watt-hours}. */
    static List<String> variants(String word) {
        List<String> variants = new ArrayList<>(List.of(word));
        int of = word.indexOf(" of ");
        String head = of < 0 ? word : word.substring(0, of);
        String rest = of < 0 ? "" : word.substring(of);
        char last = head.charAt(head.length() - 1);
        if (Character.isLetter(last) && head.length() > 1) {
            variants.add(plural(head) + rest);
        }
        for (String variant : List.copyOf(variants)) {
            hyphened(variant, 0, variants);
        }
        return variants;
    }

    /** Each space may be a hyphen: full-time equivalent. */
    private static void hyphened(String word, int from, List<String> variants) {
        for (int space = word.indexOf(' ', from); space > 0; space = word.indexOf(' ', space + 1)) {
            String variant = word.substring(0, space) + "-" + word.substring(space + 1);
            variants.add(variant);
            hyphened(variant, space + 1, variants);
        }
    }

    private static String plural(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch")) {
            return word + "es";
        }
        boolean consonantY =
                word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return consonantY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private void prefixed(RuleTable.Row row, UnitForms forms) {
        for (String sign : row.list("prefixes")) {
            Prefix prefix = Prefix.ofSign(sign).orElse(null);
            if (prefix == null) {
                row.problem("prefixes", "\"" + sign + "\" is no prefix; write signs like k;M;G");
                continue;
            }
            prefixed(row, prefix, forms);
        }
    }

    private void prefixed(RuleTable.Row row, Prefix prefix, UnitForms forms) {
        String base = row.text("code");
        String code = prefix.sign() + base;
        Unit unit =
                units.computeIfAbsent(
                        code,
                        any ->
                                new Unit(
                                        code,
                                        prefix.word() + row.text("name"),
                                        row.text("dimension")));
        row.optional("ucum").ifPresent(theirs -> ucum.putIfAbsent(code, prefix.ucum() + theirs));
        Sense sense = senses.get(row.line()).of(unit);
        for (String word : row.list("words")) {
            for (String variant : variants(prefix.word() + word)) {
                forms.addByRule(row, "prefixes", variant, false, sense);
            }
        }
        for (String sign : row.list("signs")) {
            if (Character.isLetter(sign.charAt(0))) {
                forms.addByRule(row, "prefixes", prefix.sign() + sign, true, sense);
                // KM, KWh: no unit begins with a capital kelvin
                if (prefix == Prefix.KILO) {
                    forms.addByRule(row, "prefixes", "K" + sign, true, sense);
                    String capitals = "K" + sign.toUpperCase(Locale.ROOT);
                    forms.addByRule(row, "prefixes", capitals, true, sense);
                }
                if (prefix == Prefix.MICRO) {
                    forms.addByRule(row, "prefixes", "\u03BC" + sign, true, sense);
                }
            }
        }
    }
}
