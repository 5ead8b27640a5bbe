package io.gleaner.benchmark;

import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What NewsQuant counts as quantities and we do not: tens of thousands of students (10000 to
 * 100000), dozens of people, 5G.
 */
final class Vague {
    private Vague() {}

    static void add(Sentence s, NewsQuantConcepts concepts, List<NewsQuantItem> items) {
        for (int i = 0; i < s.size(); i++) {
            long low = many(s.lower(i));
            if (low > 0 && !counted(s, i - 1)) {
                int to = i + 1;
                while (s.lower(to).equals("of") && many(s.lower(to + 1)) > 0) {
                    low *= many(s.lower(to + 1));
                    to += 2;
                }
                if (s.lower(to).equals("of")) {
                    items.add(range(low, noun(s, to + 1), concepts.at(i)));
                }
                i = to;
            } else if (generation(s, i)) {
                items.add(
                        new NewsQuantItem(
                                new BigDecimal(s.token(i).text()),
                                Optional.empty(),
                                "generation wireless",
                                "=",
                                concepts.of(behind(s, i + 2))));
            }
        }
    }

    private static NewsQuantItem range(long low, String unit, List<String> concepts) {
        BigDecimal from = BigDecimal.valueOf(low);
        return new NewsQuantItem(
                from, Optional.of(from.multiply(BigDecimal.TEN)), unit, "=", concepts);
    }

    private static long many(String lower) {
        return switch (lower) {
            case "tens" -> 10;
            case "dozens" -> 12;
            case "hundreds" -> 100;
            case "thousands" -> 1000;
            case "millions" -> 1_000_000;
            case "billions" -> 1_000_000_000;
            default -> 0;
        };
    }

    private static boolean counted(Sentence s, int at) {
        return at >= 0 && s.token(at).isNumber();
    }

    private static boolean generation(Sentence s, int at) {
        return s.token(at).isNumber()
                && at + 1 < s.size()
                && s.token(at + 1).text().equals("G")
                && !s.token(at + 1).spaced()
                && s.token(at).text().length() == 1;
    }

    /** 4G and 5G ‸networks. */
    private static int behind(Sentence s, int from) {
        int at = from;
        while (s.lower(at).equals("and") && generation(s, at + 1)) {
            at += 3;
        }
        return at;
    }

    private static String noun(Sentence s, int from) {
        String noun = new NewsQuantUnits(UnitNames.standard()).group(s, from);
        return noun.isEmpty() ? "-" : noun;
    }
}
