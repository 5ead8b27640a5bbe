package io.gleaner.audit;

import io.gleaner.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures that are audited together, article by article. */
final class Claims {
    private final Map<String, Map<Integer, Claim>> byArticle = new TreeMap<>();

    private Claims(Collection<Claim> claims) {
        for (Claim claim : claims) {
            byArticle.computeIfAbsent(claim.article(), a -> new TreeMap<>()).put(claim.id(), claim);
        }
    }

    static Claims of(Collection<Claim> claims) {
        return new Claims(claims);
    }

    /** The figures of each article, in the order of the text. */
    List<List<Claim>> articles() {
        return byArticle.values().stream().map(all -> List.copyOf(all.values())).toList();
    }

    List<Claim> all() {
        return articles().stream().flatMap(List::stream).toList();
    }

    /** The figure that one is about. */
    Optional<Claim> target(Claim claim) {
        return claim.about().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byArticle.get(claim.article()).get(claim.about().getAsInt()));
    }

    /** The figures that are about one, in the order of the text. */
    List<Claim> about(Claim target) {
        List<Claim> found = new ArrayList<>();
        for (Claim claim : byArticle.get(target.article()).values()) {
            if (claim.about().isPresent() && claim.about().getAsInt() == target.id()) {
                found.add(claim);
            }
        }
        return found;
    }

    /** The other figures of the same article. */
    List<Claim> beside(Claim claim) {
        return byArticle.get(claim.article()).values().stream()
                .filter(other -> other.id() != claim.id())
                .toList();
    }

    /** Whether two times may be one: empty where either is not known. */
    static Optional<Boolean> sameTime(Optional<Period> one, Optional<Period> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(one.get().contains(other.get()) || other.get().contains(one.get()));
    }

    /** Whether two times are known to be different. */
    static boolean apart(Optional<Period> one, Optional<Period> other) {
        return sameTime(one, other).map(same -> !same).orElse(false);
    }
}
