package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import java.util.List;

/** Settles of what points are: of an index, of a share in percent, or of a game. */
final class Points {
    private Points() {}

    static void settle(Sentence s, List<Draft> drafts, Units units) {
        boolean percent = false;
        for (Draft draft : drafts) {
            percent |= draft.unit.is("percent");
        }
        for (Draft draft : drafts) {
            if (!draft.unit.is("point")) {
                continue;
            }
            String code = traded(s) ? "index point" : percent ? "percentage point" : "";
            if (!code.isEmpty()) {
                units.byCode(code).ifPresent(unit -> draft.unit = unit);
                draft.to = Math.max(draft.to, draft.nounTo);
                draft.nounFrom = -1;
                draft.nounTo = -1;
            }
        }
    }

    private static boolean traded(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            switch (s.lower(i)) {
                case "index",
                        "indices",
                        "stocks",
                        "shares",
                        "dow",
                        "nasdaq",
                        "s&p",
                        "ftse",
                        "dax",
                        "nikkei",
                        "composite",
                        "benchmark",
                        "futures",
                        "bourse",
                        "bourses",
                        "sensex",
                        "nifty",
                        "topix",
                        "kospi",
                        "exchange",
                        "trading",
                        "traders" -> {
                    return true;
                }
                case "s" -> {
                    if (s.lower(i + 1).equals("&") && s.lower(i + 2).equals("p")) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
