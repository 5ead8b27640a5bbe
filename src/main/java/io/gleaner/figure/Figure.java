package io.gleaner.figure;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Dated;
import io.gleaner.figure.trait.Role;
import io.gleaner.figure.trait.Status;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One fact of an article: how much of what, when, which way it moved, out of what whole, and who
 * said so, with the words it was read from.
 *
 * @param article the article's id
 * @param id number in the article, from 1, in the order of the text
 * @param evidence where it was read
 * @param quantity value, bound and unit
 * @param role what the number says of its subject
 * @param direction for change and growth
 * @param about the figure that this one changes, shares, converts, precedes or delimits
 * @param subject what is measured, in the article's words
 * @param shareOf the whole of a share
 * @param period when the value holds
 * @param basePeriod the time compared with
 * @param source who said so, in the article's words
 * @param status how firm it is
 * @param rules names of the rules and the strongest reasons by which it was read, in order
 * @param confidence how sure it is
 * @param choices the most probable values of each field, the likeliest of a field first
 */
public record Figure(
        String article,
        int id,
        Evidence evidence,
        Quantity quantity,
        Role role,
        Optional<Direction> direction,
        OptionalInt about,
        Optional<String> subject,
        Optional<String> shareOf,
        Optional<Dated> period,
        Optional<Period> basePeriod,
        Optional<String> source,
        Status status,
        List<String> rules,
        Confidence confidence,
        List<Alternative> choices) {

    /** {@code 2 growth down 22.6 percent 2024 from 2023 China's box office by Maoyan about 1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(id).append("  ").append(role).append("  ");
        direction.ifPresent(d -> text.append(d).append(' '));
        text.append(quantity);
        period.ifPresent(p -> text.append("  ").append(p.period()));
        basePeriod.ifPresent(p -> text.append(period.isPresent() ? " from " : "  from ").append(p));
        subject.ifPresent(s -> text.append("  ").append(s));
        shareOf.ifPresent(s -> text.append("  of ").append(s));
        source.ifPresent(s -> text.append("  by ").append(s));
        about.ifPresent(a -> text.append("  about ").append(a));
        if (status != Status.REPORTED) {
            text.append("  ").append(status);
        }
        return text.toString();
    }
}
