package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two kinds and their whole: rural and urban, exports and imports, those who had and those who had
 * never.
 *
 * <pre>
 * one + other = whole                 exports and imports are trade; now, and a year before
 * shares of one whole                 29.8 percent rural and 70.2 percent urban are 100
 * whole between its kinds             the rate of all lies between those of men and of women
 * </pre>
 */
final class Contrast implements Relation {
    static final String SUM = "one + other = whole";
    static final String BEFORE = "one + other = whole, before";
    static final String SHARES = "shares of one whole";
    static final String BETWEEN = "whole between its kinds";

    private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

    private static final int REST = 24;
    private static final int MOST_SHARES = 8;

    private final Contrasts contrasts;

    Contrast(Contrasts contrasts) {
        this.contrasts = contrasts;
    }

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (List<Claim> article : claims.articles()) {
            shares(article, trials);
            for (Contrasts.Line line : contrasts.lines()) {
                for (Claim one : article) {
                    if (tells(one) && line.isOne(one.topic())) {
                        withOne(line, one, article, claims, trials);
                    }
                }
            }
        }
        return trials;
    }

    private static boolean tells(Claim claim) {
        return claim.role() == Role.LEVEL
                || claim.role() == Role.CHANGE
                || claim.role() == Role.GROWTH
                || claim.role() == Role.CONVERSION;
    }

    /** Both kinds and their whole, where each is said just once. */
    private static void withOne(
            Contrasts.Line line,
            Claim one,
            List<Claim> article,
            Claims claims,
            List<Trial> trials) {
        List<Claim> like = article.stream().filter(c -> c != one && comparable(one, c)).toList();
        Topic rest = line.rest(one.topic());
        Optional<Claim> other =
                single(
                        like.stream()
                                .filter(c -> line.isOther(c.topic()))
                                .filter(c -> Contrasts.alike(line.rest(c.topic()), rest))
                                .toList());
        if (other.isEmpty()) {
            return;
        }
        Topic otherRest = line.rest(other.get().topic());
        Topic common = rest.words().size() >= otherRest.words().size() ? rest : otherRest;
        Optional<Claim> whole =
                single(
                        like.stream()
                                .filter(c -> line.isWhole(c.topic()) && c != other.get())
                                .filter(c -> wholeOf(line.rest(c.topic()), common))
                                .filter(c -> !line.whole().isEmpty() || !c.topic().isEmpty())
                                .toList());
        List<Trial> found = new ArrayList<>();
        whole.ifPresent(w -> three(line, one, other.get(), w, claims, found));
        found.forEach(trial -> trials.add(trial.unlessMet(like)));
    }

    /** Names may be elided at the kinds or at the whole, other words may not. */
    private static boolean wholeOf(Topic whole, Topic kinds) {
        return whole.names().containsAll(whole.beyond(kinds))
                && kinds.names().containsAll(kinds.beyond(whole));
    }

    private static boolean comparable(Claim one, Claim other) {
        return one.role() == other.role()
                && one.commensurable(other)
                && one.status() == other.status()
                && Claims.sameTime(one.period(), other.period()).orElse(false)
                && one.period().equals(other.period())
                && !(one.role() != Role.LEVEL && Claims.apart(one.base(), other.base()));
    }

    private static Optional<Claim> single(List<Claim> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static void three(
            Contrasts.Line line,
            Claim one,
            Claim other,
            Claim whole,
            Claims claims,
            List<Trial> trials) {
        boolean rate = one.isRatio() || one.units().stream().anyMatch(u -> u.contains("/"));
        boolean sum = line.kind() == Contrasts.Kind.SUM;
        if (!rate || !sum && !one.isRatio()) {
            trials.add(sum(SUM, line, one, other, whole, Claim::signed));
            before(line, one, other, whole, claims, trials);
        } else if (sum) {
            trials.add(between(one, other, whole));
        }
    }

    private static Trial sum(
            String name,
            Contrasts.Line line,
            Claim one,
            Claim other,
            Claim whole,
            Function<Claim, Interval> value) {
        boolean sum = line.kind() == Contrasts.Kind.SUM;
        Interval a = value.apply(one);
        Interval b = value.apply(other);
        Interval w = value.apply(whole);
        return new Trial(
                name,
                sum ? "the sum" : "the difference",
                certain(one, other, whole),
                List.of(
                        term(whole, sum ? a.plus(b) : a.minus(b)),
                        term(one, sum ? w.minus(b) : w.plus(b)),
                        term(other, sum ? w.minus(a) : a.minus(w))));
    }

    /** The same of what the three were before, where their growth is said. */
    private static void before(
            Contrasts.Line line,
            Claim one,
            Claim other,
            Claim whole,
            Claims claims,
            List<Trial> trials) {
        Optional<Claim> growth = growth(one, claims);
        Optional<Claim> otherGrowth = growth(other, claims);
        Optional<Claim> wholeGrowth = growth(whole, claims);
        if (growth.isEmpty()
                || otherGrowth.isEmpty()
                || wholeGrowth.isEmpty()
                || line.kind() != Contrasts.Kind.SUM) {
            return;
        }
        Interval all = whole.interval();
        Interval a = past(one, growth.get());
        Interval b = past(other, otherGrowth.get());
        Interval w = past(whole, wholeGrowth.get());
        trials.add(
                new Trial(
                        BEFORE,
                        "whole / (one + other before)",
                        certain(one, other, whole),
                        List.of(
                                percent(wholeGrowth.get(), all.over(a.plus(b))),
                                percent(growth.get(), one.interval().over(w.minus(b))),
                                percent(otherGrowth.get(), other.interval().over(w.minus(a))))));
    }

    private static boolean certain(Claim... claims) {
        return Arrays.stream(claims).allMatch(Claim::certain);
    }

    private static Optional<Claim> growth(Claim level, Claims claims) {
        return single(
                claims.about(level).stream()
                        .filter(c -> c.role() == Role.GROWTH && c.isPercent())
                        .filter(c -> c.direction().isPresent())
                        .toList());
    }

    private static Interval past(Claim level, Claim growth) {
        return level.interval().over(Movement.factor(growth).orElse(Interval.ALL));
    }

    private static Trial.Term percent(Claim growth, Interval factor) {
        return term(growth, Movement.asGrowth(growth, factor));
    }

    private static Trial between(Claim one, Claim other, Claim whole) {
        return new Trial(
                BETWEEN,
                "what lies between",
                certain(one, other, whole),
                List.of(
                        term(whole, one.signed().with(other.signed())),
                        term(one, Interval.ALL),
                        term(other, Interval.ALL)));
    }

    /** What is not the one is the other. */
    private void shares(List<Claim> article, List<Trial> trials) {
        List<Claim> shares =
                article.stream().filter(c -> c.role() == Role.SHARE && c.isPercent()).toList();
        for (int i = 1; i < shares.size(); i++) {
            for (int k = 0; k < i; k++) {
                Claim one = shares.get(k);
                Claim other = shares.get(i);
                boolean parted =
                        oneWhole(one, other)
                                && contrasts.parted(one.topic(), other.topic())
                                && isOnly(one, shares)
                                && isOnly(other, shares);
                boolean rest = i == k + 1 && isRest(one, other) && !isRestOfMore(shares, i);
                // men and women are not all where there are children
                boolean exact = rest || Contrasts.opposite(one.topic(), other.topic());
                if (parted || rest) {
                    trials.add(
                            new Trial(
                                    SHARES,
                                    "100 without",
                                    rest || certain(one, other),
                                    List.of(
                                            term(other, left(one, exact)),
                                            term(one, left(other, exact)))));
                }
            }
        }
    }

    /** Whether a share is told as what another leaves: the remaining 70.2 percent. */
    private static boolean isRest(Claim one, Claim other) {
        if (!one.isTogether(other)) {
            return false;
        }
        String words = one.between(other);
        String near = words.substring(Math.max(0, words.length() - REST));
        return near.contains("the remaining ") || near.contains("the rest,");
    }

    /** What a share leaves of a hundred: as much, or no more than that. */
    private static Interval left(Claim share, boolean exact) {
        Interval rest = HUNDRED.minus(share.interval());
        return exact ? rest : new Interval(BigDecimal.ZERO.min(rest.high()), rest.high());
    }

    /** Whether no other share is told of the same. */
    private static boolean isOnly(Claim share, List<Claim> shares) {
        return shares.stream().filter(s -> s.topic().same(share.topic())).count() == 1;
    }

    /** Whether a share is what several before it leave. */
    private static boolean isRestOfMore(List<Claim> shares, int last) {
        Interval sum = shares.get(last).interval().plus(shares.get(last - 1).interval());
        int told = 0;
        for (int i = last - 2; i >= 0 && i > last - MOST_SHARES; i--) {
            sum = sum.plus(shares.get(i).interval());
            told += shares.get(i).isTogether(shares.get(last)) ? 1 : 0;
            if (sum.meets(HUNDRED)) {
                return true;
            }
        }
        return told > 0;
    }

    private static boolean oneWhole(Claim one, Claim other) {
        boolean same =
                one.shareOf().sameButNames(other.shareOf())
                        || one.shareOf().whole() && other.shareOf().whole();
        return same
                && one.period().equals(other.period())
                && !one.topic().namesOther(other.topic());
    }
}
