package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two amounts leave between them, told behind both: {@code exports of 25 billion and imports
 * of 18 billion, leaving a surplus of 7 billion}.
 */
final class Balance implements Relation {
    static final String NAME = "what two amounts leave";

    private static final List<String> LEAVING =
            List.of(
                    "resulting in",
                    "resulted in",
                    "leaving",
                    "leaves",
                    "left",
                    "leading to",
                    "giving",
                    "yielding",
                    "producing",
                    "for");
    private static final List<String> BALANCES = List.of("surplus of", "deficit of", "gap of");

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (List<Claim> article : claims.articles()) {
            for (int i = 2; i < article.size(); i++) {
                of(article.get(i), article).ifPresent(trials::add);
            }
        }
        return trials;
    }

    /** Both amounts must be the only ones of their unit in the sentence. */
    private static Optional<Trial> of(Claim balance, List<Claim> article) {
        if (!balance.isMoney() || balance.role() != Role.LEVEL) {
            return Optional.empty();
        }
        List<Claim> amounts =
                article.stream()
                        .filter(c -> c.isTogether(balance) && c != balance && c.isMoney())
                        .toList();
        boolean two =
                amounts.size() == 2
                        && amounts.stream().allMatch(c -> isAmount(c, balance))
                        && amounts.get(1).at() < balance.at();
        return two && leaves(amounts.get(1).between(balance))
                ? Optional.of(trial(balance, amounts.get(0), amounts.get(1)))
                : Optional.empty();
    }

    private static boolean isAmount(Claim claim, Claim balance) {
        return claim.sameUnit(balance)
                && (claim.role() == Role.LEVEL || claim.role() == Role.CONVERSION)
                && claim.isAsFirm(balance)
                && !Claims.apart(claim.period(), balance.period());
    }

    private static boolean leaves(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String balance : BALANCES) {
            int at = lower.lastIndexOf(balance);
            if (at >= 0) {
                String before = lower.substring(0, at);
                return LEAVING.stream().anyMatch(verb -> before.contains(" " + verb + " a"));
            }
        }
        return false;
    }

    private static Trial trial(Claim balance, Claim one, Claim other) {
        boolean up = one.value().compareTo(other.value()) >= 0;
        Claim more = up ? one : other;
        Claim less = up ? other : one;
        return new Trial(
                NAME,
                "the difference",
                true,
                List.of(
                        term(balance, more.interval().minus(less.interval())),
                        term(more, less.interval().plus(balance.interval())),
                        term(less, more.interval().minus(balance.interval()))));
    }
}
