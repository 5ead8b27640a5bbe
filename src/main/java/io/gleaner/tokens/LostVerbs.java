package io.gleaner.tokens;

import java.util.List;

/**
 * Tells a sentence in which the tagger saw no verb: <em>prices start at $5</em>, three nouns to a
 * model trained on letters, so that its next best reading is worth a look.
 */
final class LostVerbs {
    /** Shorter ones are headings. */
    private static final int SHORTEST = 5;

    private LostVerbs() {}

    /** Whether a sentence that ends with a full stop has no verb before its first "which". */
    static boolean misses(List<Token> tokens, List<Tag> tags) {
        if (tokens.size() < SHORTEST || !tokens.get(tokens.size() - 1).lower().equals(".")) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean participle = i > 0 && leads(tokens.get(i - 1).lower());
            if (tags.get(i) == Tag.AUX || tags.get(i) == Tag.VERB && !participle) {
                return false;
            }
            if (tokens.get(i).lower().equals(":")) {
                return false;
            }
            if (i > 0 && isRelative(tokens.get(i).lower())) {
                return !goesOn(tokens, i);
            }
        }
        return true;
    }

    /** Acme, which makes drives, has: the verb comes behind the second comma. */
    private static boolean goesOn(List<Token> tokens, int which) {
        boolean comma = false;
        for (int i = which + 1; i < tokens.size(); i++) {
            comma |= tokens.get(i).lower().equals(",");
        }
        return comma;
    }

    /** Whether a reading has its verb where sentences with numbers have it: before the first. */
    static boolean found(List<Token> tokens, List<Tag> tags) {
        if (misses(tokens, tags)) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tags.get(i) == Tag.VERB || tags.get(i) == Tag.AUX) {
                return true;
            }
            if (i > 2 && tokens.get(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** To sell, while selling: no verb that a sentence is about. */
    private static boolean leads(String before) {
        return before.equals("to") || before.equals("while") || before.equals("by");
    }

    private static boolean isRelative(String word) {
        return switch (word) {
            case "which", "who", "that", "whose", "where" -> true;
            default -> false;
        };
    }
}
