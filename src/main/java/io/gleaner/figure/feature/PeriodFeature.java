package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for a time as the one that a figure holds for, or is compared with. */
enum PeriodFeature implements Feature {
    NONE("no time is told, for a {}"),
    NONE_TENSE("no time is told, the verb being {}"),
    NONE_RUNNING("no time is told, the text running on about one: {}"),
    NONE_TIMES("no time is told in an article with so many: {}"),
    NONE_BY("no time is told by {}"),
    NONE_TITLE("no time is told, the title telling one: {}"),
    NONE_NEAR("no time is told, one standing in the sentence before: {}"),
    NONE_UNIT("no time is told of {}"),
    NONE_WORD("no time is told, with the word at {}"),
    NONE_CUE("no time is told beside a word of {}"),
    HOW("the words mean it by way of {}"),
    TYPE("it is told as {}"),
    READ_BY("it was read as {}"),
    GRAIN("it is a {}"),
    AGE("it lies so far before publication: {}"),
    VOTES("the article tells it so often: {}"),
    MOST("it is what the article tells most: {}"),
    DISTANCE("it stands so many sentences before: {}"),
    LEAD("it is led by {}"),
    NEXT("behind it stands {}"),
    SIDE("it stands {} the figure"),
    ITEMS("so many words stand between: {}"),
    NUMBERS("so many figures stand between: {}"),
    VERBS("so many verbs stand between: {}"),
    MARKS("so many commas stand between: {}"),
    TIMES("so many other times stand between: {}"),
    BETWEEN("figures, verbs and commas between are {}"),
    WORDS("between it and the figure stands {}"),
    SEGMENT("no comma parts it from the figure: {}"),
    FIRST("it opens its sentence: {}"),
    BLOCK("it stands in a {}"),
    SAME_BLOCK("it stands in the same paragraph: {}"),
    FIGURES_THERE("its sentence has so many figures: {}"),
    TIMES_SINCE("so many times were told since: {}"),
    LAST_THERE("it is the last time of its sentence: {}"),
    VERB_THERE("the verb beside it is {}"),
    SAYING("it stands beside a word of saying: {}"),
    ARTICLE("it comes from the article by way of {}"),
    ARTICLE_UNIT("it comes from the article for {}"),
    ARTICLE_WORD("it comes from the article, with the word {} before the figure"),
    ARTICLE_VERB("it comes from the article, with the verb {}"),
    ARTICLE_CUE("it comes from the article, beside a word of {}"),
    COMPARES("before it, in its part of the sentence, stands the word of comparison {}"),
    BRACKETS("brackets part it from the figure: {}"),
    TIED("it stands right by another figure: {}"),
    NEAREST("it is the nearest time: {}"),
    ORDERED("of the times of its sentence it is the {}"),
    REPORTED("it lies {} the time that the article tells most"),
    RUNNING("it lies {} the time that the text runs on about"),
    TITLED("it lies {} the time of the title"),
    ASIDE("the words around it make it a mere {}"),
    DAY("it is the day of publication: {}"),
    AGREES("it is as the time of the {} figure: {}"),
    BASE_GRAIN("it is a {} beside the figure's own time"),
    ORDER("it lies {} the figure's own time"),
    YEAR_BEFORE("it lies a year before the figure's own time: {}"),
    ROLE("it is compared with by a {}");

    private final String sentence;

    PeriodFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
