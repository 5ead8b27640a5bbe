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
import io.gleaner.quantity.Unit;
import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.subject.CountTable;
import io.gleaner.subject.SubjectTable;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                ChangeFinder.read(rules, words, problems),
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

    /**
     * What a noun counts, if it can be counted: deaths, payrolls (which count jobs).
     *
     * @param named whether it is written with a capital
     */
    public Optional<Unit> counted(String noun, boolean named) {
        Optional<String> collective = counts.of(noun);
        if (collective.isPresent()) {
            return collective.filter(code -> !code.equals("none")).map(Lexicon::unit);
        }
        boolean counts =
                !named
                        && isPlural(noun)
                        && !nouns.is(noun, SubjectTable.Kind.ACCOUNT)
                        && !nouns.is(noun, SubjectTable.Kind.MEASURE);
        return counts ? Optional.of(Unit.counted(singulars.of(noun))) : Optional.empty();
    }

    private boolean isPlural(String noun) {
        return singulars.isPlural(noun)
                || noun.length() > 3 && noun.endsWith("s") && !singulars.of(noun).equals(noun);
    }

    private static Unit unit(String code) {
        return code.equals("index point") ? new Unit(code, code, "ratio") : Unit.counted(code);
    }

    /** What a noun before its number stands for: payrolls grew by 52,000. */
    public Optional<Unit> collective(Datum datum) {
        boolean before =
                datum.unit().isCount()
                        && datum.quantity().hasNoun()
                        && datum.quantity().nounTo() <= datum.from();
        if (!before) {
            return Optional.empty();
        }
        String noun =
                datum.scene()
                        .sentence()
                        .words(datum.quantity().nounFrom(), datum.quantity().nounTo());
        return counts.of(noun).filter(code -> !code.equals("none")).map(Lexicon::unit);
    }

    /** What heads a column of bare numbers: {@code Share (%)}, {@code Votes}. */
    public Optional<Unit> unitOfHead(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("%") || lower.startsWith("percent") || lower.startsWith("per cent")) {
            return Optional.of(Unit.PERCENT);
        }
        int bracket = lower.indexOf('(');
        String noun = (bracket > 0 ? lower.substring(0, bracket) : lower).strip();
        return counted(noun.substring(noun.lastIndexOf(' ') + 1), false);
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
