package io.gleaner.app;

import io.gleaner.rules.RuleFiles;
import io.gleaner.store.BaseUnit;
import io.gleaner.tokens.Models;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rules to read by. */
final class RulesOption {
    /** Helps show a command's own options first. */
    private static final int LAST = 100;

    @Option(
            names = "--rules",
            order = LAST,
            paramLabel = "DIR",
            description = "Read by the rules of this folder instead of the program's own.")
    Path folder;

    String name() {
        return folder == null ? "rules" : folder.toString();
    }

    RuleFiles files(Place place) {
        return Optional.ofNullable(folder)
                .or(place::rules)
                .map(RuleFiles::of)
                .orElseGet(RuleFiles::bundled);
    }

    /** How measures are turned into the base units of their dimensions. */
    BaseUnit baseUnit(RuleFiles files) {
        return new Conversion(files);
    }

    /** Whether names are looked for by a model. */
    static final class NamesOption {
        @Option(
                names = "--names",
                order = LAST,
                paramLabel = "on|off",
                description =
                        "With off, people, bodies and places are told by rules alone: starts"
                                + " faster, without CoreNLP. Default: on.")
        OnOff names = OnOff.on;

        boolean areOn() {
            return names == OnOff.on;
        }

        Models models(Place place) {
            return areOn() ? Models.in(place.models()) : Models.withoutNames();
        }
    }

    /** Constants in the case that the user types them. */
    enum OnOff {
        on,
        off
    }
}
