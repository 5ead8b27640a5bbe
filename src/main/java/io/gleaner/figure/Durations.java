package io.gleaner.figure;

import io.gleaner.cue.CueWords;
import io.gleaner.quantity.Bound;
import io.gleaner.quantity.Quantity;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Set;

/**
 * Tells lengths of time that are figures, because they say how old or how long something is, from
 * those that are only times: a two-hour flight, 49 hours of work, but a five-month high.
 */
final class Durations {
    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "day", "hour", "quarter", "decade");

    private Durations() {}

    static boolean is(Mention<Quantity> q) {
        Quantity quantity = q.value();
        boolean counted = quantity.unit().isCount() && TIMES.contains(quantity.unit().code());
        return (quantity.unit().dimension().equals("time") || counted)
                && !q.rule().equals("quantity/age")
                && !q.rule().equals("quantity/length")
                && !q.rule().equals("quantity/moved");
    }

    /** A four-year enquiry, an 18-month hedging strategy: how long the thing behind it takes. */
    static boolean ofThing(Sentence s, Mention<Quantity> q, CueWords words) {
        if (!says(s, q, "-") || s.lower(q.to()).equals("-")) {
            return false;
        }
        int noun = q.to();
        while (describes(s, noun)) {
            noun++;
        }
        int end = noun;
        while (s.tag(end).nominal()) {
            if (words.is(s.lower(end), CueWords.Kind.SPANNED)) {
                return false;
            }
            end++;
        }
        return end > noun && !words.is(s.lower(noun - 1), CueWords.Kind.SPANNED)
                || listed(s, q.to());
    }

    /** Two-year and ten-year bonds. */
    private static boolean listed(Sentence s, int at) {
        boolean linked = s.lower(at).equals("and") || s.lower(at).equals("or");
        return linked
                && s.lower(at + 2).equals("-")
                && TIMES.contains(s.lower(at + 3))
                && (s.tag(at + 4).nominal() || s.tag(at + 4) == Tag.ADJ);
    }

    private static boolean describes(Sentence s, int at) {
        return s.tag(at) == Tag.ADJ
                || s.tag(at) == Tag.VERB && (s.tag(at + 1).nominal() || s.tag(at + 1) == Tag.ADJ);
    }

    /**
     * A length of time is a figure when it says how old or how long something is; else it is a
     * time.
     */
    static boolean measures(Sentence s, Mention<Quantity> q, CueWords words) {
        String before = s.lower(q.from() - 1);
        String after = s.lower(q.to());
        if (before.equals("aged")
                || before.equals("ages")
                || before.equals("age")
                || after.equals("old")
                || after.equals("olds")
                || after.equals("since")
                || after.equals("older")
                || after.equals("younger")
                || after.equals("of") && s.lower(q.to() + 1).equals("age")
                || after.equals("-") && s.lower(q.to() + 1).startsWith("old")) {
            return true;
        }
        if (before.equals("for") && openly(s, q)) {
            return true;
        }
        boolean aged = q.value().bound() != Bound.EXACT && says(s, q, "age");
        if (aged || before.startsWith("work") || predicated(s, q)) {
            return true;
        }
        for (int i = 0; i < q.from(); i++) {
            // but for the first time in 15 months
            boolean again = s.lower(i).equals("time") && s.lower(i + 1).equals("in");
            if (words.is(s.lower(i), CueWords.Kind.LASTING) && !again) {
                return true;
            }
        }
        return after.equals("longer") || after.equals("shorter");
    }

    /** Had waited for 12 weeks or more: which of them, and no time. */
    private static boolean openly(Sentence s, Mention<Quantity> q) {
        boolean open = false;
        for (int i = q.from(); i + 1 < q.to() + 2; i++) {
            open |=
                    s.lower(i).equals("or")
                            && (s.lower(i + 1).equals("more") || s.lower(i + 1).equals("longer"));
        }
        return open;
    }

    private static boolean says(Sentence s, Mention<Quantity> q, String word) {
        for (int i = q.from(); i < q.to(); i++) {
            if (s.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The period is four years. */
    private static boolean predicated(Sentence s, Mention<Quantity> q) {
        return s.tag(q.from() - 1) == Tag.AUX
                && switch (s.lower(q.from() - 2)) {
                    case "period", "term", "limit", "minimum", "maximum", "sentence", "gap" -> true;
                    default -> false;
                };
    }
}
