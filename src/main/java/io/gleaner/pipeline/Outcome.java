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
     * @param warnings what is odd about its header
     */
    record Read(ArticleEntry entry, List<RuleProblem> remarks, List<String> warnings)
            implements Outcome {}

    /** It was set aside. */
    record Failed(Problem problem) implements Outcome {}

    /** No article can be read: a model is damaged, memory has run out, a class is missing. */
    record Broken(Throwable why) implements Outcome {
        RuntimeException asException() {
            if (why instanceof RuntimeException exception) {
                return exception;
            }
            return new IllegalStateException(
                    why instanceof OutOfMemoryError
                            ? "memory has run out; give the program more, or fewer --jobs"
                            : "reading stopped: " + why,
                    why);
        }
    }
}
