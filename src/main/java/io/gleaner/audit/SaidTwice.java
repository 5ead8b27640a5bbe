package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same subject, time and unit said twice, in one article or in two.
 *
 * <p>What articles say more than a month apart may be a revision: that is no contradiction.
 */
final class SaidTwice implements Relation {
    static final String NAME = "said twice";
    private static final long REVISED = 31;

    /** Words that one share is told with or without: Firefox's market share, usage of Firefox. */
    private static final Set<String> OF_SHARES = Set.of("share", "usage", "use", "market");

    private static final int WORDS_APART = 0;
    private static final BigDecimal SMALL = BigDecimal.valueOf(200);
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    @Override
    public List<Trial> among(Claims claims) {
        Map<String, List<Claim>> bySubject = new TreeMap<>();
        for (Claim claim : claims.all()) {
            boolean telling =
                    claim.topic().words().size() >= 2
                            && claim.period().isPresent()
                            && !claim.units().contains("")
                            && claim.status() == Status.REPORTED;
            if (telling && claim.role() != Role.CRITERION && claim.role() != Role.CONVERSION) {
                bySubject.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim);
            }
        }
        List<Trial> trials = new ArrayList<>();
        for (List<Claim> same : bySubject.values()) {
            same.sort(Comparator.comparing(Claim::article).thenComparing(Claim::id));
            for (int i = 1; i < same.size(); i++) {
                if (!same.get(i - 1).isTogether(same.get(i))) {
                    trials.add(trial(same.get(i - 1), same.get(i)));
                }
            }
        }
        return trials;
    }

    /** What two figures must have in common to be of one thing. */
    private static String key(Claim claim) {
        Role role = claim.role() == Role.PREVIOUS ? Role.LEVEL : claim.role();
        return String.join(
                "|",
                new TreeSet<>(claim.topic().without(OF_SHARES).words()).toString(),
                new TreeSet<>(claim.shareOf().words()).toString(),
                claim.units().stream().sorted().findFirst().orElse(""),
                role.toString(),
                claim.direction().map(Object::toString).orElse(""),
                claim.period().map(Object::toString).orElse(""),
                role == Role.LEVEL || role == Role.SHARE
                        ? ""
                        : claim.base().map(Object::toString).orElse("?" + claim.ref()));
    }

    private static Trial trial(Claim one, Claim other) {
        return new Trial(
                NAME,
                "the same",
                sure(one, other),
                List.of(term(other, one.interval()), term(one, other.interval())));
    }

    /** Whether two numbers may be meant as one: small counts of an article are of many things. */
    private static boolean near(Claim one, Claim other) {
        BigDecimal most = one.value().abs().max(other.value().abs());
        BigDecimal least = one.value().abs().min(other.value().abs());
        boolean ratio = one.isRatio() || other.isRatio();
        boolean small = one.dimension().equals("count") && most.compareTo(SMALL) < 0;
        return !ratio && !small && most.compareTo(least.multiply(FAR)) <= 0;
    }

    /** Whether two sentences are the same but for numbers. */
    private static boolean alike(String one, String other) {
        Topic first = Topic.of(one);
        Topic second = Topic.of(other);
        Set<String> apart = new HashSet<>(first.beyond(second));
        apart.addAll(second.beyond(first));
        apart.removeIf(word -> Character.isDigit(word.charAt(0)));
        boolean named =
                apart.stream()
                        .anyMatch(w -> first.names().contains(w) || second.names().contains(w));
        return !named && apart.size() <= WORDS_APART;
    }

    private static String before(Claim claim) {
        return claim.sentence().substring(0, Math.min(claim.place(), claim.sentence().length()));
    }

    /** Whether it stands in a list, whose points belong to what was said above it. */
    private static boolean isListed(Claim claim) {
        String sentence = claim.sentence().strip();
        return claim.place() == 0
                || !sentence.isEmpty() && !Character.isLetterOrDigit(sentence.charAt(0));
    }

    private static boolean sure(Claim one, Claim other) {
        if (!one.source().isEmpty()
                && !other.source().isEmpty()
                && !one.source().equals(other.source())) {
            return false;
        }
        if (!one.certain() || !other.certain()) {
            return false;
        }
        if (one.article().equals(other.article())) {
            return one.checked()
                    || near(one, other)
                            && !one.isFarFrom(other)
                            && !isListed(one)
                            && alike(one.sentence(), other.sentence())
                            && alike(before(one), before(other));
        }
        return near(one, other)
                && !one.topic().names().isEmpty()
                && one.topic().words().size() > 2
                && one.published().isPresent()
                && other.published().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()))
                        <= REVISED;
    }
}
