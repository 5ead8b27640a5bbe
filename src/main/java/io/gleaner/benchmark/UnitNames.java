package io.gleaner.benchmark;

import io.gleaner.quantity.Unit;
import java.util.Locale;
import java.util.Map;

/** The NewsQuant test set's names for units and its base forms of words. */
final class UnitNames {
    /** By our unit codes, where they are not our names. */
    private static final Map<String, String> BY_CODE =
            Map.ofEntries(
                    Map.entry("percent", "percentage"),
                    Map.entry("percentage point", "percentage point"),
                    Map.entry("index point", "point"),
                    Map.entry("times", "count"),
                    Map.entry("USD", "dollar"),
                    Map.entry("GBP", "pound sterling"),
                    Map.entry("t", "metric ton"),
                    Map.entry("Cel", "celsius"),
                    Map.entry("[degF]", "fahrenheit"),
                    Map.entry("bbl", "barrel"),
                    Map.entry("gal", "gallon"),
                    Map.entry("pt", "pint"),
                    Map.entry("qt", "quart"),
                    Map.entry("fl oz", "ounce"),
                    Map.entry("oz", "ounce"),
                    Map.entry("part per billion", "parts-per-billion"),
                    Map.entry("us fluid ounce", "ounce"),
                    Map.entry("deg", "degree"),
                    Map.entry("ILS", "shekel"),
                    Map.entry("ppg", "point per game"),
                    Map.entry("rpg", "rebound per game"),
                    Map.entry("apg", "assist per game"),
                    Map.entry("war", "win above replacement"),
                    Map.entry("lb", "pound-mass"),
                    Map.entry("person", "people"),
                    Map.entry("RUB", "russian ruble"),
                    Map.entry("INR", "indian rupee"),
                    Map.entry("KRW", "south korean won"));

    /** Base forms of words that no rule makes. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("people", "people"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("children", "child"),
                    Map.entry("best", "good"),
                    Map.entry("better", "good"),
                    Map.entry("worst", "bad"),
                    Map.entry("biggest", "big"),
                    Map.entry("largest", "large"),
                    Map.entry("larger", "large"),
                    Map.entry("greatest", "great"),
                    Map.entry("smaller", "small"),
                    Map.entry("smallest", "small"),
                    Map.entry("proudest", "proud"),
                    Map.entry("highest", "high"),
                    Map.entry("higher", "high"),
                    Map.entry("lower", "low"),
                    Map.entry("oldest", "old"),
                    Map.entry("earliest", "early"),
                    Map.entry("newest", "new"),
                    Map.entry("viruses", "virus"),
                    Map.entry("movies", "movie"));

    private UnitNames() {}

    /** {@code dollar per barrel} of USD/bbl. */
    static String name(Unit unit) {
        String own = BY_CODE.get(unit.code());
        if (own != null) {
            return own;
        }
        int slash = unit.code().indexOf('/');
        if (slash < 0 || BY_CODE.containsKey(unit.name())) {
            return noun(unit.name().toLowerCase(Locale.ROOT));
        }
        String over = unit.code().substring(0, slash);
        String under = unit.code().substring(slash + 1);
        String name = unit.name().toLowerCase(Locale.ROOT);
        int per = name.indexOf(" per ");
        String overName = BY_CODE.getOrDefault(over, per > 0 ? name.substring(0, per) : over);
        String underName = BY_CODE.getOrDefault(under, per > 0 ? name.substring(per + 5) : under);
        return overName + " per " + underName;
    }

    /** Its name for a counted noun: point per game of ppg. */
    static String noun(String lower) {
        return BY_CODE.getOrDefault(lower, lower);
    }

    static String singular(String lower) {
        String own = WORDS.get(lower);
        if (own != null) {
            return own;
        }
        int n = lower.length();
        if (n < 4 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us")) {
            return lower;
        }
        if (lower.endsWith("ies")) {
            return lower.substring(0, n - 3) + "y";
        }
        if (lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")) {
            return lower.substring(0, n - 2);
        }
        return lower.substring(0, n - 1);
    }

    /** Superlatives and comparatives stand in their base form: best speaker is good speaker. */
    static String base(String lower) {
        return WORDS.getOrDefault(lower, lower);
    }
}
