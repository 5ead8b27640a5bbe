package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for a role of a figure. Behind each stands the role that it speaks for. */
enum RoleFeature implements Feature {
    ROLE("it is rather {} than another role"),
    KIND("its unit is of the sort {}"),
    UNIT("its unit is {}"),
    BOUND("its bound is {}"),
    FORM("its number is written as {}"),
    SIZE("its number is of the order {}"),
    SIGNED("its number has a sign of its own: {}"),
    RANGE("it is a range: {}"),
    NOUN("a noun stands beside it that it counts: {}"),
    READ_BY("it was read as {}"),
    WORD("the word at {} from it is {}"),
    WORDS("the words at {} from it are {}"),
    NUMBER_BEFORE("the number before it is {}"),
    NUMBER_BEHIND("the number behind it is {}"),
    SAME_UNIT("the number {} it has the same unit: {}"),
    LEFT("the word {} stands before it"),
    RIGHT("the word {} stands behind it"),
    CUE("{} it stands a word of {}"),
    CUE_WORD("{} it stands the word {}"),
    MOVES("words of change tell {} {}"),
    VERB("the verb before it is {}"),
    VERB_BEHIND("the verb behind it is {}"),
    BRACKETS("it stands in brackets: {}"),
    FIRST("its sentence begins with it: {}"),
    NUMBERS("so many numbers stand in its sentence: {}"),
    PLACE("so many numbers stand before it in its sentence: {}"),
    COUNTS("it counts {}"),
    AFTER_NOUN("behind the noun that it counts stands {}"),
    MODIFIES("it modifies the noun {}"),
    BLOCK("it stands in a {}"),
    SUBJECT_MOVES("the subject before its verb is of {}"),
    NEIGHBOUR("the figure {} on from it is {}"),
    NEIGHBOUR_WORDS("between it and the figure {} it stand {}"),
    FIRST_LOOK("at first look it was {}");

    private final String sentence;

    RoleFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
