package io.gleaner.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.gleaner.figure.Knowledge;
import io.gleaner.input.ArticleFiles;
import io.gleaner.input.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WorkersTest {

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aWorkerThatCannotBeginIsToldAndNotWaitedFor() throws InterruptedException {
        Knowledge none = null;
        List<Outcome> outcomes = new ArrayList<>();
        Workers.read(
                List.of(task("a.txt"), task("b.txt")),
                1,
                none,
                new ArticleFiles(1000),
                outcomes::add);
        assertEquals(1, outcomes.size());
        assertInstanceOf(Outcome.Broken.class, outcomes.get(0));
    }

    @Test
    void whyItBrokeIsSaid() {
        Throwable missing = new NoClassDefFoundError("Tagger");
        assertEquals(
                "reading stopped: " + missing,
                new Outcome.Broken(missing).asException().getMessage());
    }

    private static Task task(String name) {
        return new Task(InputFile.of(Path.of(name)), name, "", Expectation.NONE);
    }
}
