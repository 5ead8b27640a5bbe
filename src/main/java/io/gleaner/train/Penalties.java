package io.gleaner.train;

/** How strongly the weights of each decision are drawn to nothing; found out of fold. */
final class Penalties {
    private Penalties() {}

    static double of(String decision) {
        String set = System.getProperty("l2." + decision);
        if (set != null) {
            return Double.parseDouble(set);
        }
        return switch (decision) {
            case "role", "role-again" -> 1.5;
            case "subject", "subject-again", "period", "period-again" -> 4;
            default -> 2;
        };
    }

    /** In how many figures at least a feature must have been seen. */
    static int leastSeen(String decision) {
        return Integer.getInteger("seen." + decision, Integer.getInteger("seen", 3));
    }
}
