package io.gleaner.figure.scene;

import io.gleaner.cue.ChangeFinder;
import io.gleaner.cue.CueWords;
import io.gleaner.cue.OutlookFinder;
import io.gleaner.cue.RelationFinder;
import io.gleaner.cue.SayingFinder;
import io.gleaner.cue.TradingFinder;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;

/** The finders of all kinds of cue. */
public record Cues(
        ChangeFinder changes,
        RelationFinder relations,
        SayingFinder sayings,
        OutlookFinder outlooks,
        TradingFinder tradings,
        CueWords words) {

    public static Cues read(RuleFiles rules, Problems problems) {
        CueWords words = CueWords.read(rules, problems);
        return new Cues(
                ChangeFinder.read(rules, problems),
                RelationFinder.read(rules, problems),
                SayingFinder.read(rules, words, problems),
                OutlookFinder.read(rules, problems),
                TradingFinder.read(rules, problems),
                words);
    }
}
