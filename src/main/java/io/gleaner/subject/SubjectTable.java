package io.gleaner.subject;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.WordKinds;

/** What kinds of noun subjects are made of: {@code rules/subject/subjects.csv}. */
public final class SubjectTable {
    private static final String FILE = "subject/subjects.csv";

    /** What a noun does in a subject. */
    public enum Kind {
        /** Booked by a company, whose it must say: revenue. */
        ACCOUNT,
        /** Says how a number is meant, not of what: an average of. */
        MEASURE,
        /** Stands for the subject before: the figure. */
        BACK,
        /** Says of what points back only which or how much of it: the overall figure. */
        DEGREE,
        /** Empty before what is measured: the number of. */
        LEAD,
        /** People. */
        WHO,
        /** Counted per share: earnings. */
        EARNED,
        /** Stands for the company that the article is about. */
        FIRM
    }

    private final WordKinds<Kind> words;

    private SubjectTable(WordKinds<Kind> words) {
        this.words = words;
    }

    public static SubjectTable read(RuleFiles files, Problems problems) {
        return new SubjectTable(WordKinds.read(files, FILE, Kind.class, problems));
    }

    /** Whether a word in lower case is of a kind. */
    public boolean is(String word, Kind kind) {
        return words.is(word, kind);
    }
}
