package io.gleaner.figure.story;

import io.gleaner.cue.Change;
import io.gleaner.cue.ChangeFinder;
import io.gleaner.cue.CueWords;
import io.gleaner.cue.OutlookFinder;
import io.gleaner.cue.RelationFinder;
import io.gleaner.cue.SayingFinder;
import io.gleaner.cue.TradingFinder;
import io.gleaner.figure.story.Layout.Cue;
import io.gleaner.figure.story.Layout.Cue.Family;
import io.gleaner.quantity.Singular;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.subject.CountTable;
import io.gleaner.subject.SubjectTable;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What single words tell, by the tables of rules: cues, kinds of noun, lemmas. */
public record Lexicon(
        ChangeFinder changes,
        RelationFinder relations,
        SayingFinder sayings,
        OutlookFinder outlooks,
        TradingFinder tradings,
        CueWords words,
        SubjectTable nouns,
        CountTable counts,
        Singular singulars,
        Lemmas lemmas) {

    public static Lexicon read(RuleFiles rules, Problems problems) {
        CueWords words = CueWords.read(rules, problems);
        return new Lexicon(
                ChangeFinder.read(rules, problems),
                RelationFinder.read(rules, problems),
                SayingFinder.read(rules, words, problems),
                OutlookFinder.read(rules, problems),
                TradingFinder.read(rules, problems),
                words,
                SubjectTable.read(rules, problems),
                CountTable.read(rules, problems),
                Singular.read(rules, problems),
                Lemmas.read(rules, problems));
    }

    /** The cues of a sentence; where two begin together the change comes first. */
    List<Cue> cues(Sentence sentence) {
        List<Cue> all = new ArrayList<>();
        for (Mention<Change> m : changes.find(sentence)) {
            all.add(cue(m, Family.CHANGE));
        }
        relations.find(sentence).forEach(m -> all.add(cue(m, Family.RELATION)));
        sayings.find(sentence).forEach(m -> all.add(cue(m, Family.SAYING)));
        outlooks.find(sentence).forEach(m -> all.add(cue(m, Family.OUTLOOK)));
        tradings.find(sentence).forEach(m -> all.add(cue(m, Family.TRADING)));
        all.sort(Comparator.comparing(Cue::family).thenComparingInt(Cue::from));
        return List.copyOf(all);
    }

    private static Cue cue(Mention<?> mention, Family family) {
        return new Cue(mention.from(), mention.to(), family, mention.value().toString());
    }
}
