package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldsTest {
    private static List<String> problems(String csv) {
        return Folds.parse("sources.csv", csv).problems().stream().map(Object::toString).toList();
    }

    @Test
    void eachArticleIsInOneFold() {
        Folds folds =
                Folds.parse(
                        "sources.csv",
                        "name,licence,fold\na,\"CC BY, 2.5\",1\nin/b,,2\nc,,1\nd,,\n");
        assertEquals(List.of(), folds.problems());
        assertEquals(Set.of("1", "2"), folds.names());
        assertEquals(Set.of("a", "c"), folds.articles(List.of("1", "3")));
        assertEquals(Optional.of("2"), folds.of("in/b"));
        assertEquals(Optional.empty(), folds.of("d"));
    }

    @Test
    void mistakesAreTold() {
        assertEquals(
                List.of(
                        "sources.csv:1: the header lacks the column \"fold\"; it must have"
                                + " \"name,fold\", and may have others"),
                problems("name,source\na,b\n"));
        assertEquals(
                List.of(
                        "sources.csv:3: fold: \"a\" is in fold 1 already; an article is in one",
                        "sources.csv:4: name: is empty; every line needs one"),
                problems("name,fold\na,1\na,2\n,3\n"));
    }

    @Test
    void aFolderWithoutThemHasNone(@TempDir Path folder) {
        assertThrows(NoSuchFileException.class, () -> Folds.of(folder));
    }
}
