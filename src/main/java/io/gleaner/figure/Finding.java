package io.gleaner.figure;

import java.util.List;
import java.util.Locale;

/**
 * What a check or an audit says of figures.
 *
 * @param source what found it: {@code audit}, {@code quality}
 * @param relation the relation or rule that was tried
 * @param verdict what came of it
 * @param severity how grave it is
 * @param figures the figures in it, the one in question first; or the article in question
 * @param stated what the figure in question says, as an interval; may be empty
 * @param implied what the others or the rule say; may be empty
 * @param mend the smallest change that would make it consistent; may be empty
 * @param message the finding in a sentence
 */
public record Finding(
        String source,
        String relation,
        Verdict verdict,
        Severity severity,
        List<Ref> figures,
        String stated,
        String implied,
        String mend,
        String message) {

    /** What came of trying a relation. */
    public enum Verdict {
        CONSISTENT,
        CONTRADICTS,
        CANNOT_TELL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** How grave a finding is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Names a figure among all, or an article as a whole.
     *
     * @param article its article's id
     * @param id its number there, from 1; 0 for the article itself
     */
    public record Ref(String article, int id) {
        public static Ref toArticle(String article) {
            return new Ref(article, 0);
        }

        public boolean isFigure() {
            return id > 0;
        }

        public static Ref to(Figure figure) {
            return new Ref(figure.article(), figure.id());
        }

        @Override
        public String toString() {
            return isFigure() ? article + "#" + id : article;
        }
    }
}
