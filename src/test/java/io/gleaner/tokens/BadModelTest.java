package io.gleaner.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model of names is a file beside the program, and files come to harm. */
class BadModelTest {
    private static final String MODEL =
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    @TempDir Path folder;

    private String complaint() {
        return assertThrows(
                        Models.BadModel.class,
                        () ->
                                new Reader(Models.in(folder))
                                        .sentence("Acme sold 5 cars.", ReadingContext.PLAIN)
                                        .names())
                .getMessage();
    }

    @Test
    void aModelThatIsMissingOrDamagedIsTold() throws Exception {
        assertTrue(complaint().contains("cannot be read"), "missing");
        Path model = folder.resolve(MODEL);
        Files.createDirectories(model.getParent());
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
        byte[] gzip = noise.clone();
        System.arraycopy(header, 0, gzip, 0, header.length);
        for (byte[] bytes : List.of(new byte[0], noise, gzip, Arrays.copyOf(gzip, 12))) {
            Files.write(model, bytes);
            assertTrue(complaint().contains("is damaged"), complaint());
        }
        assertEquals(
                List.of(),
                new Reader(Models.withoutNames())
                        .sentence("Acme sold 5 cars.", ReadingContext.PLAIN)
                        .names());
    }
}
