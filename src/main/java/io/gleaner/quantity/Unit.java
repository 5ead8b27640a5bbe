package io.gleaner.quantity;

/**
 * What a number counts or measures.
 *
 * @param code as it stands in the {@code unit} column: {@code CNY}, {@code percent}, {@code km},
 *     {@code user}, {@code USD/bbl}; empty when nothing is named
 * @param name for people: Chinese yuan, kilometre
 * @param dimension money, length, count, …; {@code ratio} for percent, percentage point, basis
 *     point and times
 */
public record Unit(String code, String name, String dimension) {
    public static final Unit NONE = new Unit("", "", "");
    public static final Unit PERCENT = new Unit("percent", "percent", "ratio");
    public static final Unit TIMES = new Unit("times", "times", "ratio");

    /** A counted noun, in the singular. */
    public static Unit counted(String noun) {
        return new Unit(noun, noun, "count");
    }

    /** An amount of money, or a price: {@code CNY}, {@code USD/bbl}. */
    public boolean isMoney() {
        return dimension.equals("money") || dimension.startsWith("money/");
    }

    public boolean isCount() {
        return dimension.equals("count");
    }

    public boolean isNone() {
        return code.isEmpty();
    }

    public boolean is(String otherCode) {
        return code.equals(otherCode);
    }

    @Override
    public String toString() {
        return code;
    }
}
