package io.gleaner.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the part-of-speech model, trained on letters and reviews, gets wrong in press
 * releases.
 *
 * <p>Each rule looks at a word and its neighbours, in the manner of Brill's tagger.
 */
final class TagRepairs {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> PERCENT = Set.of("percent", "%", "cent");

    private static final Set<String> ALL = Set.of("all", "both");

    private static final Set<String> ATTACHING = Set.of("from", "of", "by", "in", "at");

    private TagRepairs() {}

    static List<Tag> of(List<Token> tokens, List<Tag> tags) {
        List<Tag> mended = new ArrayList<>(tags);
        for (int i = 0; i < mended.size(); i++) {
            mended.set(i, mend(tokens, mended, i));
        }
        return List.copyOf(mended);
    }

    private static Tag mend(List<Token> tokens, List<Tag> tags, int i) {
        Token token = tokens.get(i);
        Tag tag = tags.get(i);
        String word = token.lower();
        Tag next = i + 1 < tags.size() ? tags.get(i + 1) : Tag.X;
        String after = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
        Tag before = i > 0 ? tags.get(i - 1) : Tag.PUNCT;
        if (word.equals("percent") || word.equals("percentage")) {
            return Tag.NOUN;
        }
        if (word.equals("%")) {
            return Tag.SYM;
        }
        if (token.isNumber()) {
            return Tag.NUM;
        }
        if (tag != Tag.ADP
                && TagWords.OPENERS.contains(word)
                && (tag == Tag.PROPN
                        || tag == Tag.NOUN
                        || tag == Tag.ADV
                                && (next == Tag.NUM
                                        || next == Tag.DET
                                        || next == Tag.ADJ && word.equals("in")
                                        || next.nominal() && word.equals("in")))) {
            return Tag.ADP;
        }
        if (tag == Tag.ADP && (word.equals("favor") || word.equals("favour"))
                || word.equals("won") && before == Tag.PROPN && numbered(tokens, i + 1)) {
            return Tag.VERB;
        }
        if (tag == Tag.AUX && !TagWords.AUXILIARIES.contains(word) && !word.endsWith("n't")
                || tag == Tag.SCONJ && !TagWords.SUBORDINATING.contains(word)) {
            return Tag.NOUN;
        }
        if (TagWords.SCALES.contains(word) && tag == Tag.VERB) {
            return Tag.NUM;
        }
        if (tag != Tag.AUX && tag != Tag.VERB && TagWords.BEING.contains(word)) {
            return Tag.AUX;
        }
        // a name that the model knows nothing of is no pronoun
        if (tag == Tag.PRON && word.length() > 1 && !TagWords.isPronoun(word)) {
            return Tag.NOUN;
        }
        // behind was Ann Lee
        if (tag == Tag.VERB && token.capitalised() && before == Tag.AUX && next == Tag.PROPN) {
            return Tag.PROPN;
        }
        // the council plans to build
        if (tag == Tag.NOUN
                && (word.equals("plans") || word.equals("aims") || word.equals("hopes"))
                && before.nominal()
                && after.equals("to")
                && i + 2 < tags.size()
                && tags.get(i + 2) == Tag.VERB) {
            return Tag.VERB;
        }
        // 3 percent support Ann Lee
        if (tag == Tag.NOUN
                && (word.equals("support") || word.equals("oppose") || word.equals("favour"))
                && i > 0
                && PERCENT.contains(tokens.get(i - 1).lower())
                && (next == Tag.DET || next == Tag.PROPN || next == Tag.ADJ || next == Tag.PRON)) {
            return Tag.VERB;
        }
        // the unemployment rate, the deficit
        if (tag == Tag.ADJ && (TagWords.nounEnding(word) || word.equals("deficit"))) {
            return Tag.NOUN;
        }
        if (tag.nominal() && TagWords.THEREFORE.contains(word)) {
            return Tag.ADV;
        }
        if (tag == Tag.DET && word.length() > 1 && !TagWords.isDeterminer(word)) {
            return Tag.NOUN;
        }
        // rose to 3 million and exports of steel 2 percent: a noun behind another's number
        if (tag == Tag.VERB
                && plural(word)
                && i > 1
                && tokens.get(i - 1).lower().equals("and")
                && ATTACHING.contains(after)
                && (tags.get(i - 2) == Tag.NUM || PERCENT.contains(tokens.get(i - 2).lower()))) {
            return Tag.NOUN;
        }
        // standings were Lee (38%), Edwards (30%): a capital behind a comma
        if (tag == Tag.ADV && token.capitalised() && before == Tag.PUNCT && after.equals("(")) {
            return Tag.PROPN;
        }
        // a fine of, an individual in: nouns that look like adjectives
        if (tag == Tag.ADJ
                && TagWords.NOUNS_TOO.contains(word)
                && !next.nominal()
                && next != Tag.ADJ
                && (before == Tag.DET || before == Tag.NUM || before == Tag.ADJ)) {
            return Tag.NOUN;
        }
        // where farming accounted for 9 percent
        if (tag == Tag.VERB
                && word.endsWith("ing")
                && !before.nominal()
                && before != Tag.AUX
                && before != Tag.PRON
                && (TagWords.PAST.contains(after) || after.equals("accounted"))) {
            return Tag.NOUN;
        }
        // the usually resident population, of aggregate wealth
        boolean modifier =
                before == Tag.ADV && i > 1 && tags.get(i - 2) == Tag.DET && next.nominal()
                        || before == Tag.ADP && (next.nominal() || next == Tag.ADJ);
        boolean infinitive = i > 0 && tokens.get(i - 1).lower().equals("to");
        if (tag == Tag.VERB && modifier && !infinitive && !endsLikeVerb(word)) {
            return Tag.ADJ;
        }
        // the plan totals
        if (tag == Tag.VERB
                && i > 0
                && ARTICLES.contains(tokens.get(i - 1).lower())
                && !endsLikeVerb(word)
                && (next == Tag.AUX || after.equals("totals") || after.equals("calls"))) {
            return Tag.NOUN;
        }
        // reserves total $28 billion
        if ((word.equals("total") || word.equals("totals") || word.equals("number"))
                && (tag == Tag.ADJ || tag == Tag.NOUN)
                && (before.nominal() || before == Tag.PRON)
                && (next == Tag.NUM || isCurrency(after) || TagWords.ABOUT.contains(after))) {
            return Tag.VERB;
        }
        // spent online increased
        if (tag == Tag.ADJ && TagWords.WHERE.contains(word) && !next.nominal()) {
            return Tag.ADV;
        }
        // Lee won 49 percent, and no Korean won
        if (word.equals("won") && tag.nominal() && before.nominal() && numbered(tokens, i + 1)) {
            return Tag.VERB;
        }
        // 200,000 Kurdish refugees
        if (tag == Tag.VERB
                && plural(word)
                && next == Tag.PUNCT
                && before.nominal()
                && i > 1
                && tags.get(i - 2) == Tag.NUM) {
            return Tag.NOUN;
        }
        // and theft offences decreased
        if (tag == Tag.VERB
                && before == Tag.CCONJ
                && next == Tag.NOUN
                && i + 2 < tags.size()
                && tags.get(i + 2) == Tag.VERB
                && !endsLikeVerb(word)) {
            return Tag.NOUN;
        }
        // there were increases in
        if (tag == Tag.VERB
                && plural(word)
                && i > 0
                && TagWords.BEING.contains(tokens.get(i - 1).lower())) {
            return Tag.NOUN;
        }
        // polls show that
        if (tag == Tag.VERB && i == 0 && plural(word) && TagWords.THAT.contains(after)) {
            return Tag.NOUN;
        }
        // the party's total for the year
        if (tag == Tag.ADJ
                && word.equals("total")
                && (next == Tag.ADP || next == Tag.AUX || next == Tag.VERB || next == Tag.PUNCT)) {
            return Tag.NOUN;
        }
        if (word.endsWith("wards")
                && !token.capitalised()
                && (tag == Tag.NOUN || tag == Tag.PROPN)) {
            return Tag.ADV;
        }
        if (tag != Tag.VERB && !(before == Tag.DET) && TagWords.SAYS.contains(word)) {
            return Tag.VERB;
        }
        // coffee exports had slipped: a plural between a noun and a verb
        if (tag == Tag.ADV
                && plural(word)
                && before == Tag.NOUN
                && (next == Tag.AUX || next == Tag.VERB)) {
            return Tag.NOUN;
        }
        // firms accounted for 5 percent, inflation halved: a participle behind its noun
        if (tag == Tag.ADJ
                && word.length() > 4
                && word.endsWith("ed")
                && (before.nominal() || before == Tag.PRON || before == Tag.NUM && i > 1)
                && (next == Tag.ADP || next == Tag.NUM || after.equals("to"))) {
            return Tag.VERB;
        }
        // food cost 2 percent more
        if (word.equals("cost") && before.nominal() && (next == Tag.NUM || after.equals("$"))) {
            return Tag.VERB;
        }
        if (word.equals("in") && tag == Tag.VERB) {
            return Tag.ADP;
        }
        // data show that
        if (tag.nominal()
                && (before.nominal() || before == Tag.ADJ || before == Tag.ADV)
                && after.equals("that")
                && TagWords.THAT.contains(word)) {
            return Tag.VERB;
        }
        // and Sweden the lowest
        if (tag == Tag.ADJ
                && token.capitalised()
                && (i > 0 && next == Tag.DET || next == Tag.AUX)) {
            return Tag.PROPN;
        }
        if ((word.equals("former") || word.equals("latter"))
                && before == Tag.DET
                && !next.nominal()
                && next != Tag.ADJ) {
            return Tag.NOUN;
        }
        if (TagWords.MONTHS.contains(word) && token.capitalised()) {
            return Tag.PROPN;
        }
        boolean all = i > 0 && ALL.contains(tokens.get(i - 1).lower());
        if (TagWords.PAST.contains(word) && tag != Tag.VERB && (before != Tag.DET || all)) {
            return Tag.VERB;
        }
        // direct and indirect jobs
        if (tag == Tag.VERB
                && before == Tag.CCONJ
                && i > 1
                && tags.get(i - 2) == Tag.ADJ
                && next == Tag.NOUN
                && !TagWords.SAYS.contains(word)
                && !endsLikeVerb(word)) {
            return Tag.ADJ;
        }
        // the record of 12.3 million set in 2019
        if (tag == Tag.NOUN && word.equals("set") && before == Tag.NUM && next == Tag.ADP) {
            return Tag.VERB;
        }
        if (isCurrency(word)) {
            return Tag.SYM;
        }
        // gold slid, Royal received: what stands before a past form and behind no noun
        if (tag == Tag.ADJ
                && (before == Tag.PUNCT || before == Tag.CCONJ)
                && (TagWords.PAST.contains(after) || token.capitalised() && next == Tag.VERB)) {
            return token.capitalised() ? Tag.PROPN : Tag.NOUN;
        }
        // the report shows Dorne's profit
        if (tag == Tag.NOUN
                && (word.equals("shows") || word.equals("show"))
                && before == Tag.NOUN
                && (next == Tag.PROPN || next == Tag.DET)) {
            return Tag.VERB;
        }
        if (word.equals("apiece")) {
            return Tag.ADV;
        }
        // non-energy goods, ex-works prices
        if (after.equals("-")
                && (word.equals("non")
                        || word.equals("ex")
                        || word.equals("pre")
                        || word.equals("mid"))) {
            return Tag.ADJ;
        }
        // Central GST (CGST) yielded 43 crore
        if (tag != Tag.VERB
                && tag != Tag.ADJ
                && !tag.nominal()
                && word.length() > 4
                && word.endsWith("ed")
                && (next == Tag.NUM || isCurrency(after))) {
            return Tag.VERB;
        }
        return NounRepairs.mend(tokens, tags, i);
    }

    private static boolean isCurrency(String word) {
        return word.length() == 1 && Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private static boolean numbered(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isNumber();
    }

    static boolean plural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    }

    static boolean endsLikeVerb(String word) {
        return word.endsWith("ed") || word.endsWith("ing");
    }
}
