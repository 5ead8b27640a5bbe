package io.gleaner.benchmark;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a phrase that mean something, to the letter: what the test set calls a concept. */
final class NewsQuantWords {
    /** Words that the test set leaves out, whatever their part of speech. */
    private static final Set<String> LIGHT =
            Set.of(
                    ("a an the this that these those its his her their our my your of in on at for to from by with and or as across among between into over under about per who which whose where while is are was were be been has have had will would may might can could should must do does did didnt dont doesnt also old year-old other some such any all each every it he she they we you i them him us 's ' - monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
                            .split(" "));

    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s?(?=\\s|$)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/()\":]+-*|(?<=\\d\\d)-(?=\\d)");

    private NewsQuantWords() {}

    /** Each once, in order; a number that opens the phrase is none. */
    static Set<String> of(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : BETWEEN.split(GENITIVE.matcher(phrase).replaceAll(""))) {
            boolean number = words.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
            boolean light = LIGHT.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("US");
            if (!light && !number) {
                words.add(word);
            }
        }
        return words;
    }
}
