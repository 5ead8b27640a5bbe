package io.gleaner.tokens;

import java.util.List;

/** What stands around a word as far as tags alone tell. */
final class TagPhrases {
    private TagPhrases() {}

    /** Whether a word ends the object of a verb: an article or a possessive, and before it that. */
    static boolean endsObject(List<Token> tokens, List<Tag> tags, int noun) {
        int i = noun - 1;
        while (i > 0
                && (tags.get(i) == Tag.NOUN
                        || tags.get(i) == Tag.ADJ
                        || tags.get(i) == Tag.NUM
                        || tokens.get(i).lower().equals("-"))) {
            i--;
        }
        return i > 0
                && (tags.get(i) == Tag.DET || tags.get(i) == Tag.PRON)
                && TagWords.isDeterminer(tokens.get(i).lower())
                && tags.get(i - 1) == Tag.VERB
                && !TagWords.SAYS.contains(tokens.get(i - 1).lower());
    }

    static boolean verbLater(List<Tag> tags, int from) {
        for (int i = from; i < Math.min(tags.size(), from + 8); i++) {
            if (tags.get(i) == Tag.PUNCT) {
                return false;
            }
            if (tags.get(i) == Tag.VERB) {
                return true;
            }
        }
        return false;
    }
}
