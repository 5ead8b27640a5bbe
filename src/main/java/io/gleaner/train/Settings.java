package io.gleaner.train;

import java.util.Map;

/**
 * How each decision is learned; found by what is right out of fold.
 *
 * @param penalty how strongly weights are drawn to where they began
 * @param leastSeen in how many figures at least a feature must have been seen
 * @param most how many features are kept: those that weigh most
 */
record Settings(double penalty, int leastSeen, int most) {
    private static final Map<String, Settings> ALL =
            Map.ofEntries(
                    Map.entry("role", new Settings(1.5, 3, 3_500)),
                    Map.entry("role-again", new Settings(1.5, 3, 2_500)),
                    Map.entry("subject", new Settings(4, 3, 3_000)),
                    Map.entry("subject-again", new Settings(4, 3, 3_000)),
                    Map.entry("period", new Settings(12, 3, 2_000)),
                    Map.entry("period-again", new Settings(12, 3, 2_000)),
                    Map.entry("about", new Settings(2, 3, 800)),
                    Map.entry("base", new Settings(4, 3, 700)),
                    Map.entry("source", new Settings(2, 3, 900)),
                    Map.entry("whole", new Settings(2, 3, 500)),
                    Map.entry("unit", new Settings(2, 3, 300)));

    private static final Settings SURE = new Settings(40, 5, 150);

    static Settings of(String decision) {
        return ALL.getOrDefault(decision, SURE);
    }
}
