package io.gleaner.quantity;

import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the forms of one line of a table mean, each by itself.
 *
 * <p>The column {@code ambiguous} lists those that mean other things too, with when they are taken
 * where that is not as the column {@code taken} says: {@code in=last;"}.
 */
final class LineSenses {
    private static final String AMBIGUOUS = "ambiguous";
    private static final String TAKEN = "taken";

    private final Sense sure;
    private final Map<String, Sense.Taken> ambiguous = new HashMap<>();

    private LineSenses(Sense sure) {
        this.sure = sure;
    }

    /**
     * @param forms all forms that the line lists
     */
    static LineSenses read(RuleTable.Row row, Unit unit, boolean powers, Collection<String> forms) {
        LineSenses senses =
                new LineSenses(
                        new Sense(
                                unit,
                                BigDecimal.ONE,
                                unit.code().equals(Sense.DOLLAR.code()),
                                false,
                                Sense.Taken.ALWAYS,
                                clues(row, false),
                                clues(row, true),
                                countries(row),
                                powers,
                                row.place()));
        senses.ambiguous(row, forms);
        return senses;
    }

    /**
     * @param hints the words with a question mark, {@code paid?}, or else those without
     */
    private static Set<String> clues(RuleTable.Row row, boolean hints) {
        Set<String> clues = new HashSet<>();
        for (String cell : row.list("clues")) {
            boolean hint = cell.endsWith("?");
            if (hint != hints) {
                continue;
            }
            String clue = hint ? cell.substring(0, cell.length() - 1) : cell;
            List<Token> tokens = Scanner.scan(clue);
            if (tokens.size() != 1) {
                row.problem("clues", "\"" + clue + "\" is not one word; write words by themselves");
            } else {
                clues.add(tokens.get(0).lower());
            }
        }
        return Set.copyOf(clues);
    }

    private static Set<String> countries(RuleTable.Row row) {
        for (String country : row.list("countries")) {
            if (!country.matches("[A-Z]{2}")) {
                row.problem("countries", "\"" + country + "\" is no code; write two capitals");
            }
        }
        return Set.copyOf(row.list("countries"));
    }

    private void ambiguous(RuleTable.Row row, Collection<String> forms) {
        List<String> usual = new ArrayList<>();
        for (String entry : row.list(AMBIGUOUS)) {
            int equals = entry.lastIndexOf('=');
            String form = equals > 0 ? entry.substring(0, equals) : entry;
            if (!forms.contains(form)) {
                row.problem(AMBIGUOUS, "\"" + form + "\" is no form of this line; list it there");
            }
            if (equals > 0) {
                ambiguous.put(form, own(row, entry.substring(equals + 1)));
            } else {
                usual.add(form);
            }
        }
        if (usual.isEmpty() != row.text(TAKEN).isEmpty()) {
            row.problem(
                    TAKEN,
                    usual.isEmpty()
                            ? "is filled but no form is ambiguous; leave it empty"
                            : "is empty but a form is ambiguous; say when it is taken");
        }
        Sense.Taken taken =
                row.text(TAKEN).isEmpty()
                        ? Sense.Taken.NEVER
                        : row.choice(TAKEN, Sense.Taken.class).orElse(Sense.Taken.NEVER);
        usual.forEach(form -> ambiguous.put(form, taken));
    }

    private static Sense.Taken own(RuleTable.Row row, String taken) {
        for (Sense.Taken constant : Sense.Taken.values()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(taken)) {
                return constant;
            }
        }
        row.problem(AMBIGUOUS, "\"" + taken + "\" does not say when; write it as in taken");
        return Sense.Taken.NEVER;
    }

    /** What a form of the line means. */
    Sense of(String form) {
        Sense.Taken taken = ambiguous.get(form);
        return taken == null ? sure : sure.unsure(taken);
    }

    /** What a form means that a rule makes: a prefix settles it. */
    Sense sure(Unit unit) {
        return sure.of(unit);
    }
}
