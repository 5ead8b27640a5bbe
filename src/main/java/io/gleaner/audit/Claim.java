package io.gleaner.audit;

import io.gleaner.cue.Direction;
import io.gleaner.expected.ExpectedFigure;
import io.gleaner.expected.Field;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Finding;
import io.gleaner.figure.Reading;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Bound;
import io.gleaner.store.StoredFigure;
import io.gleaner.text.Span;
import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A figure as an audit takes it: what it leaves open as an interval, and what it says of which
 * subject, when.
 *
 * @param ref the figure
 * @param quote its words
 * @param at where they begin in the article, in code points
 * @param sentence the whole sentence; empty when it is not known
 * @param place where the quote begins in the sentence
 * @param value the number at full scale
 * @param interval what the number leaves open
 * @param bound how the number bounds the true one
 * @param units codes of its unit; several where a person holds them equally right
 * @param dimension what kind of unit: money, ratio, count, length
 * @param role what the number says of its subject
 * @param direction which way it went
 * @param about the figure of the same article that it is about
 * @param subject what is measured, in words
 * @param topic the content words of that
 * @param checked whether a person read it
 * @param certain whether the subject is surely the figure's: a person says so, or the sentence has
 *     its words
 * @param whole the whole of a share, in words; empty when it is not said
 * @param shareOf the content words of that
 * @param period when the value holds
 * @param base the time compared with
 * @param source who said so; empty when nobody is named
 * @param status how firm it is
 * @param published the day of the article
 */
