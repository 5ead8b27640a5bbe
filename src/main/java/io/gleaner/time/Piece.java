package io.gleaner.time;

import java.util.Optional;

/** A part of a longer time: the end of June, the first half of 2014, November of last year. */
sealed interface Piece permits YearPart, Portion, Stretch {
    /** Where it lies in a whole; empty when the whole has no such part. */
    Optional<Period> of(Period whole);
}
