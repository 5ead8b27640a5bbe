package io.gleaner.quantity;

import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of all units and currencies while their tables are read; each may mean one thing. */
final class UnitForms {

    /**
     * One form and what it can mean.
     *
     * @param text as in the table
     * @param exact in this letter case only
     * @param loose whether its parts may stand apart: {@code US $}
     * @param rule made by a rule (a prefix, a plural), not listed
     * @param senses one, unless the form is ambiguous
     */
    record Form(String text, boolean exact, boolean loose, boolean rule, List<Sense> senses) {}

    /** Enough for any unit; the variants of a longer form would be too many. */
    private static final int MOST_WORDS = 8;

    private static final String NOTHING = "";

    private final Map<String, Form> forms = new LinkedHashMap<>();

    /**
     * Adds a form that a line lists; one that means another thing already is a problem.
     *
     * @return whether it is added
     */
    boolean add(RuleTable.Row row, String column, String text, boolean exact, Sense sense) {
        String key = key(text, exact);
        if (key.equals(NOTHING)) {
            row.problem(
                    column, "\"" + text + "\" holds no word or sign; write one or leave it out");
            return false;
        }
        if (key.chars().filter(c -> c == ' ').count() > MOST_WORDS) {
            row.problem(
                    column, "\"" + text + "\" has more than " + MOST_WORDS + " words; write fewer");
            return false;
        }
        Form before = forms.get(key);
        boolean loose = text.indexOf(' ') >= 0;
        if (before == null || before.rule()) {
            forms.put(key, new Form(text, exact, loose, false, List.of(sense)));
        } else if (before.senses().get(0).place().equals(sense.place())) {
            forms.put(key, new Form(text, exact, loose || before.loose(), false, before.senses()));
        } else if (sense.ambiguous() && before.senses().get(0).ambiguous()) {
            forms.put(key, shared(before, text, exact, sense));
        } else {
            clash(row, column, text, before.senses().get(0));
            return false;
        }
        return true;
    }

    private static Form shared(Form before, String text, boolean exact, Sense sense) {
        List<Sense> senses = new ArrayList<>(before.senses());
        senses.add(sense);
        boolean loose = before.loose() || text.indexOf(' ') >= 0;
        return new Form(text, exact, loose, before.rule(), List.copyOf(senses));
    }

    private static void clash(RuleTable.Row row, String column, String text, Sense other) {
        row.problem(
                column,
                "\""
                        + text
                        + "\" already means "
                        + other.unit().name()
                        + " ("
                        + other.place()
                        + "); a form may mean one thing only");
    }

    /** Adds a form that a rule makes; a listed one is stronger. */
    void addByRule(RuleTable.Row row, String column, String text, boolean exact, Sense sense) {
        String key = key(text, exact);
        Form before = forms.get(key);
        if (before == null) {
            boolean loose = text.indexOf(' ') >= 0;
            forms.put(key, new Form(text, exact, loose, true, List.of(sense)));
        } else if (sense.ambiguous() && before.senses().get(0).ambiguous()) {
            forms.put(key, shared(before, text, exact, sense));
        } else if (before.rule() && !before.senses().get(0).unit().equals(sense.unit())) {
            clash(row, column, text, before.senses().get(0));
        }
    }

    /** What a form means, for messages: {@code minute (quantity/units.csv:2)}. */
    Optional<String> meaning(String text) {
        Form form = forms.get(key(text, true));
        if (form == null) {
            form = forms.get(key(text, false));
        }
        if (form == null || form.senses().get(0).ambiguous()) {
            return Optional.empty();
        }
        Sense sense = form.senses().get(0);
        return Optional.of(sense.unit().name() + " (" + sense.place() + ")");
    }

    Phrases<Form> phrases() {
        return phrases(List.copyOf(forms.values()));
    }

    private static Phrases<Form> phrases(List<Form> forms) {
        Phrases.Builder<Form> builder = Phrases.builder();
        for (Form form : forms) {
            if (form.exact()) {
                builder.addExact(form.text(), form);
            } else {
                builder.add(form.text(), form);
            }
        }
        return builder.build();
    }

    /** The signs and codes of whole currencies, which may stand before a number. */
    Phrases<Form> currencySigns() {
        return phrases(leading());
    }

    /** The last token of each of them, in lower case: what a number can follow. */
    Set<String> lastOfCurrencySigns() {
        Set<String> last = new HashSet<>();
        for (Form form : leading()) {
            List<Token> tokens = Scanner.scan(form.text());
            last.add(tokens.get(tokens.size() - 1).lower());
        }
        return Set.copyOf(last);
    }

    private List<Form> leading() {
        List<Form> leading = new ArrayList<>();
        for (Form form : forms.values()) {
            List<Sense> senses =
                    form.senses().stream()
                            .filter(sense -> sense.unit().isMoney())
                            .filter(sense -> sense.factor().compareTo(BigDecimal.ONE) == 0)
                            .toList();
            if (form.exact() && !senses.isEmpty()) {
                leading.add(new Form(form.text(), true, form.loose(), form.rule(), senses));
            }
        }
        return leading;
    }

    /** The words of a form, by which it is known; most forms are words already. */
    private static String key(String text, boolean exact) {
        if (plain(text)) {
            return exact ? "exact " + text : "any " + text.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder(exact ? "exact" : "any");
        for (Token token : Scanner.scan(text)) {
            key.append(' ').append(exact ? token.text() : token.lower());
        }
        return key.length() <= "exact".length() ? NOTHING : key.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
