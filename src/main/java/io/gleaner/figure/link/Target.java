package io.gleaner.figure.link;

import io.gleaner.figure.story.Datum;
import java.util.Optional;

/** The figure that another changes, shares, converts, precedes or delimits; or none. */
public record Target(Optional<Datum> datum) {
    static final Target NONE = new Target(Optional.empty());
}
