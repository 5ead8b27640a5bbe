package io.gleaner.figure;

import io.gleaner.figure.story.Columns;
import io.gleaner.figure.story.Story;
import io.gleaner.quantity.Quantity;
import io.gleaner.text.Article;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import io.gleaner.tokens.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads articles into stories: the first of two passes. One for each thread. */
public final class StoryReader {
    private final Knowledge knowledge;
    private final Reader reader;

    public StoryReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new Reader(knowledge.models());
    }

    public Story read(Article article) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        Optional<Sentence> title = article.title().map(text -> reader.sentence(text, context));
        return new Story(knowledge.lexicon(), context, title, sentences, new Finding(context));
    }

    private final class Finding implements Story.Finding {
        private final ReadingContext context;

        private Finding(ReadingContext context) {
            this.context = context;
        }

        @Override
        public List<Mention<Quantity>> quantities(
                Sentence sentence, List<Mention<TimeExpression>> times, Columns columns) {
            List<Mention<Quantity>> found = knowledge.quantities().find(sentence);
            return found.isEmpty()
                    ? found
                    : Arbiter.quantities(sentence, found, times, knowledge.cues().words(), columns);
        }

        @Override
        public List<Mention<TimeExpression>> times(Sentence sentence) {
            return knowledge.times().find(sentence);
        }

        @Override
        public Sentence alone(String words) {
            return reader.sentence(words, context);
        }
    }
}
