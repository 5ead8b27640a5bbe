package io.gleaner.figure.scene;

import io.gleaner.cue.Change;
import io.gleaner.cue.CueWords;
import io.gleaner.cue.Outlook;
import io.gleaner.cue.Relation;
import io.gleaner.cue.Saying;
import io.gleaner.cue.Trading;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Quantity;
import io.gleaner.time.Period;
import io.gleaner.time.TimeExpression;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A sentence with all that was found in it: what the linker's steps look at. */
public final class Scene {
    public final Sentence sentence;
    public final List<Draft> drafts = new ArrayList<>();
    public final List<Mention<TimeExpression>> times;
    public final List<Mention<Relation>> relations;
    public final List<Mention<Saying>> sayings;
    public final List<Mention<Outlook>> outlooks;
    public final List<Mention<Trading>> tradings;
    public final CueWords words;
    public final Clauses clauses;

    /** The last sentence before this one that has figures. */
    public final Optional<Sentence> sentenceBefore;

    private Supplier<Optional<Scene>> before;

    /** What the article so far is about in time. */
    public final Frame frame;

    /** Whom the article is about, and what its sentences leave unsaid. */
    public final Story story;

    private final Cues cues;

    /** Found when first asked for: that takes the tags of the sentence. */
    private List<Mention<Change>> changes;

    /** Kept, so that nobody looks back through a long article twice. */
    private Optional<String> topic;

    /** Whether the sentence is a row of a table, its cells parted by bars. */
    public final boolean inTable;

    private final boolean[] time;
    private final boolean[] number;

    public Scene(
            Sentence sentence,
            List<Mention<Quantity>> quantities,
            List<Mention<TimeExpression>> times,
            Cues cues,
            Optional<Sentence> sentenceBefore,
            Supplier<Optional<Scene>> before,
            Frame frame,
            Story story) {
        this.frame = frame;
        this.words = cues.words();
        this.story = story;
        this.sentence = sentence;
        this.times = times;
        this.relations = cues.relations().find(sentence);
        this.cues = cues;
        this.sayings = cues.sayings().find(sentence);
        this.outlooks = cues.outlooks().find(sentence);
        this.tradings = cues.tradings().find(sentence);
        this.sentenceBefore = sentenceBefore;
        this.before = before;
        this.inTable = sentence.text().contains("|");
        this.time = new boolean[sentence.size()];
        this.number = new boolean[sentence.size()];
        for (Mention<TimeExpression> mention : times) {
            // the monthly average, the annual rate: part of what is measured
            if (mention.value().kind() != TimeExpression.Kind.RECURRING) {
                mark(time, mention);
            }
        }
        for (Mention<Quantity> mention : quantities) {
            mark(number, mention);
            drafts.add(new Draft(this, mention));
        }
        this.clauses = new Clauses(this);
    }

    private static void mark(boolean[] marks, Mention<?> mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            marks[i] = true;
        }
    }

    /** The words of change; making up 26.8 percent moves nothing. */
    public List<Mention<Change>> changes() {
        if (changes == null) {
            changes =
                    cues.changes().find(sentence).stream()
                            .filter(
                                    c ->
                                            relations.stream()
                                                    .noneMatch(
                                                            r -> r.length() > 1 && r.overlaps(c)))
                            .toList();
        }
        return changes;
    }

    public boolean inTime(int token) {
        return token >= 0 && token < time.length && time[token];
    }

    public boolean inNumber(int token) {
        return token >= 0 && token < number.length && number[token];
    }

    /** The scene of that sentence, linked. */
    public Optional<Scene> before() {
        return before.get();
    }

    /**
     * Nothing before this scene is looked at any more; what the article was about is remembered.
     */
    public void forgetBefore() {
        topic();
        before = Optional::empty;
    }

    /** Whether no sentence with figures stands before this one in its paragraph. */
    public boolean opensBlock() {
        return sentenceBefore.filter(b -> b.block().equals(sentence.block())).isEmpty();
    }

    /** Whether a token can belong to no noun phrase. */
    public boolean blocked(int token) {
        return inTime(token) || inNumber(token);
    }

    public String lower(int token) {
        return sentence.lower(token);
    }

    public Tag tag(int token) {
        return sentence.tag(token);
    }

    public boolean isVerb(int token) {
        Tag tag = tag(token);
        if (tag == Tag.VERB && lower(token - 1).equals("-") && !sentence.token(token).spaced()) {
            // record-breaking: part of a word
            return false;
        }
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.NOUN && mistaken(token);
    }

    /** The plan represents 2 percent; 52 percent rate the plan as good: verbs in spite of tags. */
    private boolean mistaken(int token) {
        Tag before = tag(token - 1);
        boolean part =
                (before.nominal() || before == Tag.PRON || before == Tag.ADV)
                        && relations.stream()
                                .anyMatch(
                                        r ->
                                                r.value() == Relation.PART
                                                        && r.from() == token
                                                        && r.to() <= token + 2);
        boolean rated =
                (lower(token - 1).equals("%")
                                || lower(token - 1).equals("percent")
                                || lower(token - 1).equals("cent"))
                        && lower(token + 1).equals("the")
                        && !inTime(token + 2)
                        && changeAt(token).isEmpty();
        return part && !lower(token - 1).equals("'s") || rated;
    }

    /** The word of change that ends at a token (exclusive), if one does. */
    public Optional<Mention<Change>> changeEndingAt(int to) {
        return changes().stream().filter(change -> change.to() == to).findFirst();
    }

    /** The word of change that begins at a token, if one does. */
    public Optional<Mention<Change>> changeAt(int from) {
        return changes().stream().filter(change -> change.from() == from).findFirst();
    }

    public Optional<Mention<Relation>> relationEndingAt(int to, Relation relation) {
        return relations.stream().filter(r -> r.value() == relation && r.to() == to).findFirst();
    }

    public Optional<Mention<TimeExpression>> timeAt(int token) {
        return times.stream().filter(mention -> mention.covers(token)).findFirst();
    }

    /** The period that holds where a sentence names none: the paragraph's, else the article's. */
    public Optional<Period> running() {
        return frame.running();
    }

    /** What the last sentence before that has a subject is about. */
    public Optional<String> topic() {
        if (topic == null) {
            Optional<String> found = Optional.empty();
            Optional<Scene> near = before();
            while (found.isEmpty() && near.isPresent()) {
                Scene last = near.get();
                found = last.firstSubject();
                // one that was asked knows what stands before it
                boolean known = found.isEmpty() && last.topic != null;
                found = known ? last.topic : found;
                near = known ? Optional.empty() : last.before();
            }
            topic = found;
        }
        return topic;
    }

    /** The subject of this sentence's first level. */
    private Optional<String> firstSubject() {
        return drafts.stream()
                .filter(draft -> draft.subject != null && !draft.is(Role.CRITERION))
                .map(draft -> draft.subject)
                .findFirst();
    }

    /** The nearest draft before a token. */
    public Optional<Draft> draftBefore(int token) {
        Draft found = null;
        for (Draft draft : drafts) {
            if (draft.to() <= token) {
                found = draft;
            }
        }
        return Optional.ofNullable(found);
    }
}
