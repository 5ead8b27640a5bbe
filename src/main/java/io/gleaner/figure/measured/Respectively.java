package io.gleaner.figure.measured;

import io.gleaner.figure.scene.Clause;
import io.gleaner.figure.scene.Draft;
import io.gleaner.figure.scene.Scene;
import io.gleaner.figure.trait.Role;
import io.gleaner.subject.NounPhrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the things and the numbers of "the EU and the United States rose 1.6 and 4.9 percent,
 * respectively".
 */
final class Respectively {
    private Respectively() {}

    static void pair(Scene scene) {
        Sentence s = scene.sentence;
        for (int at = 0; at < s.size(); at++) {
            if (s.lower(at).equals("respectively")) {
                List<Draft> numbers = numbersBefore(scene, at);
                if (numbers.size() > 1) {
                    assign(scene, numbers);
                }
            }
        }
    }

    /** The run of alike quantities, joined by commas and "and", that ends before a token. */
    private static List<Draft> numbersBefore(Scene scene, int at) {
        List<Draft> run = new ArrayList<>();
        for (int i = scene.drafts.size() - 1; i >= 0; i--) {
            Draft d = scene.drafts.get(i);
            if (d.from() > at) {
                continue;
            }
            if (!run.isEmpty()) {
                Draft next = run.get(0);
                boolean alike =
                        d.quantity().unit().equals(next.quantity().unit())
                                || d.quantity().unit().isNone();
                if (!alike || next.from() - d.end() > 3) {
                    break;
                }
            } else if (at - d.end() > 8) {
                break;
            }
            run.add(0, d);
        }
        return run;
    }

    private static void assign(Scene scene, List<Draft> numbers) {
        Sentence s = scene.sentence;
        int first = numbers.get(0).from();
        for (int and = first - 1; and > 0; and--) {
            if (!s.lower(and).equals("and") || scene.blocked(and)) {
                continue;
            }
            List<int[]> things = things(scene, and, first, numbers.size());
            if (things.size() == numbers.size()) {
                int list = things.get(0)[0];
                String lead = lead(scene, list);
                // it has a share in Spain and France of 5 and 6 percent: what, and where
                String of = numbers.get(0).subject;
                boolean where = lead.isEmpty() && scene.tag(list - 1) == Tag.ADP && of != null;
                if (where && !of.contains(s.words(list, things.get(0)[1]))) {
                    lead = of + " " + s.lower(list - 1) + " ";
                }
                for (int i = 0; i < numbers.size(); i++) {
                    numbers.get(i).subject =
                            SubjectText.tidy(lead + s.words(things.get(i)[0], things.get(i)[1]));
                }
                return;
            }
        }
        assignBefore(scene, numbers);
    }

    /** 40 tonnes of oil and 30 of gas, 13 and 14 percent less: what was said of as many before. */
    private static void assignBefore(Scene scene, List<Draft> numbers) {
        int first = scene.drafts.indexOf(numbers.get(0)) - numbers.size();
        if (first < 0) {
            return;
        }
        List<Draft> before = scene.drafts.subList(first, first + numbers.size());
        boolean told = before.stream().allMatch(o -> o.subject != null && o.is(Role.LEVEL));
        boolean differ = before.stream().map(o -> o.subject).distinct().count() == numbers.size();
        boolean moves = numbers.stream().allMatch(Draft::moves);
        for (int i = 0; told && differ && moves && i < numbers.size(); i++) {
            numbers.get(i).subject = before.get(i).subject;
            numbers.get(i).about = before.get(i);
        }
    }

    /** As many noun groups as there are numbers, joined by commas and the "and" at a token. */
    private static List<int[]> things(Scene scene, int and, int limit, int wanted) {
        Sentence s = scene.sentence;
        List<int[]> things = new ArrayList<>();
        int to = NounPhrases.group(s, and + 1, limit, scene::blocked);
        if (to == and + 1) {
            return things;
        }
        things.add(new int[] {and + 1, to});
        int end = s.lower(and - 1).equals(",") ? and - 1 : and;
        while (things.size() < wanted) {
            int from = end;
            while (from > 0
                    && end - from < 6
                    && (s.tag(from - 1).nominal()
                            || s.tag(from - 1) == Tag.ADJ
                            || s.tag(from - 1) == Tag.DET)) {
                from--;
            }
            if (from == end) {
                break;
            }
            things.add(0, new int[] {from, end});
            if (from == 0 || !s.lower(from - 1).equals(",")) {
                break;
            }
            end = from - 1;
        }
        return things;
    }

    /** What stands before the list and belongs to each: trade with. */
    private static String lead(Scene scene, int from) {
        Clause clause = scene.clauses.of(from);
        if (clause.subject().isPresent()
                && clause.subject().get().from() < from
                && from < clause.subject().get().to()) {
            return scene.sentence.words(clause.subject().get().from(), from) + " ";
        }
        return "";
    }
}
