package io.gleaner.tokens;

import java.util.List;

/** Mends nouns that the part-of-speech model takes for verbs: the last of {@link TagRepairs}. */
final class NounRepairs {
    private NounRepairs() {}

    static Tag mend(List<Token> tokens, List<Tag> tags, int i) {
        Tag tag = tags.get(i);
        String word = tokens.get(i).lower();
        Tag next = i + 1 < tags.size() ? tags.get(i + 1) : Tag.X;
        String after = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        Tag before = i > 0 ? tags.get(i - 1) : Tag.PUNCT;
        // Exports rose, imports totaled: a plural before a verb is its subject
        boolean opens =
                i == 0
                        || before == Tag.PUNCT
                        || before == Tag.CCONJ
                        || before == Tag.SCONJ
                        || TagWords.SUBORDINATING.contains(tokens.get(i - 1).lower())
                        || before == Tag.ADJ
                        || before == Tag.NOUN;
        if (tag == Tag.VERB
                && TagRepairs.plural(word)
                && opens
                && (after.equals("of")
                        || TagWords.PAST.contains(after)
                        || next == Tag.AUX
                        || next == Tag.VERB && i == 0)) {
            return Tag.NOUN;
        }
        // Output grew, outlays were high, turnout in May: no adverbs, whatever they look like
        if (tag == Tag.ADV
                && (opens && TagWords.PAST.contains(after)
                        || word.equals("output")
                        || word.equals("turnout")
                        || word.startsWith("out") && (next == Tag.VERB || next == Tag.AUX))) {
            return Tag.NOUN;
        }
        // a day pass costs 3 euros
        boolean priced = word.equals("costs") && (next == Tag.NUM || next == Tag.SYM);
        if (tag == Tag.NOUN && priced && (before == Tag.NOUN || before == Tag.VERB)) {
            return Tag.VERB;
        }
        if (tag == Tag.VERB && before == Tag.NOUN && after.equals("costs")) {
            return Tag.NOUN;
        }
        // 12.4 mln vs 10.1 mln
        if (word.equals("vs") || word.equals("versus")) {
            return Tag.ADP;
        }
        // net investment flows into the UK increased
        if (tag == Tag.VERB
                && TagRepairs.plural(word)
                && before == Tag.NOUN
                && next == Tag.ADP
                && TagPhrases.verbLater(tags, i + 2)) {
            return Tag.NOUN;
        }
        // the A500, the M25: a letter glued to its number; but Q1, H2
        if (tag != Tag.PROPN
                && word.length() == 1
                && Character.isUpperCase(tokens.get(i).text().charAt(0))
                && !word.equals("q")
                && !word.equals("h")
                && next == Tag.NUM
                && !tokens.get(i + 1).spaced()) {
            return Tag.PROPN;
        }
        // its forecast for
        if (tag == Tag.ADJ && word.equals("forecast") && next == Tag.ADP) {
            return Tag.NOUN;
        }
        // quarterly revenue
        if (tag == Tag.ADV
                && (next == Tag.NOUN || next == Tag.ADJ)
                && TagWords.EVERY.contains(word)) {
            return Tag.ADJ;
        }
        // raised its growth forecast to
        if (tag == Tag.VERB
                && before == Tag.NOUN
                && (next == Tag.ADP || after.equals("to"))
                && !TagRepairs.endsLikeVerb(word)
                && !TagRepairs.plural(word)
                && TagPhrases.endsObject(tokens, tags, i)) {
            return Tag.NOUN;
        }
        // a 7 percent increase, the fall in births
        if (tag == Tag.VERB
                && (before == Tag.DET || before == Tag.ADJ && !TagRepairs.endsLikeVerb(word))
                && (after.equals("in")
                        || after.equals("of")
                        || after.equals("from")
                        || after.equals("on"))) {
            return Tag.NOUN;
        }
        return tag;
    }
}
