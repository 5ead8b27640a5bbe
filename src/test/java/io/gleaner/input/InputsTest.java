package io.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.RuleProblem;
import io.gleaner.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are articles, and what is said of the others. */
class InputsTest {
    @TempDir Path folder;

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> ids() {
        return Inputs.list(List.of(folder), folder).files().stream().map(InputFile::id).toList();
    }

    private List<String> setAside() {
        return Inputs.list(List.of(folder), folder).setAside().stream()
                .map(SetAside::toString)
                .toList();
    }

    @Test
    void articlesAreNamedByTheirPathAndTablesBesideThemArePassedOver() throws IOException {
        put("b.html", "x");
        put("2024/a.b.txt", "x");
        put("b.expected.csv", "x");
        put("articles.csv", "x");
        put("README.md", "x");
        put(".hidden.txt", "x");
        put(".git/a.txt", "x");
        assertEquals(List.of("2024/a.b", "b"), ids());
        assertEquals(List.of(), setAside());
    }

    @Test
    void anInputInsideTheUsualFolderKeepsItsId() throws IOException {
        Path file = put("2024/a.txt", "x");
        assertEquals("2024/a", Inputs.list(List.of(file), folder).files().get(0).id());
        assertEquals(
                "2024/a", Inputs.list(List.of(folder.resolve("2024")), folder).files().get(0).id());
        assertEquals(
                "a",
                Inputs.list(List.of(folder.resolve("2024")), folder.resolve("other"))
                        .files()
                        .get(0)
                        .id());
    }

    @Test
    void whatCannotBeReadIsSetAsideWithTheReason() throws IOException {
        put("a.pdf", "x");
        put("same.txt", "x");
        put("Same.html", "x");
        put("good.txt", "x");
        assertEquals(List.of("good"), ids());
        assertEquals(
                List.of(
                        "a.pdf: is of no kind that is read; give it as .txt or .html",
                        "Same.html: has the same id as \"same.txt\"; rename one of them",
                        "same.txt: has the same id as \"Same.html\"; rename one of them"),
                setAside());
        assertEquals(
                "missing.txt: there is no such file or folder; check its name",
                Inputs.list(List.of(Path.of("missing.txt")), folder).setAside().get(0).toString());
    }

    @Test
    void aLinkMayNotLeadOutOfTheFolder(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.txt"), "x");
        Files.createSymbolicLink(folder.resolve("out.txt"), secret);
        put("in.txt", "x");
        Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("in.txt"));
        assertEquals(List.of("again", "in"), ids());
        assertTrue(setAside().get(0).startsWith("out.txt: leads out of its folder"));
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(List.of(), ids());
        assertEquals(List.of("pipe.txt: is no regular file; only files are read"), setAside());
    }

    @Test
    void aLargeFileIsSetAside() throws IOException {
        InputFile file = InputFile.of(put("large.txt", "x".repeat(1001)));
        Unreadable e = assertThrows(Unreadable.class, () -> new ArticleFiles(1000).bytes(file));
        assertTrue(e.reason().startsWith("is larger than"), e.reason());
    }

    @Test
    void theListOfAFolderCompletesItsArticles() throws IOException, Unreadable {
        InputFile file = InputFile.of(put("a.txt", "published: 2020-01-01\n\nExports rose."));
        put(
                "articles.csv",
                "name,published,title,publisher\na,2024-04-09,\"Exports, up\",\nb,x,,\n");
        ArticleList list = ArticleList.of(folder);
        ArticleFiles files = new ArticleFiles(1000);
        var article = list.complete(files.read(file).article());
        assertEquals("2024-04-09", article.published().orElseThrow().toString());
        assertEquals("Exports, up", article.title().orElseThrow());
        assertEquals(1, list.problems().size());
        assertTrue(
                list.problems()
                        .get(0)
                        .toString()
                        .endsWith(
                                "articles.csv:3: published: \"x\" is not a day; write it like 2025-01-17"));
    }

    @Test
    void aListMayHaveColumnsOfItsOwn() throws IOException {
        put(
                "articles.csv",
                "publisher,licence,name,note,published\nOffice,CC0,a,\"x, y\",2024-04-09\n");
        ArticleList list = ArticleList.of(folder);
        assertEquals(List.of(), list.problems());
        Article article = list.complete(Article.of("a", "Sales rose."));
        assertEquals("2024-04-09", article.published().orElseThrow().toString());
        assertEquals("Office", article.publisher().orElseThrow());
        assertEquals(Optional.empty(), article.title());
    }

    @Test
    void aListWithoutWhatItIsForIsTold() throws IOException {
        put("articles.csv", "name,date,title,publisher\na,2024-04-09,,\n");
        List<RuleProblem> problems = ArticleList.of(folder).problems();
        assertEquals(
                folder.resolve("articles.csv")
                        + ":1: the header lacks the column \"published\"; it must have"
                        + " \"name,published\", and may have others",
                problems.get(0).toString());
    }
}
