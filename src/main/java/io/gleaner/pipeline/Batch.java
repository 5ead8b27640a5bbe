package io.gleaner.pipeline;

import io.gleaner.figure.Reading;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.Sieve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Articles that are stored in one transaction, with those of their figures that are sure enough.
 */
final class Batch {
    /** Articles a transaction: a commit costs as much as some hundred articles do. */
    private static final int MOST = 400;

    /** Long articles make fewer a transaction, for memory's sake: characters of text. */
    private static final int MOST_TEXT = 4_000_000;

    private final double leastConfidence;
    private final List<ArticleEntry> entries = new ArrayList<>();
    private long length;
    private int figures;
    private int leftOut;

    Batch(double leastConfidence) {
        this.leastConfidence = leastConfidence;
    }

    void add(ArticleEntry entry) {
        Reading sure = Sieve.of(entry.reading(), leastConfidence);
        entries.add(
                new ArticleEntry(
                        sure,
                        entry.path(),
                        entry.sha256(),
                        entry.language(),
                        entry.expected(),
                        entry.expectedSha256()));
        length += sure.article().text().length();
        figures += sure.figures().size();
        leftOut += entry.reading().figures().size() - sure.figures().size();
    }

    boolean isFull() {
        return entries.size() >= MOST || length >= MOST_TEXT;
    }

    /** The articles in one order, whatever thread was first. */
    List<ArticleEntry> entries() {
        entries.sort(Comparator.comparing(ArticleEntry::id));
        return entries;
    }

    int figures() {
        return figures;
    }

    int leftOut() {
        return leftOut;
    }

    void clear() {
        entries.clear();
        length = 0;
        figures = 0;
        leftOut = 0;
    }
}
