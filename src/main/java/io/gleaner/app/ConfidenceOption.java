package io.gleaner.app;

import java.math.BigDecimal;
import picocli.CommandLine.Option;

/** How sure a figure must be to be written. */
final class ConfidenceOption {
    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Leave out figures with a confidence below this, from 0 to 1, like 0.7. Default:"
                            + " 0, all figures.")
    String written = "0";

    /**
     * The least confidence.
     *
     * @throws UsageError when it is no probability
     */
    double least() {
        try {
            BigDecimal least = new BigDecimal(written);
            if (least.signum() >= 0 && least.compareTo(BigDecimal.ONE) <= 0) {
                return least.doubleValue();
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError(
                "--min-confidence: \"" + written + "\": is no probability; give 0 to 1, like 0.7");
    }
}
