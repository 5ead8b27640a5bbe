package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for a unit that a number does not name. */
enum UnitFeature implements Feature {
    FROM("it comes from {}"),
    KIND("it is of the sort {}"),
    CODE("it is {}"),
    SAME_ROLE("the figure that has it is of the same role: {}"),
    WORDS("between the two figures stands {}"),
    NEXT("behind the number stands {}"),
    LEAD("before the number stands {}"),
    SIZE("the number is of the order {}"),
    VOTES("so many ways lead to it: {}");

    private final String sentence;

    UnitFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
