package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words beside which a number is none: Article 50, Boeing 737, S&P 500, 5G, nine o'clock, a few
 * hundred.
 */
final class Traps {
    /** How a trap's words stand to the number. */
    enum Kind {
        /** The words before a number that name a thing with it: {@code Boeing} 737. */
        NAME,
        /** The same, whatever the letter case: {@code section} 12. */
        LABEL,
        /** Words that hold the number themselves: {@code 24/7}, {@code one another}. */
        PHRASE,
        /** Letters glued after digits: 5{@code G}, 22{@code nd}. */
        SUFFIX,
        /** Words before that make the number a day or a year: {@code in} 2014, {@code May} 5. */
        MONTH,
        /** Words after that make it a time: 5 {@code pm}, nine {@code o'clock}. */
        CLOCK,
        /** Words before a scale that leave it without a number: {@code several} hundred. */
        VAGUE,
        /** Words some way before that make digits a telephone number. */
        PHONE,
        /** Words after a number that make it a road or a place: 10 Downing {@code Street}. */
        STREET
    }

    private final Map<String, Kind> after = new HashMap<>();
    private final Map<String, Boolean> before = new HashMap<>();
    private final Map<String, Kind> words = new HashMap<>();
    private final Phrases<Kind> names;
    private final Phrases<Kind> labels;
    private final Phrases<Kind> phrases;

    private Traps(RuleFiles files, Problems problems) {
        Phrases.Builder<Kind> nameBuilder = Phrases.builder();
        Phrases.Builder<Kind> labelBuilder = Phrases.builder();
        Phrases.Builder<Kind> phraseBuilder = Phrases.builder();
        RuleTable table =
                RuleTable.read(
                        files, "quantity/traps.csv", List.of("forms", "kind", "example"), problems);
        for (RuleTable.Row row : table.rows()) {
            Optional<Kind> kind = row.choice("kind", Kind.class);
            if (kind.isEmpty()) {
                continue;
            }
            for (String form : row.list("forms")) {
                switch (kind.get()) {
                    case NAME, LABEL -> {
                        (kind.get() == Kind.NAME ? nameBuilder : labelBuilder)
                                .add(form, kind.get());
                        before.put(lastWord(form), true);
                    }
                    case PHRASE -> {
                        // 3M and 4K are names, 3m and 4k are numbers
                        if (upper(form)) {
                            phraseBuilder.addExact(form, kind.get());
                        } else {
                            phraseBuilder.add(form, kind.get());
                        }
                    }
                    case SUFFIX -> after.put(form, Kind.SUFFIX);
                    default -> words.put(kind.get().name() + " " + form, kind.get());
                }
            }
        }
        this.names = nameBuilder.build();
        this.labels = labelBuilder.build();
        this.phrases = phraseBuilder.build();
    }

    static Traps read(RuleFiles files, Problems problems) {
        return new Traps(files, problems);
    }

    private static String lastWord(String form) {
        List<Token> tokens = io.gleaner.tokens.Scanner.scan(form);
        return tokens.get(tokens.size() - 1).lower();
    }

    private boolean is(Kind kind, String lower) {
        return words.containsKey(kind.name() + " " + lower);
    }

    boolean isMonth(String lower) {
        return is(Kind.MONTH, lower);
    }

    boolean isClock(String lower) {
        return is(Kind.CLOCK, lower);
    }

    boolean isVague(String lower) {
        return is(Kind.VAGUE, lower);
    }

    boolean isPhone(String lower) {
        return is(Kind.PHONE, lower);
    }

    boolean isStreet(String lower) {
        return is(Kind.STREET, lower);
    }

    boolean isSuffix(Token token) {
        return after.containsKey(token.text());
    }

    /** After the last token of a fixed phrase that begins here; -1 when none does. */
    int phraseEnd(Sentence s, int from) {
        if (from > 0
                && !s.token(from).spaced()
                && "$\u00A3\u20AC\u00A5".contains(s.lower(from - 1))) {
            // £3m is no 3M
            return -1;
        }
        Phrases.Match<Kind> match = phrases.at(s, from);
        return match == null || scaled(s, match) ? -1 : match.to();
    }

    /** 3M users: a letter that is a scale where things are counted. */
    private static boolean scaled(Sentence s, Phrases.Match<Kind> match) {
        int to = match.to();
        return s.token(to - 1).text().equals("M")
                && s.lower(to).endsWith("s")
                && !s.token(to).capitalised()
                && s.tag(to) == Tag.NOUN;
    }

    private static boolean upper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before a token name a thing together with the number there. */
    boolean named(Sentence s, int at) {
        int last = at - 1;
        if (last < 0) {
            return false;
        }
        if (s.lower(last).equals("-") || s.lower(last).equals(".") || s.lower(last).equals("#")) {
            last--;
        }
        if (last < 0 || !before.containsKey(s.lower(last))) {
            return s.lower(at - 1).equals("#");
        }
        return endsAt(labels, s, last, false) || endsAt(names, s, last, true);
    }

    private static boolean endsAt(Phrases<Kind> phrases, Sentence s, int last, boolean capital) {
        for (int from = Math.max(0, last - 3); from <= last; from++) {
            Phrases.Match<Kind> match = phrases.at(s.tokens().subList(0, last + 1), from);
            if (match != null
                    && match.to() == last + 1
                    && (!capital || upper(s.token(from).text()))) {
                return true;
            }
        }
        return false;
    }
}
