package io.gleaner.audit;

import io.gleaner.figure.Derived;
import io.gleaner.figure.trait.Role;
import io.gleaner.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What follows from figures and is said by none: values before, wholes and parts. */
final class Derivations {
    private final Claims claims;
    private final List<Derived> found = new ArrayList<>();

    private Derivations(Claims claims) {
        this.claims = claims;
    }

    static List<Derived> of(Claims claims) {
        Derivations derivations = new Derivations(claims);
        claims.all().forEach(derivations::follow);
        return derivations.found;
    }

    private void follow(Claim claim) {
        switch (claim.role()) {
            case CHANGE, GROWTH -> claims.target(claim).ifPresent(level -> before(level, claim));
            case SHARE -> share(claim);
            default -> {}
        }
    }

    /** What a level was before; where the article says it, nothing is derived. */
    private void before(Claim level, Claim moved) {
        boolean said =
                claims.about(level).stream()
                        .anyMatch(
                                p ->
                                        p.role() == Role.PREVIOUS
                                                && !Claims.apart(p.period(), moved.base()));
        boolean amount = level.role() == Role.LEVEL || level.role() == Role.CONVERSION;
        if (said || !amount || moved.direction().isEmpty()) {
            return;
        }
        boolean points = level.isRatio() && moved.units().contains("percentage point");
        if (moved.role() == Role.CHANGE && (points || moved.sameUnit(level))) {
            Interval before = level.interval().minus(moved.signed());
            add("previous", level, before, moved.base(), "level - change", level, moved);
        } else if (moved.role() == Role.GROWTH && !level.isRatio()) {
            Movement.factor(moved)
                    .map(factor -> level.interval().over(factor))
                    .ifPresent(
                            before ->
                                    add(
                                            "previous",
                                            level,
                                            before,
                                            moved.base(),
                                            "level / (1 + growth)",
                                            level,
                                            moved));
        }
    }

    /** The whole of a share with its part; the part of a share whose whole is said. */
    private void share(Claim share) {
        Optional<Claim> part = PartOfWhole.part(share, claims);
        boolean named = !share.shareOf().isEmpty() || share.shareOf().whole();
        if (claims.target(share).isEmpty() && share.isPercent() && named) {
            partOf(share);
        }
        if (part.isEmpty() || !named || new Wholes(claims).of(share, part.get()).isPresent()) {
            return;
        }
        Interval whole = part.get().interval().over(share.interval().hundredth());
        addOf(
                share.whole(),
                "whole",
                part.get(),
                whole,
                share.period().or(part.get()::period),
                "part / share",
                part.get(),
                share);
    }

    /** Of a share alone: 40 percent of the users, where the users are counted in the article. */
    private void partOf(Claim share) {
        // one word, as votes or seats, may be those of anything
        if (share.shareOf().words().size() < 2) {
            return;
        }
        List<Claim> wholes =
                claims.beside(share).stream()
                        .filter(c -> c.role() == Role.LEVEL && !c.isRatio() && c.isAsFirm(share))
                        .filter(c -> c.topic().sameButNames(share.shareOf()))
                        .filter(c -> !c.topic().same(share.topic()) && !c.isFarFrom(share))
                        .filter(c -> atOnce(c, share))
                        .toList();
        boolean one =
                !wholes.isEmpty()
                        && wholes.stream()
                                .allMatch(
                                        c ->
                                                c.sameUnit(wholes.get(0))
                                                        && c.interval()
                                                                .meets(wholes.get(0).interval()));
        if (one) {
            Claim whole = wholes.get(0);
            addOf(
                    share.subject(),
                    "part",
                    whole,
                    whole.interval().times(share.interval().hundredth()),
                    share.period().or(whole::period),
                    "share x whole",
                    share,
                    whole);
        }
    }

    private static boolean atOnce(Claim whole, Claim share) {
        boolean undated = whole.period().isEmpty() && share.period().isEmpty();
        return undated || Claims.sameTime(whole.period(), share.period()).orElse(false);
    }

    private void add(
            String role,
            Claim like,
            Interval value,
            Optional<Period> period,
            String how,
            Claim... from) {
        addOf(like.subject(), role, like, value, period, how, from);
    }

    private void addOf(
            String subject,
            String role,
            Claim like,
            Interval value,
            Optional<Period> period,
            String how,
            Claim... from) {
        if (Interval.beyond(value.low()) || Interval.beyond(value.high())) {
            return;
        }
        found.add(
                new Derived(
                        like.article(),
                        role,
                        subject.isEmpty() ? Optional.empty() : Optional.of(subject),
                        like.units().iterator().next(),
                        period,
                        value.low(),
                        value.high(),
                        how,
                        Arrays.stream(from).map(Claim::id).toList()));
    }
}