public record Claim(
        Finding.Ref ref,
        String quote,
        int at,
        String sentence,
        int place,
        BigDecimal value,
        Interval interval,
        Bound bound,
        Set<String> units,
        String dimension,
        Role role,
        Optional<Direction> direction,
        OptionalInt about,
        String subject,
        Topic topic,
        boolean checked,
        boolean certain,
        String whole,
        Topic shareOf,
        Optional<Period> period,
        Optional<Period> base,
        String source,
        Status status,
        Optional<LocalDate> published) {

    static final Set<String> RATIOS = Set.of("percent", "percentage point", "basis point", "times");

    private static final BigDecimal VAGUE = new BigDecimal("0.1");

    private static final int LEADING = 34;
    private static final List<String> LEADS =
            List.of(" than ", " below ", " above ", " short of ", " under ", " beyond ");

    /** As long as most news articles are, in code points. */
    private static final int FAR = 4000;

    /** Room for a comma, an "or" and a bracket. */
    private static final int APPOSED = 6;

    /** The figures of an article that was read, but for those whose number cannot be held. */
    public static List<Claim> of(Reading reading) {
        List<Claim> claims = new ArrayList<>();
        for (Figure figure : reading.figures()) {
            Optional<BigDecimal> value = figure.quantity().amount().value();
            value.ifPresent(v -> claims.add(of(figure, v, reading)));
        }
        return claims;
    }

    private static Claim of(Figure figure, BigDecimal value, Reading reading) {
        Span sentence = reading.sentences().get(figure.evidence().sentence()).span();
        String quote = figure.evidence().quote();
        Bound bound = figure.quantity().bound();
        String dimension = figure.quantity().unit().dimension();
        String subject = figure.subject().orElse("");
        return new Claim(
                Finding.Ref.to(figure),
                quote,
                figure.evidence().charStart(),
                sentence.of(reading.article().text()),
                figure.evidence().span().start() - sentence.start(),
                value,
                Written.interval(
                        quote,
                        value,
                        figure.quantity().amount().high(),
                        bound,
                        dimension.equals("count")),
                bound,
                Set.of(figure.quantity().unit().code()),
                dimension,
                figure.role(),
                figure.direction(),
                figure.about(),
                subject,
                Topic.of(subject),
                false,
                Topic.of(sentence.of(reading.article().text()))
                        .words()
                        .containsAll(Topic.of(subject).words()),
                figure.shareOf().orElse(""),
                Topic.ofWhole(figure.shareOf().orElse("")),
                figure.period().map(Dated::period),
                figure.basePeriod(),
                figure.source().orElse(""),
                figure.status(),
                reading.article().published());
    }

    /** A figure of the database file. */
    public static Claim of(StoredFigure figure) {
        Bound bound = Bound.ofSign(figure.bound()).orElse(Bound.EXACT);
        Topic topic = Topic.of(figure.subject());
        return new Claim(
                new Finding.Ref(figure.article(), figure.id()),
                figure.quote(),
                figure.charStart(),
                figure.sentence(),
                Math.max(0, figure.sentence().indexOf(figure.quote())),
                figure.value(),
                Written.interval(
                        figure.quote(),
                        figure.value(),
                        figure.high(),
                        bound,
                        figure.dimension().equals("count")),
                bound,
                Set.of(figure.unit()),
                figure.dimension(),
                Role.valueOf(figure.role().toUpperCase(Locale.ROOT)),
                figure.direction().map(way -> Direction.valueOf(way.toUpperCase(Locale.ROOT))),
                figure.about(),
                figure.subject(),
                topic,
                false,
                Topic.of(figure.sentence()).words().containsAll(topic.words()),
                figure.shareOf(),
                Topic.ofWhole(figure.shareOf()),
                figure.period().flatMap(Period::parse),
                figure.basePeriod().flatMap(Period::parse),
                figure.source(),
                Status.valueOf(figure.status().toUpperCase(Locale.ROOT)),
                figure.published());
    }

    /** What the number of a figure that a person read leaves open. */
    public static Interval interval(ExpectedFigure figure) {
        return Written.interval(
                figure.quote(),
                figure.value(),
                figure.high(),
                Bound.ofSign(figure.cell(Field.BOUND)).orElse(Bound.EXACT),
                false);
    }

    /** Whether it is tied to another figure, or to a whole. */
    public boolean isTied() {
        return about.isPresent() || !whole.isEmpty();
    }

    String article() {
        return ref.article();
    }

    int id() {
        return ref.id();
    }

    boolean isRatio() {
        return units.stream().anyMatch(RATIOS::contains);
    }

    boolean isMoney() {
        return dimension.equals("money");
    }

    boolean isPercent() {
        return units.contains("percent");
    }

    /** Whether both are in one unit. */
    boolean sameUnit(Claim other) {
        Set<String> common = new HashSet<>(units);
        common.retainAll(other.units);
        return !common.isEmpty();
    }

    /** Whether both count things, or measure in one unit, so that one may be part of the other. */
    boolean commensurable(Claim other) {
        return sameUnit(other) || countsThings() && other.countsThings();
    }

    private boolean countsThings() {
        return dimension.equals("count");
    }

    /** The interval with the sign of its direction; with both signs where none is said. */
    Interval signed() {
        if (role != Role.CHANGE && role != Role.GROWTH) {
            return interval;
        }
        if (direction.isEmpty()) {
            return interval.with(interval.negated());
        }
        return switch (direction.get()) {
            case UP -> interval;
            case DOWN -> interval.negated();
            case FLAT -> interval.with(interval.negated());
        };
    }

    /**
     * Whether it is as firm as another: what is reported and what is estimated, not what is to be.
     */
    boolean isAsFirm(Claim other) {
        return status == other.status || isOfNow() && other.isOfNow();
    }

    private boolean isOfNow() {
        return status == Status.REPORTED || status == Status.ESTIMATE;
    }

    /**
     * Whether it stands in another part of a long article, which may be about other people and
     * places.
     */
    boolean isFarFrom(Claim other) {
        return !checked && Math.abs(at - other.at) > FAR;
    }

    /** Whether it leaves more than a tenth of itself open. */
    boolean isVague() {
        BigDecimal width = interval.high().subtract(interval.low());
        return width.compareTo(value.abs().multiply(VAGUE)) > 0;
    }

    /** Whether both stand next to each other: {@code 15 cents, or 0.4 percent}. */
    boolean isNextTo(Claim other) {
        int gap =
                place < other.place
                        ? other.place - place - quote.length()
                        : place - other.place - other.quote.length();
        return isTogether(other) && gap <= APPOSED;
    }

    /**
     * Whether it is told as the distance to another figure behind or before it: {@code 7 points
     * below the 10.4%}, {@code the record of 31.88 million by 5 million}.
     */
    boolean isDistanceTo(Claim other) {
        if (!isTogether(other)) {
            return false;
        }
        String to = between(other);
        String from = other.between(this);
        return to.length() <= LEADING && LEADS.stream().anyMatch(to::contains) && plain(to)
                || from.equals(" by ")
                || from.equals(" by a ");
    }

    /**
     * The words from the end of this to the beginning of another; empty when it stands before or
     * elsewhere.
     */
    String between(Claim other) {
        int end = place + quote.length();
        return isTogether(other) && end <= other.place ? sentence.substring(end, other.place) : "";
    }

    private static boolean plain(String words) {
        return words.chars().noneMatch(c -> c >= '0' && c <= '9' || c == ',' || c == ';');
    }

    /** Whether both stand in one sentence. */
    boolean isTogether(Claim other) {
        return article().equals(other.article())
                && !sentence.isEmpty()
                && sentence.equals(other.sentence)
                && Math.abs(at - other.at) < sentence.length();
    }

    /** {@code world#3 "1.1 billion"}. */
    @Override
    public String toString() {
        return ref + " \"" + quote + "\"";
    }
}
