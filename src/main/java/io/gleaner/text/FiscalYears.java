package io.gleaner.text;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When the years of a country end, told by words that only its articles use. */
public final class FiscalYears {
    private static final String FILE = "publisher/fiscal.csv";
    private static final int ENOUGH = 2;

    private final Map<String, Month> endByWord;

    private FiscalYears(Map<String, Month> endByWord) {
        this.endByWord = endByWord;
    }

    public static FiscalYears read(RuleFiles files, Problems problems) {
        Map<String, Month> ends = new LinkedHashMap<>();
        FiscalYears years = new FiscalYears(ends);
        for (RuleTable.Row row :
                RuleTable.read(files, FILE, List.of("words", "fiscal year", "example"), problems)
                        .rows()) {
            row.required("words");
            Optional<Month> end = row.choice("fiscal year", Month.class);
            end.ifPresent(month -> row.list("words").forEach(word -> ends.put(word, month)));
            if (end.isPresent() && !years.of(row.required("example")).equals(end)) {
                row.problem(
                        "example",
                        "\"" + row.text("example") + "\" holds the line's words less than twice");
            }
        }
        return years;
    }

    /** The month that years end in, where a text uses such words more than once. */
    public Optional<Month> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Month> entry : endByWord.entrySet()) {
            if (times(lower, entry.getKey()) >= ENOUGH) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static int times(String text, String word) {
        int count = 0;
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean whole =
                    (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                            && (end >= text.length() || !Character.isLetter(text.charAt(end)));
            count += whole ? 1 : 0;
            at = text.indexOf(word, end);
        }
        return count;
    }
}
