package io.gleaner.pipeline;

import io.gleaner.rules.RuleProblem;
import io.gleaner.store.ArticleEntry;
import io.gleaner.store.Problem;
import java.util.List;

/** What became of an article to read. */
sealed interface Outcome {

    /**
     * It was read.
     *
     * @param remarks what is wrong with its expected values
     */
    record Read(ArticleEntry entry, List<RuleProblem> remarks) implements Outcome {}

    /** It was set aside. */
    record Failed(Problem problem) implements Outcome {}

    /** No article can be read: a model is damaged, or memory has run out. */
    record Broken(Throwable why) implements Outcome {
        RuntimeException asException() {
            return why instanceof RuntimeException exception
                    ? exception
                    : new IllegalStateException(
                            "memory has run out; give the program more, or fewer --jobs", why);
        }
    }
}
