package io.gleaner.figure;

import io.gleaner.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value that no article says and that follows from figures of one: what a level was before, the
 * whole of a share.
 *
 * @param article the article
 * @param role what it is: {@code previous}, {@code whole}, {@code part}
 * @param subject what is measured, in the article's words
 * @param unit code of its unit
 * @param period when it holds
 * @param low the least that it can be
 * @param high the most that it can be
 * @param how how it follows: {@code level - change}
 * @param figures ids of the figures that it follows from
 */
public record Derived(
        String article,
        String role,
        Optional<String> subject,
        String unit,
        Optional<Period> period,
        BigDecimal low,
        BigDecimal high,
        String how,
        List<Integer> figures) {}
