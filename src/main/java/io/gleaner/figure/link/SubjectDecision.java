package io.gleaner.figure.link;

import io.gleaner.figure.feature.PhraseFeatures;
import io.gleaner.figure.feature.SubjectFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.model.Choice.Ranked;
import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.model.Ranker;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Phrase;
import io.gleaner.figure.story.Scene;
import io.gleaner.figure.story.Story;
import io.gleaner.text.ContentWords;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure measures.
 *
 * <p>At first look a phrase of its sentence, of the two before, of the title or of the article's
 * first sentence. At the second look the likeliest of these again, beside what the other figures
 * near it measure, and two of them composed: what is measured, and whose or where.
 */
final class SubjectDecision implements Decision<Subject> {
    private static final int CORES = 5;
    private static final int QUALIFIERS = 6;
    private static final int LONGEST_QUALIFIER = 8;
    private static final int WEIGHED = 14;

    /** A wording that is chosen is at least so probable, against the likeliest: no mere hedge. */
    private static final double LEAST = 0.5;

    private final boolean again;

    SubjectDecision(boolean again) {
        this.again = again;
    }

    @Override
    public String name() {
        return again ? "subject-again" : "subject";
    }

    @Override
    public List<Subject> candidates(Datum datum, Linking before) {
        Optional<Subject> cell = ofCell(datum);
        if (cell.isPresent()) {
            return List.of(cell.get());
        }
        return again ? composed(datum, before) : phrases(datum);
    }

    private static Optional<Subject> ofCell(Datum datum) {
        return datum.scene().story().cell(datum).flatMap(Subject::of);
    }

    private static List<Subject> phrases(Datum datum) {
        Scene scene = datum.scene();
        Story story = scene.story();
        List<Subject> all = new ArrayList<>();
        Set<Scene> seen = new HashSet<>();
        add(scene, Integer.MAX_VALUE, seen, all);
        story.before(scene, 1).ifPresent(s -> add(s, 3, seen, all));
        story.before(scene, 2).ifPresent(s -> add(s, 2, seen, all));
        story.title().ifPresent(s -> add(s, 3, seen, all));
        story.lead().ifPresent(s -> add(s, 2, seen, all));
        return all;
    }

    /** The phrases of a scene, of each noun group the first few only. */
    private static void add(Scene scene, int most, Set<Scene> seen, List<Subject> all) {
        if (!seen.add(scene)) {
            return;
        }
        int group = -1;
        int count = 0;
        for (Phrase phrase : scene.phrases()) {
            count = phrase.group() == group ? count + 1 : 1;
            group = phrase.group();
            if (count <= most) {
                all.add(Subject.of(phrase));
            }
        }
    }

    private static List<Subject> composed(Datum datum, Linking before) {
        List<Ranked<Subject>> ranked = before.subjects().get(datum.index()).ranked();
        List<Subject> all = new ArrayList<>();
        List<Subject> cores = new ArrayList<>();
        List<Subject> qualifiers = new ArrayList<>();
        Set<ContentWords> coreWords = new HashSet<>();
        Set<ContentWords> qualifierWords = new HashSet<>();
        for (Ranked<Subject> r : ranked) {
            Subject subject = r.value();
            if (subject.qualifier().isPresent()) {
                continue;
            }
            all.add(subject);
            Phrase phrase = subject.core();
            if (phrase.words().isEmpty()) {
                continue;
            }
            int distance = datum.scene().index() - phrase.scene().index();
            boolean near = phrase.scene().index() >= 0 && distance >= 0 && distance <= 1;
            if (near && cores.size() < CORES && coreWords.add(phrase.words())) {
                cores.add(subject);
            }
            boolean proper = hasName(phrase) || phrase.scene() != datum.scene();
            if (proper
                    && phrase.length() <= LONGEST_QUALIFIER
                    && qualifiers.size() < QUALIFIERS
                    && qualifierWords.add(phrase.words())) {
                qualifiers.add(subject);
            }
        }
        for (Subject core : cores) {
            for (Subject qualifier : qualifiers) {
                boolean apart =
                        core != qualifier
                                && core.words().shared(qualifier.words()) == 0
                                && !core.core().overlaps(qualifier.core());
                if (apart) {
                    all.add(core.with(qualifier.core()));
                }
            }
        }
        return all;
    }

