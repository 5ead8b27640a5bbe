package io.gleaner.figure;

import io.gleaner.figure.period.Periods;
import io.gleaner.figure.scene.Cells;
import io.gleaner.figure.scene.Frame;
import io.gleaner.figure.scene.Scene;
import io.gleaner.text.Article;
import io.gleaner.time.Period;
import io.gleaner.time.Referring;
import io.gleaner.time.Tense;
import io.gleaner.time.TimeExpression;
import io.gleaner.time.TimeExpression.Fixed;
import io.gleaner.time.TimeExpression.Kind;
import io.gleaner.time.TimeResolver;
import io.gleaner.tokens.Block;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Token;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Follows an article from sentence to sentence for what it tells of time between its figures: the
 * title, headings, paragraphs, and sentences without figures.
 */
final class Telling {
    /** Sentences without figures just before one with figures that may set its time. */
    private static final int REMEMBERED = 2;

    private static final int SHORT = 5;

    private final Knowledge knowledge;
    private final Article article;
    private final TimeResolver resolver = new TimeResolver();
    private final Frame frame = new Frame();
    private final Deque<Sentence> quiet = new ArrayDeque<>();
    private Sentence last;
    private boolean opened;

    Telling(Knowledge knowledge, Article article, List<Sentence> sentences) {
        this.knowledge = knowledge;
        this.article = article;
        if (article.published().isEmpty()) {
            year(sentences).ifPresent(frame::about);
        }
    }

    Frame frame() {
        return frame;
    }

    /** Without a day of publication: the last year that the article names. */
    private Optional<Period> year(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(s -> knowledge.times().find(s).stream())
                .filter(t -> t.value() instanceof Fixed)
                .map(t -> ((Fixed) t.value()).period().last().getYear())
                .max(Integer::compare)
                .map(Period::year);
    }

    void title(Sentence title) {
        Optional<LocalDate> published = title.context().published();
        named(title)
                .ifPresent(
                        p ->
                                frame.titled(
                                        p,
                                        published
                                                .filter(day -> !p.last().isBefore(day))
                                                .isEmpty()));
    }

    /** The time that a title or heading names, unless it lies ahead. */
    private Optional<Period> named(Sentence heading) {
        Optional<LocalDate> published = heading.context().published();
        for (Mention<TimeExpression> time : knowledge.times().find(heading)) {
            if (time.value().kind() != Kind.CALENDAR
                    || time.value() instanceof Referring
                    || aheadOf(heading, time)) {
                continue;
            }
            Optional<Period> period =
                    resolver.resolve(time.value(), heading.context(), Tense.PAST, frame.running())
                            .filter(p -> published.filter(day -> p.first().isAfter(day)).isEmpty());
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /** Heading into Sunday's election, ahead of Friday's vote: that day is still to come. */
    private static boolean aheadOf(Sentence heading, Mention<TimeExpression> time) {
        String before = heading.lower(time.from() - 1);
        return before.equals("into")
                || before.equals("before")
                || before.equals("of") && heading.lower(time.from() - 2).equals("ahead");
    }

    /** The next sentence begins; it may begin a paragraph. */
    void reaches(Sentence sentence) {
        columns(sentence);
        if (last != null && !last.block().equals(sentence.block())) {
            frame.paragraph();
            quiet.clear();
        } else if (last != null && wide(last, sentence)) {
            frame.apart();
        }
        last = sentence;
    }

    private boolean wide(Sentence a, Sentence b) {
        int gap = 0;
        for (int i = a.span().end(); i < b.span().start(); i++) {
            gap += Character.isWhitespace(article.text().charAt(i)) ? 1 : 0;
        }
        return gap > 1;
    }

    /** A row of times heads the columns of the rows that follow, until a sentence is no row. */
    private void columns(Sentence sentence) {
        Cells cells = Cells.of(sentence);
        if (cells.count() < 2) {
            if (sentence.tokens().stream().anyMatch(Token::isWord)) {
                frame.columns(List.of());
            }
            return;
        }
        List<Optional<Period>> heads =
                new ColumnHeads(sentence, cells)
                        .of(knowledge.times().find(sentence), resolver, frame.running());
        if (!heads.isEmpty()
                && knowledge.quantities().find(sentence).stream()
                        .allMatch(q -> ColumnHeads.isYear(sentence.token(q.from())))) {
            frame.columns(heads);
        }
    }

    /** The row of headings itself dates nothing but its columns. */
    private boolean heads(Sentence sentence) {
        return frame.tabular() && Cells.of(sentence).count() > 1;
    }

    /**
     * The sentence that was reached has figures: what was told just before it counts, unless it has
     * a time of its own.
     */
    void speaks(List<Mention<TimeExpression>> times, Silent silent) {
        if (times.stream()
                .filter(t -> t.value().kind() == Kind.CALENDAR)
                .findFirst()
                .filter(t -> !(t.value() instanceof Referring))
                .isPresent()) {
            // its own time counts
            quiet.clear();
        }
        while (!quiet.isEmpty()) {
            tell(quiet.poll(), silent);
        }
        opened = true;
    }

    /** The sentence that was reached has no figures. */
    void quiet(Sentence sentence, Silent silent) {
        if (heads(sentence)) {
            quiet.clear();
        } else if (sentence.block().kind() == Block.Kind.HEADING) {
            frame.section(named(sentence));
        } else if (sentence.size() < SHORT) {
            // a place, a by-line
            quiet.clear();
        } else if (!opened) {
            opened = true;
            tell(sentence, silent);
        } else {
            quiet.add(sentence);
            if (quiet.size() > REMEMBERED) {
                quiet.poll();
            }
        }
    }

    private void tell(Sentence sentence, Silent silent) {
        List<Mention<TimeExpression>> times = knowledge.times().find(sentence);
        if (times.stream().anyMatch(t -> t.value().kind() == Kind.CALENDAR)) {
            Periods.quiet(silent.scene(sentence, times));
        } else {
            frame.opened();
        }
    }

    /** A sentence without figures with its times, to be looked at for what it tells. */
    interface Silent {
        Scene scene(Sentence sentence, List<Mention<TimeExpression>> times);
    }
}
