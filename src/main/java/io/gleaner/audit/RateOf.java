package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.rules.RuleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rate whose counted and whole are figures, too, by the table {@code audit/rates.csv}: {@code
 * 78.6 percent penetration and 1.1 billion users} imply a population, which another share of the
 * population implies as well.
 */
final class RateOf implements Relation {
    static final String NAME = "rate x whole = counted";
    static final String FILE = "audit/rates.csv";

    private static final List<String> HEADER = List.of("rate", "counted", "whole", "example");

    /** One line of the table. */
    private record Line(Forms rate, Forms counted, Forms whole) {
        boolean isRate(Topic topic) {
            return rate.in(topic);
        }

        boolean fits(Topic rateTopic, Topic countedTopic) {
            Topic one = rateTopic.without(rate.told(rateTopic)).without(RATE);
            Topic other = countedTopic.without(counted.told(countedTopic));
            return counted.in(countedTopic)
                    && !rate.in(countedTopic)
                    && (one.words().equals(other.words()) || one.sameButNames(other));
        }

        boolean isWhole(Topic topic) {
            return whole.in(topic)
                    && topic.names().containsAll(topic.without(whole.told(topic)).words());
        }
    }

    private static final Set<String> RATE = Set.of("rate");

    private final List<Line> lines;

    private RateOf(List<Line> lines) {
        this.lines = lines;
    }

    static RateOf read(RuleFiles files, Problems problems) {
        List<Line> lines = new ArrayList<>();
        if (files.has(FILE)) {
            RuleTable.read(files, FILE, HEADER, problems)
                    .rows()
                    .forEach(row -> lines.add(line(row)));
        }
        return new RateOf(lines);
    }

    private static Line line(RuleTable.Row row) {
        return new Line(
                Forms.of(row.list("rate")),
                Forms.of(row.list("counted")),
                Forms.of(row.list("whole")));
    }

    /** Runs every line's example, {@code internet penetration rate = internet users / people}. */
    static void examples(RuleFiles files, Problems problems) {
        if (!files.has(FILE)) {
            return;
        }
        for (RuleTable.Row row : RuleTable.read(files, FILE, HEADER, problems).rows()) {
            String[] parts = row.required("example").split(" = | / ");
            Line line = line(row);
            boolean good =
                    parts.length == 3
                            && line.isRate(Topic.of(parts[0]))
                            && line.fits(Topic.of(parts[0]), Topic.of(parts[1]))
                            && line.isWhole(Topic.of(parts[2]));
            if (!good) {
                row.problem(
                        "example",
                        "\"" + row.text("example") + "\" is not what the line says; mend either");
            }
        }
    }

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (List<Claim> article : claims.articles()) {
            for (Line line : lines) {
                for (Claim rate : article) {
                    if (isLevel(rate) && rate.isPercent() && line.isRate(rate.topic())) {
                        of(line, rate, article, claims).ifPresent(trials::add);
                    }
                }
            }
        }
        return trials;
    }

    private static boolean isLevel(Claim claim) {
        return claim.role() == Role.LEVEL && claim.shareOf().isEmpty();
    }

    private static Optional<Trial> of(Line line, Claim rate, List<Claim> article, Claims claims) {
        Optional<Claim> counted =
                article.stream()
                        .filter(c -> isLevel(c) && !c.isRatio() && !c.isMoney())
                        .filter(c -> line.fits(rate.topic(), c.topic()))
                        .filter(c -> !Claims.apart(rate.period(), c.period()))
                        .findFirst();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Claim> whole =
                article.stream()
                        .filter(c -> isLevel(c) && !c.isRatio() && line.isWhole(c.topic()))
                        .filter(c -> !Claims.apart(rate.period(), c.period()))
                        .findFirst();
        return whole.isPresent()
                ? Optional.of(said(rate, counted.get(), whole.get()))
                : article.stream()
                        .filter(s -> s.role() == Role.SHARE && line.isWhole(s.shareOf()))
                        .filter(s -> PartOfWhole.part(s, claims).isPresent())
                        .findFirst()
                        .map(
                                s ->
                                        implied(
                                                rate,
                                                counted.get(),
                                                s,
                                                PartOfWhole.part(s, claims).get()));
    }

    private static Trial said(Claim rate, Claim counted, Claim whole) {
        Interval part = rate.interval().hundredth();
        return new Trial(
                NAME,
                "counted / whole",
                rate.certain() && counted.certain() && whole.certain(),
                List.of(
                        term(rate, counted.interval().over(whole.interval()).hundredfold()),
                        term(counted, whole.interval().times(part)),
                        term(whole, counted.interval().over(part))));
    }

    /** The whole is said nowhere; another share of it implies it. */
    private static Trial implied(Claim rate, Claim counted, Claim share, Claim part) {
        Interval whole = part.interval().over(share.interval().hundredth());
        Interval other = counted.interval().over(rate.interval().hundredth());
        boolean together = Claims.sameTime(rate.period(), share.period()).orElse(false);
        return new Trial(
                NAME,
                "counted / (part / share)",
                together && rate.certain() && counted.certain(),
                List.of(
                        term(rate, counted.interval().over(whole).hundredfold()),
                        term(counted, whole.times(rate.interval().hundredth())),
                        term(share, part.interval().over(other).hundredfold()),
                        term(part, other.times(share.interval().hundredth()))));
    }
}
