package io.gleaner.audit;

import java.util.List;
import java.util.Locale;

/** What the words around a figure say against reckoning with it, or for it. */
final class Caveats {
    /** Growth of these is not the quotient of the amounts beside it. */
    private static final List<String> OTHER_PRICES =
            List.of(
                    "real terms",
                    "constant",
                    "comparable",
                    "inflation-adjusted",
                    "adjusted for",
                    "excluding",
                    "like-for-like",
                    "price factors",
                    "in dollar terms",
                    "in yuan terms",
                    "organic",
                    "gdp",
                    "gross domestic product",
                    "disposable income",
                    "value added",
                    "value-added");

    private static final List<String> ANAPHORS =
            List.of(
                    "that was ",
                    "that is ",
                    "this was ",
                    "this is ",
                    "it was ",
                    "it is ",
                    "which was ",
                    "which is ",
                    "that represents ",
                    "this represents ",
                    "that compares ",
                    "this compares ",
                    "it compares ",
                    "that compared ",
                    "this compared ",
                    "the figure ",
                    "the number ",
                    "the total ",
                    "the increase ",
                    "the rise ",
                    "the fall ",
                    "the decline ");

    private static final List<String> SIGNED =
            List.of("disinvest", " loss", "deficit", "negative", "shortfall", "outflow", "minus ");

    private Caveats() {}

    /** Whether a growth is the quotient of the amounts as they are written. */
    static boolean isQuotient(Claim growth) {
        String words = (growth.sentence() + " " + growth.subject()).toLowerCase(Locale.ROOT);
        return OTHER_PRICES.stream().noneMatch(words::contains);
    }

    /** Whether a number may be less than nothing without saying so: a loss, a disinvestment. */
    static boolean isSigned(Claim claim) {
        String lower = claim.sentence().toLowerCase(Locale.ROOT);
        return SIGNED.stream().anyMatch(lower::contains);
    }

    /** Whether a sentence goes on about what was said before: That was 47 percent more. */
    static boolean leansBack(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        return ANAPHORS.stream().anyMatch(lower::startsWith);
    }
}
