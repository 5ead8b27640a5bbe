package io.gleaner.quantity;

import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Gives each number without a unit what it counts: the noun after it or before it, the years of
 * someone's age, or what the number before it counts.
 */
final class CountedNouns {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);
    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private final Nouns nouns;
    private final NounsBefore before;
    private final Ages ages;
    private final People people;
    private final Units units;
    private final Bounding bounding;
    private final WordLists lists;

    CountedNouns(Nouns nouns, People people, Units units, Bounding bounding, WordLists lists) {
        this.nouns = nouns;
        this.before = new NounsBefore(nouns, lists);
        this.ages = new Ages(lists);
        this.people = people;
        this.units = units;
        this.bounding = bounding;
        this.lists = lists;
    }

    void find(Sentence s, List<Draft> drafts) {
        int covered = 0;
        int rated = 0;
        Draft last = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean counts = !draft.hasUnit() || draft.unit.isCount();
            boolean model = !draft.hasUnit() && Names.model(s, draft, nouns, lists);
            boolean owned =
                    s.lower(draft.from - 1).equals("'s")
                            || s.token(draft.from).text().indexOf(',') > 0;
            if (draft.from < rated || counts && draft.from < covered && !owned || model) {
                // 11 deaths per 1,000 people; two new 737 Max jets
                draft.dropped = true;
                continue;
            }
            if (!draft.hasUnit() && draft.nounFrom < 0) {
                Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
                noun(s, draft, next, ofWhole(s, drafts, i, last));
            }
            if (!draft.hasUnit() && i > 0 && falls(s, drafts.get(i - 1), draft)) {
                draft.unit = drafts.get(i - 1).unit;
                draft.rule = "carried";
                rate(s, draft, draft.to);
            }
            if (counts) {
                covered = Math.max(covered, draft.nounTo);
            }
            rated = Math.max(rated, draft.rateTo);
            boolean goesOn = draft.nounFrom >= 0 || goesOn(draft.unit);
            if (draft.hasUnit() && goesOn) {
                last = draft;
            }
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft whole = drafts.get(i + 1);
            if (!drafts.get(i).hasUnit()
                    && whole.unit.isCount()
                    && partOf(s, drafts.get(i), whole)) {
                drafts.get(i).unit = whole.unit;
                drafts.get(i).rule = "part";
            }
        }
        drafts.removeIf(d -> d.dropped);
    }

    /** 19 of the 27 member states: a part counts what its whole counts. */
    private boolean partOf(Sentence s, Draft part, Draft whole) {
        int of = s.lower(part.to).equals("out") ? part.to + 1 : part.to;
        if (whole == null || !s.lower(of).equals("of")) {
            return false;
        }
        int from = bounding.start(s, whole.from);
        int at = of + 1;
        while (at < from
                && (s.tag(at) == Tag.DET || s.tag(at) == Tag.PRON || s.tag(at) == Tag.ADJ)) {
            at++;
        }
        return at == from && part.number.kind() != Numeral.Kind.FRACTION;
    }

    private void noun(Sentence s, Draft draft, Draft next, Draft last) {
        boolean paired = ages.paired(s, draft, next);
        if (paired || ages.is(s, draft)) {
            units.byCode("year").ifPresent(year -> draft.unit = year);
            draft.rule = "age";
            if (paired) {
                next.unit = draft.unit;
                next.rule = draft.rule;
            }
            return;
        }
        if (partOf(s, draft, next)) {
            return;
        }
        if (s.lower(draft.from - 1).equals("=")) {
            // n=484: so many were asked
            draft.unit = Unit.counted("person");
            return;
        }
        if (Context.tally(s, draft.from)) {
            draft.unit = last != null && last.unit.isCount() ? last.unit : draft.unit;
            return;
        }
        int start = draft.to;
        boolean touches = next != null && next.from == start;
        if (touches && (!next.hasUnit() || !draft.number.held())) {
            return;
        }
        if (touches) {
            // eight million 250ml bottles
            start = next.to;
        }
        start = Footnotes.after(s, start);
        BoundWords.Match bound = bounding.after(s, start);
        nouns.after(s, draft, bound == null ? start : bound.to());
        if (draft.unit.is("other")) {
            // 12 others: more of what was counted before, else persons
            draft.unit = last != null && last.unit.isCount() ? last.unit : Unit.counted("person");
            draft.rule = "others";
            return;
        }
        if (draft.listed) {
            // the last of a list names what all count
            return;
        }
        boolean listed = !draft.hasUnit() && next != null && listed(s, draft, next);
        if (listed) {
            // 1.2 million, 900,000 and 450,000 trees: the last names what all count
            return;
        }
        if (!draft.hasUnit() && !touches && !small(draft)) {
            before.find(s, draft);
        } else if (!draft.hasUnit() && !touches) {
            if (!before.orTwo(s, draft)) {
                before.amounts(s, draft, bounding.start(s, draft.from));
            }
        }
        if (!draft.hasUnit() && last != null) {
            carry(s, draft, last);
        }
        if (!draft.hasUnit() && !touches && people.counted(s, draft)) {
            draft.unit = Unit.counted("person");
            draft.rule = "people";
        }
        if (draft.hasUnit() && draft.nounFrom >= draft.to) {
            rate(s, draft, perAfter(s, draft.nounTo));
        } else if (draft.hasUnit() && draft.unit.isCount()) {
            rate(s, draft, draft.to);
        } else if (!draft.hasUnit()) {
            before.rated(s, draft);
            if (draft.hasUnit()) {
                rate(s, draft, draft.to);
            }
        }
    }

    /** 11 deaths recorded per 1,000 people: where "per" stands, a few words of a verb further. */
    private static int perAfter(Sentence s, int from) {
        for (int i = from; i < from + 3; i++) {
            if (s.lower(i).equals("per")) {
                return i;
            }
            if (s.tag(i) != Tag.VERB && s.tag(i) != Tag.ADV && s.tag(i) != Tag.AUX) {
                break;
            }
        }
        return from;
    }

    private static boolean listed(Sentence s, Draft draft, Draft next) {
        return next.from == draft.to + 1
                && !next.unitBefore
                && switch (s.lower(draft.to)) {
                    case "and", "or" -> true;
                    case "," -> s.lower(next.to).equals("and") || s.lower(next.to).equals("or");
                    default -> false;
                };
    }

    private void rate(Sentence s, Draft draft, int from) {
        if (draft.hasRate()) {
            return;
        }
        Phrases.Match<Unit> rate = units.over(draft.unit, s, from);
        if (rate != null) {
            draft.unit = rate.value();
            draft.rateTo = rate.to();
        }
    }

    private static boolean small(Draft draft) {
        return draft.number.held() && draft.value().compareTo(OLDEST) < 0;
    }

    /** Counts, index points and measures go on; money, percentages and times name theirs again. */
    private static boolean goesOn(Unit unit) {
        return unit.is("index point")
                || switch (unit.dimension()) {
                    case "money", "ratio", "time" -> false;
                    default -> !unit.dimension().startsWith("money");
                };
    }

    /** From 7 percent to 3: what a value came to is in its unit. */
    private static boolean falls(Sentence s, Draft from, Draft to) {
        return from.hasUnit()
                && !from.isRange()
                && !to.isRange()
                && !from.unit.is("times")
                && s.lower(from.from - 1).equals("from")
                && s.lower(from.to).equals("to")
                && to.from == from.to + 1;
    }

    /** 15,000 people in 30 countries, including 3,000 in Oslo: what counts at least as many. */
    private Draft ofWhole(Sentence s, List<Draft> drafts, int at, Draft last) {
        Draft part = drafts.get(at);
        boolean included =
                last != null
                        && last.unit.isCount()
                        && part.number.held()
                        && s.lower(bounding.start(s, part.from) - 1).equals("including");
        for (int i = at - 1; included && i >= 0; i--) {
            Draft whole = drafts.get(i);
            boolean holds = whole.number.held() && whole.value().compareTo(part.value()) >= 0;
            if (holds && whole.unit.isCount()) {
                return whole;
            }
        }
        return last;
    }

    /** 29 of them. */
    private static boolean ofThem(Sentence s, int at) {
        return s.lower(at).equals("of")
                && switch (s.lower(at + 1)) {
                    case "them", "these", "those", "which", "whom" -> true;
                    default -> false;
                };
    }

    /** Lost 12 people in Kano, 5 in Jos; Ohio sent 60 judges, Texas, 45: the noun is left out. */
    private static boolean gapped(Sentence s, Draft draft, Draft last) {
        if (!last.unit.isCount()) {
            return false;
        }
        boolean comma = s.lower(draft.from - 1).equals(",");
        int behind = Math.max(last.nounTo, last.to);
        boolean parallel =
                comma && s.tag(draft.to) == Tag.ADP && s.lower(draft.to).equals(s.lower(behind));
        int name = comma ? draft.from - 2 : draft.from - 1;
        return parallel
                || s.token(Math.max(name, 0)).capitalised()
                        && s.tag(name - 1) != Tag.ADP
                        && (draft.to >= s.size()
                                || switch (s.lower(draft.to)) {
                                    case ",", ".", ";", "and", "(" -> true;
                                    default -> false;
                                });
    }

    /** Cut 3,000 jobs and shed 560; retailers, who cut 46,000: the same done again. */
    private boolean done(Sentence s, Draft draft, Draft last, int verb) {
        int and = s.tag(verb - 1) == Tag.AUX ? verb - 2 : verb - 1;
        boolean again =
                s.tag(and) == Tag.CCONJ && alike(s.lower(verbBefore(s, last)), s.lower(verb))
                        || lists.has(WordLists.Use.MOTION, s.lower(verb))
                                && s.lower(verb - 1).equals("which");
        return s.tag(verb) == Tag.VERB && again && !small(draft);
    }

    /** Has 300 tanks and spent 4,000: who does another thing does it with something else. */
    private boolean alike(String one, String two) {
        return one.equals(two)
                || lists.has(WordLists.Use.MOTION, one) && lists.has(WordLists.Use.MOTION, two)
                || lists.has(WordLists.Use.SHED, one) && lists.has(WordLists.Use.SHED, two);
    }

    /** The verb whose object a number is; -1 where words of another phrase stand between. */
    private int verbBefore(Sentence s, Draft draft) {
        int at = bounding.start(s, draft.from) - 1;
        while (s.tag(at) == Tag.DET || s.tag(at) == Tag.PART || s.tag(at) == Tag.ADP) {
            at--;
        }
        return s.tag(at) == Tag.VERB ? at : -1;
    }

    private boolean linked(Sentence s, Draft draft, Draft last) {
        int before = bounding.start(s, draft.from) - 1;
        String next = s.lower(draft.to);
        boolean compared = next.equals("more") || next.equals("fewer") || next.equals("less");
        // Iraq cut 223,000 barrels, Kuwait 135,000
        boolean listed =
                !small(draft) && (s.tag(before) == Tag.PROPN || s.lower(before).equals("latter"));
        return lists.has(WordLists.Use.CARRIED, s.lower(before))
                || done(s, draft, last, before)
                || compared && s.lower(draft.to + 1).equals("than")
                || listed;
    }

    /**
     * A number that names no unit goes on with the one before: 3.9 million cars, up from 2.4
     * million; lost 162.31 points to 7,425.81.
     */
    private void carry(Sentence s, Draft draft, Draft last) {
        if (!draft.number.held()
                || !last.number.held()
                || last.value().signum() == 0
                || draft.value().signum() == 0
                || s.lower(draft.to).equals("-")
                || s.lower(draft.from).equals("one")
                || !ofThem(s, draft.to) && !linked(s, draft, last) && !gapped(s, draft, last)) {
            return;
        }
        boolean fits;
        if (last.unit.is("index point")) {
            fits = draft.value().compareTo(FAR) >= 0;
        } else {
            BigDecimal ratio = draft.value().divide(last.value(), MathContext.DECIMAL32).abs();
            fits = ratio.compareTo(FAR) <= 0 && ratio.multiply(FAR).compareTo(BigDecimal.ONE) >= 0;
        }
        if (fits) {
            draft.unit = last.unit;
            draft.rule = "carried";
        }
    }
}
