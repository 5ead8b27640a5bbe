package io.gleaner.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Models;
import io.gleaner.tokens.Reader;
import io.gleaner.tokens.ReadingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of {@code rules/subject} and the name of the company that an article is about. */
class SubjectTablesTest {
    private final Reader reader = new Reader(Models.withoutNames());

    @Test
    void theProgramsTablesAreInOrder() {
        Problems problems = new Problems();
        SubjectTable nouns = SubjectTable.read(RuleFiles.bundled(), problems);
        NameTable names = NameTable.read(RuleFiles.bundled(), problems);
        assertEquals(List.of(), problems.sorted());
        assertTrue(nouns.is("revenue", SubjectTable.Kind.ACCOUNT));
        assertFalse(nouns.is("rainfall", SubjectTable.Kind.ACCOUNT));
        assertTrue(names.leads("New Zealand Rugby"));
        assertFalse(names.leads("Zealand"));
    }

    @Test
    void anExampleMustShowItsLine() {
        Problems problems = new Problems();
        SubjectTable.read(
                RuleFiles.of(
                        Map.of(
                                "subject/subjects.csv",
                                "kind,forms,example\naccount,fees,It rose. = account\n")),
                problems);
        NameTable.read(
                RuleFiles.of(
                        Map.of(
                                "subject/names.csv",
                                "kind,forms,example\nplace,Peru,Chile grew. = place\n")),
                problems);
        assertEquals(
                List.of(
                        "subject/names.csv:2: example: \"Chile grew.\" names no place of this line",
                        "subject/subjects.csv:2: example: \"It rose.\" means nothing of this line,"
                                + " not account"),
                problems.sorted().stream().map(Object::toString).toList());
    }

    @Test
    void anAliasMeansOneThing() {
        Problems problems = new Problems();
        AliasTable.read(RuleFiles.bundled(), problems);
        assertEquals(List.of(), problems.sorted());
        AliasTable.read(
                RuleFiles.of(
                        Map.of(
                                "subject/aliases.csv",
                                "name,forms,example\ncar,auto,An auto sped. = car\n"
                                        + "autobus,auto,A bus sped. = autobus\n")),
                problems);
        assertEquals(
                List.of(
                        "subject/aliases.csv:3: forms: \"auto\" already stands in"
                                + " subject/aliases.csv:2; a form may mean one thing only",
                        "subject/aliases.csv:3: example: \"A bus sped.\" holds no form of this"
                                + " line, or does not mean its name"),
                problems.sorted().stream().map(Object::toString).toList());
    }

    @Test
    void theCompanyIsTheNameSaidMostOfThoseAtTheTop() {
        String text =
                "Shares of Zenkor fell in Peru.\n\nZenkor makes pumps. Zenkor sells them in Peru,"
                        + " and Peru buys. Peru is far.";
        assertEquals(Optional.of("Zenkor"), mainName("Zenkor Profits Slide", text));
    }

    @Test
    void anArticleAboutNobodyHasNone() {
        assertEquals(Optional.empty(), mainName("Rain", "It rained in Peru. It rained again."));
    }

    private Optional<String> mainName(String title, String text) {
        return MainName.of(
                Optional.of(reader.sentence(title, ReadingContext.PLAIN)),
                reader.sentences(text, ReadingContext.PLAIN),
                NameTable.read(RuleFiles.bundled(), new Problems()));
    }
}
