package io.gleaner.audit;

import java.util.List;

/** A way in which figures can check each other. */
sealed interface Relation
        permits Movement,
                Balance,
                Increment,
                PartOfWhole,
                OneWhole,
                Conversion,
                Measures,
                SaidTwice,
                Contrast,
                Order,
                RateOf,
                WithinTime {

    /** Every trial of it among figures. */
    List<Trial> among(Claims claims);
}
