package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for what was chosen being right. */
enum SureFeature implements Feature {
    ANY("whatever it is"),
    OVER("its {} is more probable than the least"),
    ALL_OVER("role, subject and period together are more probable than {}"),
    KIND("its unit is of the sort {}"),
    UNIT_FROM("its unit comes from {}"),
    READ_BY("it was read as {}"),
    FORM("its number is written as {}"),
    ROLE("it is a {}"),
    PLACE("its subject stands {}"),
    LENGTH("its subject has so many words: {}"),
    TIME("its period comes from {}"),
    GRAIN("its period is a {}"),
    BLOCK("it stands in a {}"),
    NUMBERS("so many figures stand in its sentence: {}"),
    TABLE("so many noun groups and verbs stand in its sentence: {}"),
    SIZE("its number is of the order {}"),
    WORD("beside it stands {}");

    private final String sentence;

    SureFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
