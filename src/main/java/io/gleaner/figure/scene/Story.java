package io.gleaner.figure.scene;

import io.gleaner.subject.MainName;
import io.gleaner.subject.NameTable;
import io.gleaner.subject.SubjectTable;
import io.gleaner.tokens.Sentence;
import java.util.List;
import java.util.Optional;

/** An article's sentences and whom it is about: what a single sentence leaves unsaid. */
public final class Story {
    public final SubjectTable nouns;
    private final NameTable names;
    public final Counts counts;
    private final Optional<Sentence> title;
    private final List<Sentence> sentences;
    private Optional<String> firm;

    /** What heads the columns of its tables. */
    public final Columns columns;

    public Story(
            SubjectTable nouns,
            NameTable names,
            Counts counts,
            Optional<Sentence> title,
            List<Sentence> sentences) {
        this.nouns = nouns;
        this.names = names;
        this.counts = counts;
        this.title = title;
        this.sentences = sentences;
        this.columns = new Columns(sentences);
    }

    /** The company that the article is about; worked out when first asked for. */
    public Optional<String> firm() {
        if (firm == null) {
            firm = MainName.of(title, sentences, names);
        }
        return firm;
    }

    /** The sentence right before another, with figures or without. */
    public Optional<Sentence> before(Sentence sentence) {
        int at = sentence.index() - 1;
        return at >= 0 && at < sentences.size() ? Optional.of(sentences.get(at)) : Optional.empty();
    }
}
