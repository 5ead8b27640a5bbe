package io.gleaner.figure.feature;

import io.gleaner.figure.model.Feature;

/** What speaks for a phrase: as what is measured, as a whole, or as who says so. */
enum PhraseFeature implements Feature {
    REACH("the phrase is a {}"),
    LENGTH("the phrase has {} words"),
    LEAD("before the phrase stands {}"),
    NEXT("behind the phrase stands {}"),
    HEAD("its noun is {}"),
    HEAD_TAG("its noun is a {}"),
    OPENS("it begins with {}"),
    TAGS("its first and last word are {} and {}"),
    HEAD_CUE("its noun tells {}"),
    LONE("it is a single name"),
    IN_TITLE("so many of its words stand in the title: {}"),
    HEAD_IN_TITLE("its noun stands in the title: {}"),
    OFTEN("its noun stands in the article so often: {}"),
    PREPOSITIONS("it holds so many prepositions: {}"),
    COMMAS("it holds so many commas: {}"),
    VERBS("it holds so many verbs: {}"),
    NAMES("it holds so many proper nouns: {}"),
    SAYS("it holds a word of saying"),
    SUBJECT("it is the grammatical subject of a verb"),
    SUBJECT_OF("it is the grammatical subject of {}"),
    SUBJECT_SAYS("it is the subject of a verb of saying"),
    BLOCK("it stands in a {}"),
    NOUN_KIND("its noun is of the kind {}"),
    SIDE("it stands {} the figure"),
    DISTANCE("it stands {} of the figure, so many words off: {}"),
    GROUPS_BETWEEN("it stands {} of the figure, noun groups between: {}"),
    VERBS_BETWEEN("it stands {} of the figure, verbs between: {}"),
    NUMBERS_BETWEEN("it stands {} of the figure, figures between: {}"),
    MARKS_BETWEEN("it stands {} of the figure, commas between: {}"),
    BETWEEN("verbs, figures and commas between them are {}"),
    WORDS_BETWEEN("between it and the figure stands {}"),
    TAGS_BETWEEN("between it and the figure stand words of the sorts {}"),
    FIRST_BETWEEN("the first verb or preposition between is {}"),
    LAST_BETWEEN("the last verb or preposition between is {}"),
    COUNTED("it is what the number counts"),
    AROUND("the figure stands within it"),
    HOLDS_NOUN("it holds the noun that the number counts, the figure being a {}"),
    SUBJECT_OF_FIGURE("it is the subject of a verb {} the figure"),
    FIRST_GROUP("it opens its sentence: {}"),
    SEGMENT("so many commas and dashes part it from the figure: {}"),
    FAR("it stands in the {}"),
    NTH("so many noun groups of its sentence stand before it: {}"),
    FAR_SUBJECT("it is the subject of a sentence before: {}"),
    OTHER_BLOCK("it stands in another paragraph: {}"),
    PRONOUN("the figure's sentence begins with {}"),
    FEW_GROUPS("the figure's sentence has so many noun groups: {}"),
    FIGURES_THERE("its own sentence has so many figures: {}"),
    NAMES_UNIT("it names what is counted: {}"),
    HEAD_COUNTED("its noun is what is counted: {}"),
    HEAD_AND_KIND("its noun is {}, the unit of the sort"),
    HEAD_AND_ROLE("its noun is {}, the figure's role"),
    AGREES("it agrees with the subject of the {} figure: {}"),
    RANK("at first look it was so improbable: {}"),
    PLACE_IN_RANK("at first look it was the so many most probable: {}"),
    RESPECTIVE("of lists that go side by side, it stands where the figure does: {}"),
    TABLE("the row and the column of a table name it"),
    COMPOSED("it is made of two phrases"),
    QUALIFIER_PLACE("what makes it definite stands {}"),
    QUALIFIER_REACH("what makes it definite is a {}"),
    QUALIFIER_NAME("what makes it definite is a name: {}"),
    QUALIFIER_DOUBT("what makes it definite was so improbable by itself: {}"),
    CORE_DOUBT("what is measured was so improbable by itself: {}"),
    QUALIFIER_LENGTH("what is measured and what makes it definite have so many words: {} and {}"),
    QUALIFIER_LEAD("before what makes it definite stands {}"),
    QUALIFIER_HEAD("what makes it definite is {}"),
    QUALIFIER_IN_TITLE("so many words of what makes it definite stand in the title: {}");

    private final String sentence;

    PhraseFeature(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
