package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The currencies, {@code quantity/currencies.csv}: a line an ISO 4217 code, its names, signs and
 * parts. The line {@code $} is the dollar that the article means.
 */
final class CurrencyTable {
    static final String FILE = "quantity/currencies.csv";
    static final List<String> HEADER =
            List.of(
                    "code",
                    "name",
                    "words",
                    "signs",
                    "parts",
                    "ambiguous",
                    "taken",
                    "clues",
                    "countries",
                    "example");

    private final Map<String, Unit> units = new LinkedHashMap<>();

    private CurrencyTable() {}

    static CurrencyTable read(RuleFiles files, UnitForms forms, Problems problems) {
        RuleTable table = RuleTable.read(files, FILE, HEADER, problems);
        CurrencyTable currencies = new CurrencyTable();
        for (RuleTable.Row row : table.rows()) {
            currencies.line(row, forms);
        }
        return currencies;
    }

    Map<String, Unit> units() {
        return units;
    }

    private void line(RuleTable.Row row, UnitForms forms) {
        String code = row.required("code");
        if (!code.matches("[A-Z]{3,4}") && !code.equals(Sense.DOLLAR.code())) {
            row.problem("code", "\"" + code + "\" is no code; write the three letters of ISO 4217");
        }
        Unit unit = new Unit(code, row.required("name"), "money");
        if (units.putIfAbsent(code, unit) != null) {
            row.problem("code", "\"" + code + "\" stands twice; one line a currency");
        }
        row.required("example");
        List<String> signs = exactForms(row);
        List<String> listed = new ArrayList<>(signs);
        listed.addAll(row.list("words"));
        row.list("parts").forEach(part -> listed.add(part.split("=", 2)[0].strip()));
        LineSenses means = LineSenses.read(row, unit, false, listed);
        for (String word : row.list("words")) {
            UnitTable.addWord(row, forms, "words", word, means.of(word));
        }
        for (String sign : signs) {
            forms.add(row, "signs", sign, true, means.of(sign));
        }
        for (String part : row.list("parts")) {
            part(row, part, forms, means);
        }
    }

    /** {@code pence=0.01}: a form and what one of it is worth. */
    private static void part(RuleTable.Row row, String part, UnitForms forms, LineSenses means) {
        String[] sides = part.split("=", 2);
        String form = sides[0].strip();
        String worth = sides.length < 2 ? "" : sides[1].strip();
        if (!worth.matches("[0-9]{1,9}(\\.[0-9]{1,12})?") || form.isEmpty()) {
            row.problem("parts", "\"" + part + "\" is no part; write it like penny=0.01");
            return;
        }
        Sense sense = means.of(form).of(new BigDecimal(worth));
        if (form.length() > 2) {
            UnitTable.addWord(row, forms, "parts", form, sense);
        } else {
            forms.add(row, "parts", form, true, sense);
        }
    }

    /** The code and the signs, which keep their letter case. */
    private static List<String> exactForms(RuleTable.Row row) {
        List<String> forms = new ArrayList<>(row.list("signs"));
        if (!forms.contains(row.text("code"))) {
            forms.add(row.text("code"));
        }
        forms.removeIf(String::isEmpty);
        return forms;
    }
}
