package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Scanner;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that say how a number bounds the true one: more than, or more, -plus. */
final class BoundWords {
    enum Side {
        BEFORE,
        /** A verb before it: exceeded, topped; not "passed 12 bills". */
        VERB,
        AFTER,
        /** After it with a hyphen, or glued: -plus. */
        HYPHEN
    }

    /**
     * Bounding words found.
     *
     * @param bound what they say
     * @param from first token
     * @param to after the last token
     * @param verb whether they are a verb
     */
    record Match(Bound bound, int from, int to, boolean verb) {}

    private record Phrase(Bound bound, List<String> words, boolean verb) {}

    private final Map<String, List<Phrase>> before;
    private final Phrases<Bound> after;
    private final Phrases<Bound> hyphen;

    private BoundWords(
            Map<String, List<Phrase>> before, Phrases<Bound> after, Phrases<Bound> hyphen) {
        this.before = before;
        this.after = after;
        this.hyphen = hyphen;
    }

    static BoundWords read(RuleFiles files, Problems problems) {
        Map<String, List<Phrase>> before = new HashMap<>();
        Phrases.Builder<Bound> after = Phrases.builder();
        Phrases.Builder<Bound> hyphen = Phrases.builder();
        RuleTable table =
                RuleTable.read(
                        files,
                        "quantity/bounds.csv",
                        List.of("forms", "sign", "side", "example"),
                        problems);
        for (RuleTable.Row row : table.rows()) {
            Optional<Bound> bound = Bound.ofSign(row.required("sign"));
            if (bound.isEmpty()) {
                row.problem("sign", "\"" + row.text("sign") + "\" is none of ~ > >= < <=");
                continue;
            }
            Optional<Side> side = row.choice("side", Side.class);
            for (String form : row.list("forms")) {
                side.ifPresent(s -> add(form, bound.get(), s, before, after, hyphen));
            }
        }
        before.values().forEach(l -> l.sort((a, b) -> b.words().size() - a.words().size()));
        return new BoundWords(before, after.build(), hyphen.build());
    }

    private static void add(
            String form,
            Bound bound,
            Side side,
            Map<String, List<Phrase>> before,
            Phrases.Builder<Bound> after,
            Phrases.Builder<Bound> hyphen) {
        switch (side) {
            case AFTER -> after.add(form, bound);
            case HYPHEN -> hyphen.add(form, bound);
            case BEFORE, VERB -> {
                List<String> words = new ArrayList<>();
                Scanner.scan(form).forEach(token -> words.add(token.lower()));
                Collections.reverse(words);
                before.computeIfAbsent(words.get(0), any -> new ArrayList<>())
                        .add(new Phrase(bound, words, side == Side.VERB));
            }
        }
    }

    /**
     * The longest bounding words that end before a token, articles between allowed ("around the
     * 5%"); or null.
     */
    Match before(Sentence s, int to) {
        if (to == 0) {
            return null;
        }
        Match sign = sign(s, to);
        if (sign != null) {
            return sign;
        }
        Match direct = endingAt(s, to - 1);
        if (direct == null && to > 1 && article(s.lower(to - 1))) {
            direct = endingAt(s, to - 2);
            // "below the 10.4% of May" compares with an exact number
            boolean the = s.lower(to - 1).equals("the");
            boolean about = direct != null && s.lower(to - 2).equals("about");
            boolean compares = direct != null && the && (about || direct.bound() != Bound.ABOUT);
            // nor does who passed a 152 billion package pass that sum
            boolean other = direct != null && (compares ? !direct.verb() : !the && direct.verb());
            direct = other ? null : direct;
        }
        return direct;
    }

    /** {@code >5}, {@code < 10%}, {@code ~1.2mm}. */
    private static Match sign(Sentence s, int to) {
        Bound bound =
                switch (s.lower(to - 1)) {
                    case "~", "\u2248" -> Bound.ABOUT;
                    case ">" -> Bound.OVER;
                    case "<" -> Bound.UNDER;
                    case "\u2265" -> Bound.AT_LEAST;
                    case "\u2264" -> Bound.AT_MOST;
                    default -> null;
                };
        if (bound != null) {
            return new Match(bound, to - 1, to, false);
        }
        if (to > 1 && s.lower(to - 1).equals("=")) {
            return switch (s.lower(to - 2)) {
                case ">" -> new Match(Bound.AT_LEAST, to - 2, to, false);
                case "<" -> new Match(Bound.AT_MOST, to - 2, to, false);
                default -> null;
            };
        }
        return null;
    }

    private Match endingAt(Sentence s, int last) {
        List<Phrase> phrases = before.get(s.lower(last));
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (matches(s, last, phrase.words())) {
                int from = last - phrase.words().size() + 1;
                return new Match(phrase.bound(), from, last + 1, phrase.verb());
            }
        }
        return null;
    }

    private static boolean matches(Sentence s, int last, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.lower(last - i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The bounding words that begin at a token, after a number: or more, -plus, +; or null. */
    Match after(Sentence s, int from) {
        if (from >= s.size()) {
            return null;
        }
        Token token = s.token(from);
        if (token.is("+") && !token.spaced()) {
            return new Match(Bound.AT_LEAST, from, from + 1, false);
        }
        if (token.is("-") && !token.spaced() && from + 1 < s.size()) {
            Phrases.Match<Bound> match = hyphen.at(s, from + 1);
            return match == null ? null : new Match(match.value(), from, match.to(), false);
        }
        Phrases.Match<Bound> match = after.at(s, from);
        return match == null ? null : new Match(match.value(), from, match.to(), false);
    }

    private static boolean article(String lower) {
        return lower.equals("the") || lower.equals("a") || lower.equals("an");
    }
}
