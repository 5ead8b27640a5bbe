package io.gleaner.audit;

import io.gleaner.figure.trait.Role;
import io.gleaner.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the figure of the whole that a share is a share of. */
final class Wholes {
    private static final Set<String> PEOPLE =
            Set.of("population", "people", "inhabitant", "resident", "citizen");

    private static final Set<String> UNITS =
            Set.of("person", "inhabitant", "resident", "citizen", "people");

    private final Claims claims;

    Wholes(Claims claims) {
        this.claims = claims;
    }

    /**
     * A figure that is, or may be, the whole.
     *
     * @param sure whether it surely is
     */
    record Whole(Claim claim, boolean sure) {}

    /**
     * The whole of a share.
     *
     * <p>Surely it is a figure of the same kind and time whose subject is the words of the whole,
     * give or take names ({@code internet users}, {@code internet users in China}); for {@code the
     * total}, one whose subject is the part's with words left out.
     *
     * @param part the figure of the part
     */
    Optional<Whole> of(Claim share, Claim part) {
        List<Claim> candidates =
                claims.beside(share).stream()
                        .filter(
                                c ->
                                        c.id() != part.id()
                                                && mayBeWhole(c, share, part)
                                                && !isPart(c, share))
                        .toList();
        List<Claim> named =
                candidates.stream().filter(c -> isWhole(c, share.shareOf(), part)).toList();
        List<Claim> atOnce = named.stream().filter(c -> atOnce(c, share, part)).toList();
        if (!atOnce.isEmpty()) {
            List<Claim> own =
                    atOnce.stream()
                            .filter(c -> part.topic().words().containsAll(c.topic().names()))
                            .toList();
            return single(own.isEmpty() ? atOnce : own, !isRestricted(share));
        }
        Optional<Whole> those = those(share, part, candidates);
        if (those.isPresent()) {
            return those;
        }
        if (isAll(share.shareOf()) && !isRestricted(share)) {
            return largest(
                    candidates.stream()
                            .filter(c -> c.at() < share.at() && atOnce(c, share, part))
                            .filter(c -> isOfKind(c, share, part) && !c.isFarFrom(share))
                            .toList(),
                    share,
                    part);
        }
        return single(
                named.isEmpty()
                        ? candidates.stream()
                                .filter(c -> perhapsWhole(c, share.shareOf(), part))
                                .toList()
                        : named,
                false);
    }

    /** Whether a figure is itself told as a part of the same whole. */
    private boolean isPart(Claim other, Claim share) {
        return claims.about(other).stream()
                .filter(c -> c.role() == Role.SHARE && !isOfOther(c, other))
                .anyMatch(c -> sameWhole(c, share));
    }

    /** Whether a share that is about a figure says what something else is of it. */
    private static boolean isOfOther(Claim share, Claim whole) {
        return share.shareOf().sameButNames(whole.topic()) && !share.topic().same(whole.topic());
    }

    /** Whether two shares are told of one whole; one in bare brackets may be of any. */
    private static boolean sameWhole(Claim one, Claim other) {
        boolean bare = !one.checked() && one.shareOf().isEmpty() && !one.shareOf().whole();
        return bare
                || one.shareOf().same(other.shareOf())
                || one.shareOf().whole() && other.shareOf().whole();
    }

    /** Whether the words of a whole name no more than all there is: the total, the population. */
    private static boolean isAll(Topic whole) {
        return whole.whole() || !whole.isEmpty() && PEOPLE.containsAll(whole.words());
    }

    /** The total is larger than all that was said before it of its kind and time. */
    private static Optional<Whole> largest(List<Claim> before, Claim share, Claim part) {
        return before.stream()
                .max(Comparator.comparing(Claim::value))
                .filter(c -> c.value().compareTo(part.value()) > 0)
                .map(c -> new Whole(c, c.role() == Role.LEVEL && isOfAll(c, share, part)));
    }

    /** Whether "people" are not those of the part's own place. */
    private static boolean isOfAll(Claim whole, Claim share, Claim part) {
        return share.shareOf().whole() || !part.topic().namesOther(whole.topic());
    }

    /** Residents may be a part of persons, visas are none. */
    private static boolean isOfKind(Claim whole, Claim share, Claim part) {
        boolean people =
                !share.shareOf().whole() && whole.units().stream().anyMatch(UNITS::contains);
        return whole.sameUnit(part) || people;
    }

    /**
     * The whole that only a pronoun names, {@code 99.9 percent of those online}: the figure before
     * it whose subject is the part's with words left out.
     */
    private static Optional<Whole> those(Claim share, Claim part, List<Claim> candidates) {
        if (share.checked() || !Caveats.saysThose(share)) {
            return Optional.empty();
        }
        return single(
                candidates.stream()
                        .filter(c -> c.at() < share.at() && c.sameUnit(part))
                        .filter(c -> atOnce(c, share, part) && !c.isFarFrom(share))
                        .filter(c -> part.topic().narrows(c.topic().without(c.topic().names())))
                        .filter(c -> c.topic().without(c.topic().names()).words().size() >= 2)
                        .toList(),
                true);
    }

    /** Whether "people" are only some: 2 percent of people who speak Polish. */
    private static boolean isRestricted(Claim share) {
        boolean people = PEOPLE.containsAll(share.shareOf().words());
        return !share.checked() && people && !share.shareOf().whole() && Caveats.goesOn(share);
    }

    private static boolean mayBeWhole(Claim other, Claim share, Claim part) {
        boolean role = other.role() == part.role() || other.role() == Role.LEVEL;
        return role
                && !other.isRatio()
                && other.commensurable(part)
                && other.isAsFirm(part)
                && !Claims.apart(other.period(), share.period())
                && !Claims.apart(other.period(), part.period())
                && !other.topic().isEmpty();
    }

    /** Of one time: to the day; what is counted at the end of a time is that of its last day. */
    private static boolean atOnce(Claim whole, Claim share, Claim part) {
        Optional<Period> time = share.period().or(part::period);
        if (time.isEmpty() || whole.period().isEmpty()) {
            return time.isEmpty() && whole.period().isEmpty();
        }
        Period one = time.get();
        Period other = whole.period().get();
        return one.equals(other) || !whole.isMoney() && one.last().equals(other.last());
    }

    private static boolean isWhole(Claim other, Topic whole, Claim part) {
        Topic topic = other.topic();
        if (part.topic().namesOther(topic) || part.topic().same(topic)) {
            return false;
        }
        if (whole.whole()) {
            Topic unnamed = topic.without(topic.names());
            return other.sameUnit(part) && !unnamed.isEmpty() && part.topic().narrows(unnamed);
        }
        if (whole.isEmpty()) {
            return false;
        }
        Set<String> more = topic.beyond(whole);
        Set<String> fewer = whole.beyond(topic);
        more.removeAll(Topic.TOLD);
        return topic.names().containsAll(more)
                && whole.names().containsAll(fewer)
                && !topic.words().equals(topic.beyond(whole));
    }

    private static boolean perhapsWhole(Claim other, Topic whole, Claim part) {
        if (part.topic().same(other.topic())) {
            return false;
        }
        if (whole.whole()) {
            return other.sameUnit(part);
        }
        Set<String> more = other.topic().beyond(whole);
        return !whole.isEmpty() && 2 * more.size() <= other.topic().words().size();
    }

    /** The one that is found, or the first of several that say the same. */
    private static Optional<Whole> single(List<Claim> found, boolean sure) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Claim first = found.get(0);
        boolean one = found.stream().allMatch(c -> c.interval().meets(first.interval()));
        return one ? Optional.of(new Whole(first, sure)) : Optional.empty();
    }
}
