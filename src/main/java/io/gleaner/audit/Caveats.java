package io.gleaner.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> PRONOUNS = Set.of("those", "them", "these", "which", "whom");

    private static final List<String> SIGNED =
            List.of("disinvest", " loss", "deficit", "negative", "shortfall", "outflow", "minus ");

    private Caveats() {}

    /** Whether a growth is the quotient of the amounts as they are written. */
    static boolean isQuotient(Claim growth) {
        String words = (growth.sentence() + " " + growth.subject()).toLowerCase(Locale.ROOT);
        return OTHER_PRICES.stream().noneMatch(words::contains);
    }

    /**
     * Whether a growth may be since another time than that of a value before it: {@code from 3.7
     * million, up 140% since 2003}. A value with a time of its own has that between them.
     */
    static boolean isSinceAnother(Claim growth, Claim before) {
        int end = growth.place() + growth.quote().length();
        String between = before.between(growth);
        return growth.sentence().startsWith(" since ", end)
                && before.isTogether(growth)
                && !between.isEmpty()
                && between.chars().noneMatch(Character::isDigit);
    }

    /** Whether a number may be less than nothing without saying so: a loss, a disinvestment. */
    static boolean isSigned(Claim claim) {
        String lower = claim.sentence().toLowerCase(Locale.ROOT);
        return SIGNED.stream().anyMatch(lower::contains);
    }

    /** Whether a share is told of those before: of those online, of them. */
    static boolean saysThose(Claim share) {
        List<String> words = behind(share);
        boolean those =
                words.size() > 1 && words.get(0).equals("of") && PRONOUNS.contains(words.get(1));
        return those && (words.size() == 2 || words.size() == 3 && words.get(1).equals("those"));
    }

    /** Whether the whole of a share has more said of it: of people who, of residents aged. */
    static boolean goesOn(Claim share) {
        List<String> words = behind(share);
        Topic whole = share.shareOf();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            last = whole.words().contains(Topic.stem(words.get(i))) ? i : last;
        }
        return words.isEmpty() || last != words.size() - 1;
    }

    /** The words behind a figure up to the next mark. */
    private static List<String> behind(Claim share) {
        int from = Math.min(share.sentence().length(), share.place() + share.quote().length());
        int to = from;
        while (to < share.sentence().length() && ",;.()".indexOf(share.sentence().charAt(to)) < 0) {
            to++;
        }
        String rest = share.sentence().substring(from, to).strip().toLowerCase(Locale.ROOT);
        return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
    }

    /** Whether a sentence goes on about what was said before: That was 47 percent more. */
    static boolean leansBack(String sentence) {
        String lower = sentence.strip().toLowerCase(Locale.ROOT);
        return ANAPHORS.stream().anyMatch(lower.replace(", ", " ")::startsWith);
    }
}
