package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, String> ucum = new HashMap<>();
    private final Map<Integer, LineSenses> senses = new HashMap<>();

    private UnitTable() {}

    static UnitTable read(
            RuleFiles files, Dimensions dimensions, UnitForms forms, Problems problems) {
        RuleTable table = RuleTable.read(files, FILE, HEADER, problems);
        UnitTable units = new UnitTable();
        for (RuleTable.Row row : table.rows()) {
            units.line(row, forms);
            if (dimensions.of(row.text("dimension")).isEmpty()) {
                row.problem(
                        "dimension",
                        "\"" + row.text("dimension") + "\" is none of " + Dimensions.FILE);
            }
        }
        // a listed form is stronger than a made one, wherever it stands
        for (RuleTable.Row row : table.rows()) {
            units.prefixed(row, forms);
        }
        return units;
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
        Ucum.refuseDecimals(row);
        row.required("example");
        List<String> listed = new ArrayList<>(row.list("words"));
        listed.addAll(row.list("signs"));
        LineSenses means = LineSenses.read(row, unit, row.yes("powers"), listed);
        senses.put(row.line(), means);
        for (String word : row.list("words")) {
            addWord(row, forms, "words", word, means.of(word));
        }
        for (String sign : row.list("signs")) {
            forms.add(row, "signs", sign, true, means.of(sign));
        }
        if (row.list("words").isEmpty() && row.list("signs").isEmpty()) {
            row.problem("words", "is empty and so is signs; a unit needs a form to be read by");
        }
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
        Sense sense = senses.get(row.line()).sure(unit);
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
