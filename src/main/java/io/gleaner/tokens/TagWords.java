package io.gleaner.tokens;

import java.util.Set;

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
                    "numbered");

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
                    "pays");

    /** Nouns in form that are verbs between a noun and "that". */
    static final Set<String> THAT =
            Set.of(
                    "show",
                    "shows",
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

    static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private TagWords() {}
}
