package io.gleaner.figure;

import io.gleaner.cue.Saying;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/**
 * Says who stands behind a sentence's figures.
 *
 * <pre>
 * source = "according to" NAME | NAME said | message "from" NAME showed | NAME message showed
 * </pre>
 *
 * The sentences that follow in the same paragraph go on reporting until another speaks.
 */
final class Sources implements Step {
    @Override
    public void apply(Scene scene) {
        Optional<String> said = source(scene);
        Optional<String> source =
                said.isPresent()
                        ? said
                        : scene.before
                                .filter(b -> b.sentence.block().equals(scene.sentence.block()))
                                .flatMap(Scene::source);
        scene.source = source.orElse(null);
        source.ifPresent(
                name -> {
                    for (Draft d : scene.drafts) {
                        if (!d.is(Role.CRITERION)) {
                            d.source = name;
                        }
                    }
                });
    }

    private static Optional<String> source(Scene scene) {
        for (Mention<Saying> saying : scene.sayings) {
            if (saying.value() == Saying.ACCORDING) {
                Optional<String> name = phrase(scene, saying.to());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        for (Mention<Saying> saying : scene.sayings) {
            if (saying.value() == Saying.VERB && scene.isVerb(saying.from())) {
                Optional<String> name = speaker(scene, saying);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> phrase(Scene scene, int from) {
        Sentence s = scene.sentence;
        int at = from;
        while (at < s.size() && (s.tag(at) == Tag.DET || s.lower(at).equals("the"))) {
            at++;
        }
        Optional<Phrase> phrase = NounPhrases.at(s, at, s.size(), scene::blocked);
        return phrase.map(p -> name(scene, p));
    }

    /**
     * Data from the National Bureau showed: the body; CNNIC's report: the body; the report: the
     * report; statistics published on Wednesday by the agency: the agency.
     */
    private static String name(Scene scene, Phrase phrase) {
        Sentence s = scene.sentence;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!isMessage(scene, i)
                    || s.token(i).capitalised() && i > 0 && s.tag(i) == Tag.PROPN) {
                continue;
            }
            Optional<Phrase> author = author(scene, i + 1);
            if (author.isPresent()) {
                return strip(scene, author.get().from(), author.get().to());
            }
            if (i > phrase.from() && s.lower(i - 1).equals("'s")) {
                return strip(scene, phrase.from(), i - 1);
            }
            if (i > phrase.from() && s.tag(i - 1) == Tag.PROPN) {
                return strip(scene, phrase.from(), i);
            }
        }
        return strip(scene, phrase.from(), phrase.to());
    }

    private static boolean isMessage(Scene scene, int token) {
        return scene.sayings.stream().anyMatch(m -> m.value() == Saying.MESSAGE && m.covers(token));
    }

    /** Who a message comes from: "from" or "by" and a name, with a participle and a time before. */
    private static Optional<Phrase> author(Scene scene, int from) {
        Sentence s = scene.sentence;
        for (int i = from; i < Math.min(s.size(), from + 7); i++) {
            String word = s.lower(i);
            if (word.equals("from") || word.equals("by")) {
                int at = i + 1;
                while (s.tag(at) == Tag.DET) {
                    at++;
                }
                if (at < s.size() && s.token(at).capitalised() && !scene.inTime(at)) {
                    return NounPhrases.at(s, at, s.size(), scene::blocked);
                }
                return Optional.empty();
            }
            boolean passes =
                    scene.inTime(i)
                            || word.equals("on")
                            || word.equals("published")
                            || word.equals("released")
                            || word.equals("issued")
                            || word.equals("compiled")
                            || word.equals("collected");
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String strip(Scene scene, int from, int to) {
        Sentence s = scene.sentence;
        int start = from;
        while (start < to && (s.tag(start) == Tag.DET || s.lower(start).equals("the"))) {
            start++;
        }
        // China's National Bureau of Statistics: the owner is no part of the name
        for (int i = start; i < to - 1; i++) {
            if (s.lower(i).equals("'s") && s.token(i + 1).capitalised()) {
                start = i + 1;
            }
        }
        return s.words(start, to).replaceAll("\\s+", " ");
    }

    private static Optional<String> speaker(Scene scene, Mention<Saying> saying) {
        Sentence s = scene.sentence;
        // said the bureau
        String after = s.lower(saying.to());
        if (s.lower(saying.from() - 1).equals(",") || s.lower(saying.from() - 1).equals("\"")) {
            Optional<String> name = phrase(scene, saying.to());
            if (name.isPresent() && !after.equals("that")) {
                return name;
            }
        }
        // the bureau said: the phrase that ends at the verb, adverbs and auxiliaries skipped
        int to = saying.from();
        while (to > 0
                && (s.tag(to - 1) == Tag.AUX
                        || s.tag(to - 1) == Tag.ADV
                        || s.lower(to - 1).equals(","))) {
            to--;
        }
        Clause clause = scene.clauses.of(Math.max(0, to - 1));
        if (clause.subject().isPresent()
                && clause.subject().get().to() >= to - 1
                && clause.subject().get().from() < to) {
            Phrase subject = clause.subject().get();
            return human(scene, subject) ? Optional.of(name(scene, subject)) : Optional.empty();
        }
        for (int from = clause.from(); from < to; from++) {
            Optional<Phrase> phrase = NounPhrases.at(s, from, to, scene::blocked);
            if (phrase.isPresent() && phrase.get().to() == to) {
                return human(scene, phrase.get())
                        ? Optional.of(name(scene, phrase.get()))
                        : Optional.empty();
            }
            if (phrase.isPresent()) {
                from = phrase.get().to() - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * A body, a person or a report can say something; a price cannot show, it only shows growth.
     */
    private static boolean human(Scene scene, Phrase phrase) {
        Sentence s = scene.sentence;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            int at = i;
            if (s.tag(i) == Tag.PROPN
                    || s.token(i).capitalised() && i > 0
                    || scene.sayings.stream()
                            .anyMatch(m -> m.value() == Saying.MESSAGE && m.covers(at))
                    || speaks(s.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(String word) {
        return switch (word) {
            case "ministry",
                    "government",
                    "company",
                    "bureau",
                    "agency",
                    "analysts",
                    "analyst",
                    "economists",
                    "officials",
                    "official",
                    "ministers",
                    "minister",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "police",
                    "authorities",
                    "bank",
                    "office",
                    "department",
                    "group",
                    "association",
                    "researchers",
                    "experts",
                    "report",
                    "executives",
                    "regulator",
                    "council",
                    "commission" ->
                    true;
            default -> false;
        };
    }
}
