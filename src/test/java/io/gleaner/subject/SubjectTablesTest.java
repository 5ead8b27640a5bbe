package io.gleaner.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of {@code rules/subject}. */
class SubjectTablesTest {
    @Test
    void theProgramsTablesAreInOrder() {
        Problems problems = new Problems();
        SubjectTable nouns = SubjectTable.read(RuleFiles.bundled(), problems);
        assertEquals(List.of(), problems.sorted());
        assertTrue(nouns.is("revenue", SubjectTable.Kind.ACCOUNT));
        assertFalse(nouns.is("rainfall", SubjectTable.Kind.ACCOUNT));
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
        assertEquals(
                List.of(
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
}
