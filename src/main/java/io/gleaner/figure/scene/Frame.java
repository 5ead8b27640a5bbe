package io.gleaner.figure.scene;

import io.gleaner.time.Grain;
import io.gleaner.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time that an article is about, as far as it has been read.
 *
 * <p>A figure without a time of its own holds for what its paragraph has set, else for what the
 * heading above it names, else for the period that the title, the first sentence and most dated
 * figures agree on.
 */
public final class Frame {
    /** How much of all that was dated must agree. */
    private static final double AGREED = 0.6;

    private static final int TITLE = 3;

    /** Times that make a review of what was told by one of them. */
    private static final int REVIEWED = 3;

    private static final int YEAR = 12;
    private static final int LEAD = 2;

    private final Comparisons comparisons = new Comparisons();
    private final Map<Period, Integer> votes = new HashMap<>();
    private int total;

    /** Counted when first asked for after a vote: every figure asks. */
    private Optional<Period> agreed;

    private final Set<Period> titled = new HashSet<>();
    private final Set<Period> confirmed = new HashSet<>();
    private List<Optional<Period>> columns = List.of();
    private boolean led;
    private boolean apart;
    private boolean firm;
    private boolean old;
    private Set<String> measures = Set.of();
    private Set<String> stock = Set.of();
    private boolean stocked;
    private Period standing;
    private Period section;
    private Period latest;
    private Period day;
    private Period twelve;
    private Period year;

    /** The year that an article without a day of publication is about. */
    public void about(Period only) {
        year = only;
    }

    /** A period that the title names; one that is not over yet may be the article's or not. */
    public void titled(Period period, boolean over) {
        vote(period, over ? TITLE : 1);
        titled.add(period);
    }

    /** A heading, and the period that it names, for what stands below it. */
    public void section(Optional<Period> period) {
        // the title once more
        section = period.filter(p -> !titled.contains(p)).orElse(null);
        paragraph();
    }

    /** Another paragraph begins. */
    public void paragraph() {
        standing = null;
        apart = false;
        stocked = false;
        stock = Set.of();
    }

    /**
     * A wide space, as between paragraphs run together: what stood counts less than the article.
     */
    public void apart() {
        apart = true;
    }

    /** The periods that head a table's columns, the last one first; none where no table is. */
    public void columns(List<Optional<Period>> heads) {
        columns = List.copyOf(heads);
    }

    /** Whether rows of a table are read, with times at the heads of its columns. */
    public boolean tabular() {
        return !columns.isEmpty();
    }

    /** The period that heads a column, counted from the right. */
    public Optional<Period> column(int fromRight) {
        return fromRight < columns.size() ? columns.get(fromRight) : Optional.empty();
    }

    /** Whether a sentence has told of the period that the title names. */
    public boolean confirmed() {
        return agreed().filter(p -> !titled.contains(p) || confirmed.contains(p)).isPresent();
    }

    /**
     * A period that a sentence dates its figures by, or is told in.
     *
     * @param units what the figures that it dates are measured in; none where it dates none
     */
    public void dated(Period period, boolean longAgo, Set<String> units) {
        told(period);
        confirmed.add(period);
        old = longAgo;
        if (longAgo) {
            return;
        }
        measures = total == 0 ? Set.copyOf(units) : measures;
        if (period.grain() == Grain.DAY && !led) {
            // what happened on a day is no frame for what lasts
            day = period;
        } else {
            vote(period, led ? 1 : LEAD);
        }
        led = true;
    }

    /**
     * The last sentence told what there was at a time, or how much.
     *
     * @param there whether it told a stock: at the end of 2022 the bank had 300 branches
     * @param units what the figures that the time dates are measured in
     */
    public void counted(boolean there, Set<String> units) {
        stocked = there && !old;
        stock = old ? Set.of() : Set.copyOf(units);
    }

    /** Whether a count in a unit goes on with what the paragraph's time dates. */
    public boolean goesOn(String unit) {
        return standing().isPresent() && (stocked || stock.contains(unit));
    }

    /** A period stands for the sentences of the paragraph to come. */
    public void stands(Period period, boolean leads) {
        standing = period;
        firm = leads;
        apart = false;
    }

    /** The first sentence is read, dated or not. */
    public void opened() {
        led = true;
    }

    private void vote(Period period, int weight) {
        agreed = null;
        votes.merge(period, weight, Integer::sum);
        total += weight;
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    /** The period that holds where a sentence names none: the paragraph's, else the article's. */
    public Optional<Period> running() {
        Optional<Period> article = Optional.ofNullable(section).or(this::agreed);
        if (standing != null && !apart) {
            return Optional.of(standing);
        }
        return article;
    }

    /**
     * Whether the article's time was told once, well into it, and of something else than what is
     * measured in a unit: of one matter among others.
     */
    public boolean aside(String unit) {
        return standing().isEmpty()
                && section == null
                && total == 1
                && titled.isEmpty()
                && !measures.isEmpty()
                && !measures.contains(unit);
    }

    /** Whether times were told that do not agree: a review of many, which is no news of a day. */
    public boolean reviews() {
        return votes.size() >= REVIEWED && total > REVIEWED && agreed().isEmpty();
    }

    /** What "November" is counted in: a time that opened a sentence, else the article's. */
    public Optional<Period> firm() {
        return firm && standing != null ? running() : Optional.ofNullable(section).or(this::agreed);
    }

    /** What the paragraph has set. */
    public Optional<Period> standing() {
        return apart ? Optional.empty() : Optional.ofNullable(standing);
    }

    /** The period told of last, which "that year" and "a year later" look back at. */
    public Optional<Period> latest() {
        return Optional.ofNullable(latest).or(this::running);
    }

    /** The period told of last, unless that was long ago. */
    public Optional<Period> recent() {
        return old ? Optional.empty() : Optional.ofNullable(latest);
    }

    /** The year told of last, a calendar year or a fiscal one. */
    public Optional<Period> twelve() {
        return Optional.ofNullable(twelve);
    }

    /** A period looked at in passing. */
    public void told(Period period) {
        latest = period;
        if (period.monthsLong() == YEAR) {
            twelve = period;
        }
    }

    /** What a time without its year is counted from: what holds, else the article's only year. */
    public Optional<Period> near() {
        return running().or(() -> Optional.ofNullable(year));
    }

    /** The day that the first sentence tells of. */
    public Optional<Period> day() {
        return Optional.ofNullable(day);
    }

    /** The period most named, when enough of what was read agrees. */
    public Optional<Period> agreed() {
        if (agreed == null) {
            agreed = most();
        }
        return agreed;
    }

    private Optional<Period> most() {
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<Period, Integer>comparingByValue()
                                .thenComparing(e -> e.getKey().last()))
                .filter(most -> most.getValue() >= AGREED * total)
                .map(Map.Entry::getKey);
    }
}
