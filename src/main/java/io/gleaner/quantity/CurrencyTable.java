package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final RuleTable table;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private CurrencyTable(RuleTable table) {
        this.table = table;
    }

    static CurrencyTable read(RuleFiles files, UnitForms forms, Problems problems) {
        CurrencyTable currencies = new CurrencyTable(RuleTable.read(files, FILE, HEADER, problems));
        for (RuleTable.Row row : currencies.table.rows()) {
            currencies.line(row, forms);
        }
        return currencies;
    }

    RuleTable table() {
        return table;
    }

    Map<String, Unit> units() {
        return units;
    }

    private void line(RuleTable.Row row, UnitForms forms) {
        String code = row.required("code");
        Unit unit = new Unit(code, row.required("name"), "money");
        if (units.putIfAbsent(code, unit) != null) {
            row.problem("code", "\"" + code + "\" stands twice; one line a currency");
        }
        row.required("example");
        List<String> parts = new ArrayList<>();
        for (String part : row.list("parts")) {
            parts.add(part.split("=", 2)[0].strip());
        }
        List<String> signs = exactForms(row);
        List<String> listed = new ArrayList<>(signs);
        listed.addAll(parts);
        Set<String> ambiguous = UnitTable.ambiguous(row, row.list("words"), listed);
        Sense sure = UnitTable.sense(row, unit);
        Sense unsure = sure.unsure();
        for (String word : row.list("words")) {
            Sense sense = ambiguous.contains(word) ? unsure : sure;
            UnitTable.addWord(row, forms, "words", word, sense);
        }
        for (String sign : signs) {
            forms.add(row, "signs", sign, true, ambiguous.contains(sign) ? unsure : sure);
        }
        for (String part : row.list("parts")) {
            part(row, part, forms, ambiguous, sure, unsure);
        }
    }

    /** {@code pence=0.01}: a form and what one of it is worth. */
    private static void part(
            RuleTable.Row row,
            String part,
            UnitForms forms,
            Set<String> ambiguous,
            Sense sure,
            Sense unsure) {
        String[] sides = part.split("=", 2);
        String form = sides[0].strip();
        BigDecimal worth;
        try {
            worth = new BigDecimal(sides.length < 2 ? "" : sides[1].strip());
        } catch (NumberFormatException e) {
            row.problem("parts", "\"" + part + "\" is no part; write it like penny=0.01");
            return;
        }
        Sense sense = (ambiguous.contains(form) ? unsure : sure).of(worth);
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