    static boolean hasName(Phrase phrase) {
        Layout l = phrase.scene().layout();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (l.tag(i) == Tag.PROPN) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Describing<Subject> describing(Datum datum, Linking before) {
        if (ofCell(datum).isPresent()) {
            return (s, sink) -> SubjectFeatures.ofCell(sink);
        }
        String role = before.role(datum).roleText();
        Respective sides = Respective.of(datum);
        if (!again) {
            return (s, sink) -> {
                PhraseFeatures.of(datum, s.core(), role, sink);
                sides.say(s, sink);
            };
        }
        Map<Phrase, SubjectFeatures.Look> first = new HashMap<>();
        List<Ranked<Subject>> ranked = before.subjects().get(datum.index()).ranked();
        for (int i = 0; i < ranked.size(); i++) {
            Ranked<Subject> r = ranked.get(i);
            if (r.value().qualifier().isEmpty()) {
                first.put(r.value().core(), new SubjectFeatures.Look(r.probability(), i));
            }
        }
        Map<String, ContentWords> others = others(datum, before);
        return (s, sink) -> {
            second(datum, s, role, first, others, sink);
            sides.say(s, sink);
        };
    }

    private static void second(
            Datum datum,
            Subject s,
            String role,
            Map<Phrase, SubjectFeatures.Look> first,
            Map<String, ContentWords> others,
            FeatureSink sink) {
        PhraseFeatures.of(datum, s.core(), role, sink);
        SubjectFeatures.Look look = first.get(s.core());
        if (s.qualifier().isEmpty()) {
            SubjectFeatures.alone(look, sink);
        } else {
            Phrase qualifier = s.qualifier().get();
            SubjectFeatures.composed(
                    datum, s.core(), qualifier, look, first.get(qualifier), role, sink);
        }
        String place = PhraseFeatures.place(datum, s.core());
        others.forEach(
                (with, words) -> PhraseFeatures.agrees(with, words, s.words(), role, place, sink));
    }

    /** What the figures around it measure, by how they stand to it. */
    private static Map<String, ContentWords> others(Datum datum, Linking before) {
        Map<String, ContentWords> all = new LinkedHashMap<>();
        before.previous(datum)
                .filter(p -> datum.sentencesAfter(p) <= 2)
                .ifPresent(
                        p -> all.put(datum.beside(p) ? "previous" : "earlier", words(p, before)));
        before.next(datum).ifPresent(n -> all.put("next", words(n, before)));
        before.about(datum).ifPresent(a -> all.put("about", words(a, before)));
        before.told(datum).ifPresent(t -> all.put("told", words(t, before)));
        all.put("own", words(datum, before));
        return all;
    }

    private static ContentWords words(Datum datum, Linking before) {
        return Optional.ofNullable(before.subject(datum))
                .map(Subject::words)
                .orElse(ContentWords.NONE);
    }

    @Override
    public Object meaning(Subject candidate) {
        return candidate.words();
    }

    @Override
    public List<Choice<Subject>> of(Linking linking) {
        return linking.subjects();
    }

    @Override
    public Linking with(Linking before, List<Choice<Subject>> choices) {
        return before.withSubjects(choices);
    }

    /** The wording that is right under most of what is probable: half of its words are enough. */
    @Override
    public Choice<Subject> choose(List<Subject> candidates, double[] p) {
        Map<ContentWords, Double> mass = new LinkedHashMap<>();
        for (int i = 0; i < p.length; i++) {
            mass.merge(candidates.get(i).words(), p[i], Double::sum);
        }
        List<Map.Entry<ContentWords, Double>> top =
                mass.entrySet().stream()
                        .sorted(Map.Entry.<ContentWords, Double>comparingByValue().reversed())
                        .limit(WEIGHED)
                        .toList();
        ContentWords best = ContentWords.NONE;
        double most = -1;
        for (Map.Entry<ContentWords, Double> one : top) {
            if (one.getValue() < LEAST * top.get(0).getValue()) {
                break;
            }
            double right = 0;
            for (Map.Entry<ContentWords, Double> other : top) {
                right += one.getKey().alike(other.getKey()) ? other.getValue() : 0;
            }
            if (right > most) {
                best = one.getKey();
                most = right;
            }
        }
        Subject chosen = null;
        double likeliest = -1;
        for (int i = 0; i < p.length; i++) {
            if (candidates.get(i).words().equals(best) && p[i] > likeliest) {
                chosen = candidates.get(i);
                likeliest = p[i];
            }
        }
        return new Choice<>(chosen, Math.max(0, most), Ranker.ranked(candidates, p, REMEMBERED));
    }
}
