package io.gleaner.tokens;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups tagged words into noun and verb groups.
 *
 * <pre>
 * noun group = [ determiner ] { adjective | number | noun | name | "'s" | "-" | "and" between modifiers } noun
 * verb group = { auxiliary | adverb | "to" | "n't" } verb
 * </pre>
 */
final class Chunks {
    private Chunks() {}

    static List<Chunk> of(Sentence sentence) {
        List<Chunk> chunks = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int to = nounGroup(sentence, i);
            if (to > i) {
                int end = lastNominal(sentence, i, to) + 1;
                chunks.add(new Chunk(i, end));
                i = end;
                continue;
            }
            to = verbGroup(sentence, i);
            if (to > i) {
                chunks.add(new Chunk(i, to));
                i = to;
                continue;
            }
            i++;
        }
        return List.copyOf(chunks);
    }

    private static int nounGroup(Sentence s, int from) {
        int i = from;
        boolean nominal = false;
        while (i < s.size()) {
            Tag tag = s.tag(i);
            String word = s.lower(i);
            if (tag.nominal()) {
                nominal = true;
                i++;
            } else if (tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.SYM && !word.equals("-")) {
                i++;
            } else if (tag == Tag.DET && i == from) {
                i++;
            } else if (tag == Tag.PRON && i == from && possessive(word)) {
                i++;
            } else if (nominal && (word.equals("'s") || word.equals("'")) && i + 1 < s.size()) {
                i++;
            } else if (i > from && word.equals("-") && !s.token(i).spaced() && i + 1 < s.size()) {
                i++;
            } else if (tag == Tag.ADV && i + 1 < s.size() && s.tag(i + 1) == Tag.ADJ) {
                i++;
            } else if (tag == Tag.VERB
                    && i > from
                    && i + 1 < s.size()
                    && (s.tag(i + 1).nominal())
                    && (word.endsWith("ed") || word.endsWith("ing"))
                    && (s.tag(i - 1) == Tag.DET
                            || s.tag(i - 1) == Tag.ADJ
                            || s.lower(i - 1).equals("-"))) {
                i++;
            } else {
                break;
            }
        }
        return nominal ? i : from;
    }

    private static boolean possessive(String word) {
        return switch (word) {
            case "its", "their", "his", "her", "our", "my", "your" -> true;
            default -> false;
        };
    }

    private static int lastNominal(Sentence s, int from, int to) {
        int head = to - 1;
        while (!s.tag(head).nominal() && head > from) {
            head--;
        }
        return head;
    }

    private static int verbGroup(Sentence s, int from) {
        int i = from;
        boolean verb = false;
        while (i < s.size()) {
            Tag tag = s.tag(i);
            if (tag == Tag.VERB || tag == Tag.AUX) {
                verb = true;
            } else if (!(tag == Tag.PART || tag == Tag.ADV)) {
                break;
            }
            i++;
        }
        // adverbs at either end belong to the sentence
        while (i > from && verb && s.tag(i - 1) != Tag.VERB && s.tag(i - 1) != Tag.AUX) {
            i--;
        }
        return verb ? i : from;
    }
}
