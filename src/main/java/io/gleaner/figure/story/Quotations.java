package io.gleaner.figure.story;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a story tells in somebody's own words: all between quotation marks, over sentences too. A
 * quotation that is left open ends with its paragraph, unless the next begins with a mark.
 */
final class Quotations {
    private final Map<Scene, List<Turn>> turns = new IdentityHashMap<>();

    /** From this place of the article on, words are quoted or not. */
    private record Turn(int from, boolean quoted) {}

    Quotations(List<Scene> scenes) {
        boolean open = false;
        Scene last = null;
        for (Scene scene : scenes) {
            String text = scene.sentence().text();
            boolean runsOn = false;
            if (last != null && !last.sameBlock(scene)) {
                runsOn = open && !text.isEmpty() && isMark(text.charAt(0));
                open &= runsOn;
            }
            List<Turn> all = new ArrayList<>();
            int start = scene.sentence().span().start();
            all.add(new Turn(start, open));
            for (int i = runsOn ? 1 : 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isMark(c)) {
                    open = c == '\u201c' || c == '"' && !open;
                    all.add(new Turn(start + i, open));
                }
            }
            turns.put(scene, all);
            last = scene;
        }
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    /** Whether the words of a sentence at a place of the article are quoted. */
    boolean quotes(Scene scene, int at) {
        boolean quoted = false;
        for (Turn turn : turns.getOrDefault(scene, List.of())) {
            if (turn.from > at) {
                break;
            }
            quoted = turn.quoted;
        }
        return quoted;
    }
}
