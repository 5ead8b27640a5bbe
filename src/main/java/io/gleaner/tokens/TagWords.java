package io.gleaner.tokens;

import io.gleaner.text.CalendarNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed sets of English words that {@link TagRepairs} goes by: what they are is never in
 * doubt.
 */
final class TagWords {
    /** Prepositions that a capital letter makes look like names. */
    static final Set<String> OPENERS =
            Set.of(
                    "between", "among", "over", "since", "during", "within", "under", "per", "in",
                    "by", "from", "of", "at", "after", "before", "with", "for", "to", "on", "about",
                    "around");

    /** Past forms that are nothing else: a noun phrase ends before them. */
    static final Set<String> PAST =
            Set.of(
                    "fell",
                    "rose",
                    "doubled",
                    "tripled",
                    "quadrupled",
                    "halved",
                    "grew",
                    "sank",
                    "shrank",
                    "slid",
                    "climbed",
                    "declined",
                    "totaled",
                    "totalled",
                    "averaged",
                    "stood",
                    "reached",
                    "became",
                    "exceeded",
                    "amounted",
                    "remained",
                    "numbered",
                    "risen",
                    "fallen",
                    "grown",
                    "spoke");

    /** Forms that are only ever verbs, and that capitals around them make look like names. */
    static final Set<String> SAYS =
            Set.of(
                    "expects",
                    "says",
                    "said",
                    "believes",
                    "predicts",
                    "wants",
                    "hopes",
                    "intends",
                    "accounted",
                    "contains",
                    "includes",
                    "owns",
                    "employs",
                    "earns",
                    "pays",
                    "spends",
                    "buys",
                    "sells",
                    "weighs");

    /** Nouns in form that are verbs between a noun and "that". */
    static final Set<String> THAT =
            Set.of(
                    "show",
                    "shows",
                    "reveal",
                    "reveals",
                    "indicate",
                    "indicates",
                    "suggest",
                    "suggests",
                    "reports",
                    "claims",
                    "warns",
                    "notes",
                    "estimates",
                    "forecasts",
                    "states",
                    "report",
                    "estimate",
                    "claim",
                    "forecast");

    /** Bounds between a verb and its number: totals around 3 million. */
    static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "almost", "some", "approximately", "roughly");

    static final Set<String> SCALES =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore");

    static final Set<String> SUBORDINATING =
            Set.of(
                    "that",
                    "if",
                    "as",
                    "because",
                    "while",
                    "whilst",
                    "although",
                    "though",
                    "since",
                    "than",
                    "when",
                    "where",
                    "unless",
                    "until",
                    "till",
                    "before",
                    "after",
                    "whether",
                    "once",
                    "so",
                    "like",
                    "whereas",
                    "lest",
                    "how",
                    "why",
                    "despite",
                    "except",
                    "given",
                    "provided",
                    "without",
                    "in",
                    "for",
                    "by",
                    "of",
                    "with",
                    "from",
                    "to",
                    "at",
                    "on",
                    "upon",
                    "about",
                    "into",
                    "over",
                    "through",
                    "due",
                    "cause",
                    "albeit",
                    "wherever",
                    "whenever",
                    "now",
                    "per",
                    "between",
                    "instead",
                    "besides",
                    "towards",
                    "against");

    static final Set<String> AUXILIARIES =
            Set.of(
                    "am", "is", "are", "was", "were", "be", "been", "being", "have", "has", "had",
                    "having", "do", "does", "did", "will", "would", "shall", "should", "can",
                    "could", "may", "might", "must", "'s", "'re", "'ve", "'d", "'ll", "'m", "ca",
                    "wo", "get", "got", "gets", "getting", "ought", "done", "doing", "need", "n't");

    /** May is a verb more often than a month. */
    static final Set<String> MONTHS =
            CalendarNames.MONTHS.stream()
                    .filter(month -> !month.equals("may"))
                    .collect(Collectors.toUnmodifiableSet());

    /** Forms of be and have, and will, that are nothing else. */
    static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "been", "has", "had", "have", "would", "could");

    /** Adverbs that join sentences. */
    static final Set<String> THEREFORE =
            Set.of("thus", "hence", "therefore", "however", "moreover", "furthermore", "meanwhile");

    private static final Set<String> PRONOUNS =
            Set.of(
                    ("i me my mine you your yours he him his she her hers it its we us our ours they"
                                    + " them their theirs this that these those who whom whose which what"
                                    + " whoever whatever whichever whomever one ones some any all both"
                                    + " each either neither none other others another such there much"
                                    + " many few several more most less nobody enough 's 'em thee thy")
                            .split(" "));

    /** Adjectives of recurring times, adverbs by their ending. */
    static final Set<String> EVERY =
            Set.of("hourly", "daily", "weekly", "monthly", "quarterly", "yearly");

    /** Adverbs of place behind a verb or a noun. */
    static final Set<String> WHERE =
            Set.of("online", "worldwide", "nationwide", "overseas", "abroad", "elsewhere");

    /** Adjectives that are nouns where none follows. */
    static final Set<String> NOUNS_TOO =
            Set.of(
                    "fine",
                    "individual",
                    "adult",
                    "objective",
                    "initiative",
                    "executive",
                    "representative",
                    "relative",
                    "collective");

    private static final Set<String> DETERMINERS =
            Set.of(
                    ("a an the this that these those no some any each every all both either neither"
                                    + " another such what which whose whatever half many few several much"
                                    + " most more less fewer enough other her his its my your our their"
                                    + " one certain own little least quite 's there yonder")
                            .split(" "));

    private static final List<String> COMPOUND_PRONOUNS =
            List.of("one", "body", "thing", "self", "selves");

    private static final List<String> NOUN_ENDINGS =
            List.of("ment", "tion", "sion", "ness", "ship", "venue", "ism");

    private TagWords() {}

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word)
                || word.startsWith("'")
                || COMPOUND_PRONOUNS.stream().anyMatch(word::endsWith);
    }

    /** Whether a word's ending makes it a noun: unemployment. */
    static boolean nounEnding(String word) {
        return word.length() > 6 && NOUN_ENDINGS.stream().anyMatch(word::endsWith);
    }
}
