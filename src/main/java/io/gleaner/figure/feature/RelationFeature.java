package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for one figure as what another is about, or for a phrase as who said it. */
enum RelationFeature implements Feature {
    NONE("it is about none, whatever the {}"),
    NONE_NUMBERS("it is about none, so many figures standing beside it: {}"),
    NONE_PLACE("it is about none, so many standing before it: {}"),
    NONE_LEVEL("it is about none, a level standing beside it: {}"),
    WHERE("the other stands in {}"),
    STEP("the other is {} figures on"),
    ROLES("the two are {} and {}"),
    UNITS("the two are of the sorts {} and {}"),
    SAME_UNIT("the two have one unit: {}"),
    WORDS("between the two stands {}"),
    WORD("between the two stands the word {}"),
    VERBS("so many verbs stand between: {}"),
    MARKS("so many commas stand between: {}"),
    NUMBERS("so many figures stand between: {}"),
    BRACKETS("in brackets stand {}"),
    DISTANCE("the other stands {} words off"),
    NEAREST("no nearer figure has its role: {}"),
    SUBJECTS("the two measure the same: {}"),
    PERIODS("the two hold for {}"),
    DISTANCE_BACK("the words stand so many sentences before: {}"),
    AS_PHRASE("said so many sentences before, {}, it is a {}"),
    WITHIN("it holds a word of {}"),
    ACT("{} it stands a word of saying, {}"),
    ACT_WORD("the word of saying is {}"),
    SIDE("it stands {} the figure"),
    SEGMENT("so many commas part it from the figure: {}"),
    OTHER_BLOCK("it stands in another paragraph: {}"),
    OWN_ACT("the figure's sentence has a word of saying of its own: {}"),
    QUOTED("figure and speaker stand within a quotation: {}"),
    PRONOUN("the figure's sentence begins with a pronoun: {}"),
    NOBODY("nobody is named who says so, {}"),
    ACTS("nobody says so, with so many words of saying: {}"),
    WHOLE_NONE("no whole is told of {}"),
    WHOLE_NEXT("no whole is told, with {} behind the number"),
    SUBJECT_AS("it is as what is measured: {}");

    private final String sentence;

    RelationFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
