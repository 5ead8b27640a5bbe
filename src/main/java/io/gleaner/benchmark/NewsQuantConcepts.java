package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The words that the test set would name as what a quantity is said of. */
final class NewsQuantConcepts {
    private final Sentence s;
    private final List<NewsQuantSaid> all;

    NewsQuantConcepts(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.all = all;
    }

    List<String> of(NewsQuantSaid said) {
        List<String> words = new ArrayList<>();
        for (String word : said.figure().flatMap(Figure::subject).orElse("").split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty() ? NewsQuantItem.NOTHING : words;
    }
}
