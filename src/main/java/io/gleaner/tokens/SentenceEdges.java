package io.gleaner.tokens;

/** The words about a full stop that tell whether a sentence ends there. */
final class SentenceEdges {
    private SentenceEdges() {}

    /**
     * Ends in an abbreviation that a name or number follows: {@code U.S. Bureau}, {@code No. 4}.
     */
    static boolean abbreviated(String text, int start, int end) {
        int from = end - 1;
        while (from > start
                && !SentenceSplitter.blank(text.charAt(from - 1))
                && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, end - 1);
        return switch (word) {
            case "No",
                    "Mr",
                    "Mrs",
                    "Ms",
                    "Dr",
                    "St",
                    "vs",
                    "Jan",
                    "Feb",
                    "Mar",
                    "Apr",
                    "Jun",
                    "Jul",
                    "Aug",
                    "Sep",
                    "Sept",
                    "Oct",
                    "Nov",
                    "Dec",
                    "Rs",
                    "approx",
                    "Gov",
                    "Sen",
                    "Rep",
                    "Prof",
                    "Gen",
                    "Fig",
                    "Art",
                    "Vol",
                    "pp",
                    "H.R",
                    "U.S",
                    "U.K",
                    "E.U",
                    "U.N",
                    "p.m",
                    "a.m" ->
                    true;
            default -> word.length() == 1 && Character.isUpperCase(word.charAt(0));
        };
    }

    /** Ends in {@code no.} right behind a word, so that digits name a thing: Permit no. 20455. */
    static boolean numbered(String text, int start, int end) {
        int word = end - " no.".length() - 1;
        return word >= start
                && text.startsWith(" no.", end - " no.".length())
                && Character.isLetter(text.charAt(word));
    }

    /** A word that begins sentences and no names. */
    static boolean opener(String text, int next) {
        int to = next;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return switch (text.substring(next, to)) {
            case "The",
                    "A",
                    "An",
                    "In",
                    "It",
                    "This",
                    "That",
                    "These",
                    "He",
                    "She",
                    "They",
                    "We",
                    "But",
                    "And",
                    "At",
                    "By",
                    "For",
                    "On",
                    "Of",
                    "As",
                    "However",
                    "Meanwhile",
                    "According",
                    "There" ->
                    true;
            default -> false;
        };
    }
}
