package io.gleaner.figure;

import io.gleaner.figure.story.Columns;
import io.gleaner.figure.story.ScaledHead;
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
import java.util.function.Consumer;

/**
 * Reads articles into stories: the first of two passes. One for each thread.
 *
 * <p>A long article is a sequence of stories, so that it needs no more memory than a short one; a
 * few sentences, the title and the first sentence are carried over from one to the next.
 */
public final class StoryReader {
    /** Characters of a story. */
    private static final int LONGEST = 200_000;

    private static final int CARRIED = 8;

    private final Knowledge knowledge;
    private final Reader reader;

    public StoryReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new Reader(knowledge.models());
    }

    /** An article as one story, however long it is. */
    public Story whole(Article article) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        return story(article, context, sentences, 0, 0, sentences.size());
    }

    /**
     * Hands over the stories of an article, one after another.
     *
     * @return all sentences of the article
     */
    public List<Sentence> read(Article article, Consumer<Story> stories) {
        ReadingContext context = knowledge.contexts().of(article);
        List<Sentence> sentences = reader.sentences(article.text(), context);
        int from = 0;
        do {
            int to = end(sentences, from);
            int carried = Math.min(from, CARRIED);
            stories.accept(story(article, context, sentences, from - carried, carried, to));
            from = to;
        } while (from < sentences.size());
        return sentences;
    }

    /** After the last sentence of the story that begins with one. */
    private static int end(List<Sentence> sentences, int from) {
        int to = from;
        while (to < sentences.size()
                && (to == from
                        || sentences.get(to).span().end() - sentences.get(from).span().start()
                                <= LONGEST)) {
            to++;
        }
        return to;
    }

    private Story story(
            Article article,
            ReadingContext context,
            List<Sentence> sentences,
            int from,
            int carried,
            int to) {
        Optional<Sentence> title = article.title().map(text -> reader.sentence(text, context));
        return new Story(
                knowledge.lexicon(),
                context,
                title,
                sentences.subList(from, to),
                carried,
                sentences.stream().findFirst(),
                new Finding(context));
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
                    : Arbiter.quantities(
                                    sentence, found, times, knowledge.lexicon().words(), columns)
                            .stream()
                            .map(q -> scaled(sentence, q, columns))
                            .toList();
        }

        /** A bare number in the scale and the money that head its column: Revenue (£m). */
        private Mention<Quantity> scaled(
                Sentence sentence, Mention<Quantity> mention, Columns columns) {
            if (!mention.value().unit().isNone() || mention.value().hasNoun()) {
                return mention;
            }
            return columns.head(sentence, mention.from())
                    .flatMap(head -> ScaledHead.of(head, context.dollar()))
                    .map(head -> scaled(mention, head))
                    .orElse(mention);
        }

        private static Mention<Quantity> scaled(Mention<Quantity> mention, ScaledHead head) {
            Quantity times = mention.value().times(head.scale());
            return mention.with(head.money().map(times::in).orElse(times));
        }

        @Override
        public List<Mention<TimeExpression>> times(Sentence sentence) {
            return knowledge.times().find(sentence);
        }
    }
}
