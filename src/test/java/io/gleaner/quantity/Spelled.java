package io.gleaner.quantity;

/** Writes numbers in words, the slow obvious way: what the reader is held against. */
final class Spelled {
    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private Spelled() {}

    static String of(long n) {
        if (n < 20) {
            return SMALL[(int) n];
        }
        if (n < 100) {
            return TENS[(int) (n / 10)] + (n % 10 == 0 ? "" : "-" + SMALL[(int) (n % 10)]);
        }
        if (n < 1000) {
            return SMALL[(int) (n / 100)]
                    + " hundred"
                    + (n % 100 == 0 ? "" : " and " + of(n % 100));
        }
        if (n < 1_000_000) {
            return scaled(n, 1000, "thousand");
        }
        return n < 1_000_000_000
                ? scaled(n, 1_000_000, "million")
                : scaled(n, 1_000_000_000, "billion");
    }

    private static String scaled(long n, long scale, String word) {
        return of(n / scale) + " " + word + (n % scale == 0 ? "" : " " + of(n % scale));
    }
}
