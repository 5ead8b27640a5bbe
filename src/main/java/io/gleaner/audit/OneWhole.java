package io.gleaner.audit;

import static io.gleaner.audit.Trial.term;

import io.gleaner.figure.trait.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two parts of one whole, each with its share: both imply the whole, which may be said nowhere.
 *
 * <pre>
 * 44.6 million adults (87%) and 6.4 million adults (13%) imply 51.0..51.6 and 47.0..51.6 million
 * </pre>
 *
 * Two shares of one part and one whole must agree, too: {@code more than half}, {@code 50.3
 * percent}.
 */
final class OneWhole implements Relation {
    private static final int NEAR = 20;

    static final String WHOLES = "one whole of two shares";
    static final String TWICE = "one share said twice";

    @Override
    public List<Trial> among(Claims claims) {
        List<Trial> trials = new ArrayList<>();
        for (List<Claim> article : claims.articles()) {
            List<Claim> shares =
                    article.stream()
                            .filter(c -> c.role() == Role.SHARE && c.isPercent())
                            .filter(c -> c.shareOf().whole() || !c.shareOf().isEmpty())
                            .toList();
            for (int i = 1; i < shares.size(); i++) {
                for (int k = 0; k < i; k++) {
                    pair(shares.get(k), shares.get(i), claims).ifPresent(trials::add);
                }
            }
        }
        return trials;
    }

    private static Optional<Trial> pair(Claim one, Claim other, Claims claims) {
        boolean same = one.shareOf().sameButNames(other.shareOf());
        boolean total = one.shareOf().whole() && other.shareOf().whole();
        if (!same && !total || !Claims.sameTime(one.period(), other.period()).orElse(false)) {
            return Optional.empty();
        }
        Optional<Claim> part = PartOfWhole.part(one, claims);
        Optional<Claim> otherPart = PartOfWhole.part(other, claims);
        if (part.isEmpty() || otherPart.isEmpty()) {
            return Optional.empty();
        }
        if (part.get().id() == otherPart.get().id()) {
            boolean said = one.checked() || one.isNextTo(other);
            if (!said || !Contrasts.alike(one.topic(), other.topic())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Trial(
                            TWICE,
                            "the share",
                            same || total,
                            List.of(term(other, one.interval()), term(one, other.interval()))));
        }
        return part.get().commensurable(otherPart.get())
                ? Optional.of(
                        wholes(
                                one,
                                part.get(),
                                other,
                                otherPart.get(),
                                same
                                        && ofOneKind(part.get(), otherPart.get())
                                        && single(one, part.get(), claims)
                                        && single(other, otherPart.get(), claims)))
                : Optional.empty();
    }

    /**
     * Whether a part has this share alone and next to it: of a list that hangs on one figure none
     * is surely its, and votes and seats have shares of their own.
     */
    private static boolean single(Claim share, Claim part, Claims claims) {
        String between = share.between(part) + part.between(share);
        boolean near =
                share.isTogether(part)
                        && between.length() <= NEAR
                        && between.chars().noneMatch(Character::isDigit);
        return part.checked()
                || near
                        && claims.about(part).stream().filter(c -> c.role() == Role.SHARE).count()
                                == 1;
    }

    /** Parts of one whole count one kind of thing: residents are no part of the households. */
    private static boolean ofOneKind(Claim part, Claim otherPart) {
        return part.checked() || part.sameUnit(otherPart);
    }

    private static Trial wholes(Claim one, Claim part, Claim other, Claim otherPart, boolean same) {
        Interval whole = part.interval().over(one.interval().hundredth());
        Interval otherWhole = otherPart.interval().over(other.interval().hundredth());
        // two parts in the same words have wholes of their own, which the words leave out
        boolean apart = part.checked() || !part.topic().same(otherPart.topic());
        boolean sure =
                same
                        && apart
                        && !part.isFarFrom(otherPart)
                        && !part.topic().namesOther(otherPart.topic());
        return new Trial(
                WHOLES,
                "part / (other part / its share)",
                sure,
                List.of(
                        term(other, otherPart.interval().over(whole).hundredfold()),
                        term(otherPart, whole.times(other.interval().hundredth())),
                        term(one, part.interval().over(otherWhole).hundredfold()),
                        term(part, otherWhole.times(one.interval().hundredth()))));
    }
}
