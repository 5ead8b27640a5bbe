package io.gleaner.quantity;

import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.List;

/**
 * Numbers that count people without naming them: by what is done to them before, or what befalls
 * them after.
 */
final class People {
    private final Bounding bounding;
    private final WordLists lists;

    People(Bounding bounding, WordLists lists) {
        this.bounding = bounding;
        this.lists = lists;
    }

    boolean counted(Sentence s, Draft draft) {
        return draft.number.held()
                && draft.value().scale() <= 0
                && (ofPeople(s, draft) || befallen(s, draft));
    }

    /** 12 dead, 19 were killed, fourteen were taken to hospital, 5,972 took part. */
    private boolean befallen(Sentence s, Draft draft) {
        int at = draft.to;
        while (s.tag(at) == Tag.AUX) {
            at++;
        }
        boolean taken =
                at > draft.to && s.lower(at).equals("taken") && s.lower(at + 2).equals("hospital");
        boolean part = s.lower(at).equals("took") && s.lower(at + 1).equals("part");
        boolean theirs = s.lower(at).equals("lost") && s.lower(at + 1).equals("their");
        return taken || part || theirs || lists.has(WordLists.Use.BEFALLS, s.lower(at));
    }

    /** At least 12 were killed and 40 wounded: one bound for both, as they share the verb. */
    void shareBounds(Sentence s, List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft first = drafts.get(i - 1);
            Draft second = drafts.get(i);
            boolean shares =
                    second.bound == Bound.EXACT
                            && first.unit.is("person")
                            && second.unit.is("person")
                            && s.lower(second.from - 1).equals("and")
                            && lists.has(WordLists.Use.BEFALLS, s.lower(second.from - 2))
                            && lists.has(WordLists.Use.BEFALLS, s.lower(second.to));
            second.bound = shares ? first.bound : second.bound;
        }
    }

    /** The bomb killed 12, the mill employs 300. */
    private boolean ofPeople(Sentence s, Draft draft) {
        int verb = bounding.start(s, draft.from) - 1;
        boolean ends =
                draft.to >= s.size()
                        || !s.token(draft.to).isWord() && !s.lower(draft.to).equals("-")
                        || switch (s.tag(draft.to)) {
                            case ADP, CCONJ, SCONJ, ADV, AUX, PRON -> true;
                            default -> false;
                        };
        if (!ends || verb < 0 || s.lower(draft.to).equals("of")) {
            return false;
        }
        // killed 4 and wounded 30: the second of two is taken for an adjective
        boolean acts = s.tag(verb) == Tag.VERB || s.tag(verb - 1) == Tag.CCONJ;
        return acts && lists.has(WordLists.Use.OF_PEOPLE, s.lower(verb))
                || lists.has(WordLists.Use.OF_PEOPLE, s.lower(verb - 1) + " " + s.lower(verb));
    }
}
