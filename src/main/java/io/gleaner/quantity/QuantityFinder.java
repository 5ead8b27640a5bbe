package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Finder;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import io.gleaner.tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quantities of a sentence: numbers with their bounds and units.
 *
 * <pre>
 * quantity = [ bound ] [ currency ] number [ unit ] [ bound ]      more than $42.5 billion
 * </pre>
 *
 * <p>In order: numbers and units from left to right, without what is no quantity; ranges, lists and
 * amounts in two parts join; counted nouns; bounds. A sentence without a number costs one look at
 * each token.
 */
public final class QuantityFinder implements Finder<Quantity> {
    private final Numbers numbers;
    private final Multiples multiples;
    private final Traps traps;
    private final QuantityReader reader;
    private final CountedNouns nouns;
    private final People people;
    private final ScaleNotes notes;
    private final Bounding bounding;
    private final Ranges ranges;
    private final Scores scores;
    private final Points points;
    private final Prices prices;
    private final CompoundMeasures compounds;
    private final PoundsBeside pounds;
    private final NamedBefore named;
    private final Lasting lasting;

    private QuantityFinder(RuleFiles files, Units units, Problems problems) {
        WordLists lists = WordLists.read(files, problems);
        BoundWords bounds = BoundWords.read(files, problems);
        this.numbers = Numbers.read(files, lists, problems);
        this.multiples = Multiples.read(files, problems);
        this.traps = Traps.read(files, problems);
        Context context = new Context(traps, numbers, lists);
        this.reader =
                new QuantityReader(
                        numbers, multiples, units, context, new UnitAfter(units, bounds, numbers));
        this.bounding = new Bounding(bounds, numbers, units, lists);
        Nouns counted = Nouns.read(files, lists, problems);
        this.people = new People(bounding, lists);
        this.nouns = new CountedNouns(counted, people, units, bounding, lists);
        this.notes = new ScaleNotes(numbers, units, counted, lists);
        this.ranges = new Ranges(lists);
        this.scores = new Scores(lists);
        this.points = new Points(units, lists);
        this.prices = new Prices(units);
        this.compounds = new CompoundMeasures(units);
        this.pounds = new PoundsBeside(units);
        this.named = new NamedBefore(units);
        this.lasting = new Lasting(lists);
    }

    /** From the tables of {@code rules/quantity}. */
    public static QuantityFinder read(RuleFiles files, Problems problems) {
        return read(files, Units.read(files, problems), problems);
    }

    /** The same, with units that are read already. */
    public static QuantityFinder read(RuleFiles files, Units units, Problems problems) {
        return new QuantityFinder(files, units, problems);
    }

    @Override
    public List<Mention<Quantity>> find(Sentence s) {
        int first = firstCandidate(s);
        if (first < 0) {
            return List.of();
        }
        List<Draft> drafts = scan(s, first);
        if (drafts.isEmpty()) {
            return List.of();
        }
        pounds.settle(s, drafts);
        compounds.join(s, drafts);
        named.find(s, drafts);
        ranges.joinRatios(s, drafts);
        ranges.join(s, drafts);
        Parts.join(s, drafts);
        prices.carry(s, drafts);
        points.settle(s, drafts);
        notes.find(s, drafts);
        nouns.find(s, drafts);
        points.settle(s, drafts);
        Points.carryBack(s, drafts);
        ranges.join(s, drafts);
        scores.drop(s, drafts, bounding);
        bounding.find(s, drafts);
        people.shareBounds(s, drafts);
        BoundRanges.join(s, drafts);
        List<Mention<Quantity>> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            draft.rule = lasting.rule(s, draft);
            mentions.add(draft.mention(s));
        }
        return List.copyOf(mentions);
    }

    private int firstCandidate(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (mayBegin(s.token(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayBegin(Token token) {
        return numbers.mayBegin(token) || multiples.knows(token);
    }

    private List<Draft> scan(Sentence s, int first) {
        List<Draft> drafts = new ArrayList<>();
        int done = 0;
        int i = first;
        Draft gone = null;
        while (i < s.size()) {
            if (!mayBegin(s.token(i))) {
                i++;
                continue;
            }
            int trap = Math.max(traps.phraseEnd(s, i), Codes.end(s, i));
            if (trap > i) {
                i = trap;
                done = i;
                continue;
            }
            Draft draft = reader.at(s, i, done);
            if (draft == null) {
                i++;
                continue;
            }
            draft.dropped |= gone != null && listed(s, gone, draft);
            i = Math.max(i + 1, draft.to);
            if (draft.dropped) {
                i = chainEnd(s, i);
                gone = draft;
            } else {
                drafts.add(draft);
            }
            done = i;
        }
        return drafts;
    }

    /** Exits 19, 22 and 26; May 5 and 6: what stands in one list with a name or a day. */
    private static boolean listed(Sentence s, Draft gone, Draft next) {
        String link = s.lower(gone.to);
        boolean linked = link.equals("and") || link.equals("or") || link.equals("to");
        boolean goesOn =
                link.equals(",")
                        && (s.lower(next.to).equals("and") || s.lower(next.to).equals("or"))
                        && next.to + 1 < s.size()
                        && s.token(next.to + 1).isNumber();
        return (linked || goesOn)
                && next.from == gone.to + 1
                && !next.hasUnit()
                && DigitRuns.plainRun(s.token(gone.to - 1).text())
                && DigitRuns.plainRun(s.token(next.from).text())
                && s.token(next.from).text().length() == s.token(gone.to - 1).text().length()
                && !s.tag(next.to).nominal()
                && s.tag(next.to) != Tag.ADJ;
    }

    /**
     * After the digits that go on with what is no quantity: 2014-15, ISO 3888-2, Sept. 20-24,
     * 10:38:07.
     */
    private static int chainEnd(Sentence s, int from) {
        int i = from;
        while (i + 1 < s.size()
                && s.token(i + 1).isNumber()
                && s.token(i + 1).text().length() <= 8
                && !s.token(i).spaced()
                && !s.token(i + 1).spaced()
                && links(s.lower(i))) {
            i += 2;
        }
        return i;
    }

    private static boolean links(String sign) {
        return switch (sign) {
            case "-", "\u2013", "/", ":" -> true;
            default -> false;
        };
    }
}
