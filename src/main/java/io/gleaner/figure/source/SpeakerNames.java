package io.gleaner.figure.source;

import io.gleaner.cue.CueWords;
import io.gleaner.cue.Saying;
import io.gleaner.figure.scene.Scene;
import io.gleaner.subject.NounPhrases;
import io.gleaner.subject.Phrase;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.Optional;

/** Finds the name in the words that say who speaks. */
final class SpeakerNames {
    /** How far behind a report its author may stand. */
    private static final int AUTHOR = 8;

    private final Scene scene;
    private final Sentence s;
    private final Voices voices;

    SpeakerNames(Scene scene, Voices voices) {
        this.scene = scene;
        this.s = scene.sentence;
        this.voices = voices;
    }

    boolean isMessage(int token) {
        return is(Saying.MESSAGE, token);
    }

    boolean isSpeaker(int token) {
        return is(Saying.BODY, token) || is(Saying.PERSON, token);
    }

    /** A minister, a spokesman: what people are. */
    boolean isRole(int token) {
        return is(Saying.PERSON, token);
    }

    /** The results, the figures: those of somebody named before. */
    private boolean anybodys(int head) {
        return scene.words.is(s.lower(head), CueWords.Kind.NUMBERS)
                && authorBehind(new Phrase(head, head + 1), head).isEmpty();
    }

    private boolean is(Saying kind, int token) {
        return scene.sayings.stream().anyMatch(m -> m.value() == kind && m.covers(token));
    }

    /**
     * The speaker that a phrase names.
     *
     * @param head the noun that it is about
     * @param definite whether an article stands before it: the bureau is one named before
     */
    Speaker of(Phrase p, int head, boolean definite) {
        int from = definite ? p.from() - 1 : p.from();
        if (isMessage(head)) {
            Optional<String> theirs =
                    definite && p.to() - p.from() == 1 && anybodys(head)
                            ? voices.before(s)
                            : Optional.empty();
            return new Speaker(theirs.orElseGet(() -> author(p, head)), from, true);
        }
        boolean common = !s.token(head).capitalised();
        if (definite && common && head - p.from() <= 1) {
            Optional<String> known = voices.named(s.lower(head));
            if (known.isPresent()) {
                return new Speaker(known.get(), from, true);
            }
        }
        boolean lasting = common ? is(Saying.BODY, head) : !isPerson(p, head);
        return new Speaker(proper(p.from(), p.to()), from, lasting);
    }

    /**
     * Two or three names in a row, none of them a body; or a surname that stood behind a first name
     * before.
     */
    private boolean isPerson(Phrase p, int head) {
        int first = head;
        while (first > p.from() && s.token(first - 1).capitalised()) {
            first--;
        }
        if (titled(first, head)) {
            return true;
        }
        for (int i = first; i <= head; i++) {
            String word = s.token(i).text();
            boolean acronym =
                    word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            if (acronym || is(Saying.BODY, i)) {
                return false;
            }
        }
        boolean goesOn = s.lower(head + 1).equals("of") || s.lower(head + 1).equals(".");
        int length = head + 1 - first;
        return !goesOn && (length == 2 || length == 3)
                || is(Saying.PERSON, first)
                || length == 1 && voices.surname(s, s.token(head).text());
    }

    /** UK Prime Minister Ann Lee: a name behind what one is. */
    private boolean titled(int first, int head) {
        for (int i = first; i < head; i++) {
            if (isRole(i) && !isSpeaker(i + 1) && !isSpeaker(head)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Data from the National Bureau: the body; CNNIC's report: the body; the report on jobs: the
     * report.
     */
    private String author(Phrase p, int head) {
        Optional<String> by = authorBehind(p, head);
        if (by.isPresent()) {
            return by.get();
        }
        for (int i = p.from(); i < head; i++) {
            boolean owner = s.lower(i).equals("'s") || s.lower(i).equals("'");
            if (owner && i > p.from()) {
                return proper(p.from(), i);
            }
        }
        if (head > p.from() && (s.tag(head - 1) == Tag.PROPN || s.lower(head - 1).equals(")"))) {
            return proper(p.from(), head);
        }
        return s.lower(head + 1).equals("on") && !scene.inTime(head + 2)
                ? words(p.from(), p.to())
                : words(p.from(), head + 1);
    }

    /** {@code Figures released on Friday by the ministry}: words of issuing and times between. */
    private Optional<String> authorBehind(Phrase message, int head) {
        for (int i = head + 1; i < Math.min(s.size(), head + AUTHOR); i++) {
            String word = s.lower(i);
            boolean names = word.equals("from") || word.equals("by") || word.equals("of");
            if (names && !scene.inTime(i + 1)) {
                int at = i + 1;
                while (at < s.size() && (s.tag(at) == Tag.DET || s.lower(at).equals("the"))) {
                    at++;
                }
                if (at < s.size()
                        && (s.token(at).capitalised() || isSpeaker(at) || isMessage(at))) {
                    int from = at;
                    if (at < message.to()) {
                        return Optional.of(proper(at, message.to()));
                    }
                    return NounPhrases.at(s, at, s.size(), scene::blocked)
                            .map(p -> proper(from, p.to()));
                }
                if (word.equals("by")) {
                    return Optional.empty();
                }
            }
            boolean passes =
                    scene.inTime(i)
                            || word.equals("on")
                            || names
                            || s.tag(i).nominal() && !s.token(i).capitalised()
                            || word.endsWith("ed")
                            || word.equals("made")
                            || word.equals("given")
                            || word.equals("written")
                            || s.tag(i) == Tag.DET;
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The name within a phrase, without what the writer adds in front, behind and in brackets: the
     * French survey provider <em>XiTiMonitor</em>, China's <em>Ministry of Finance</em>,
     * <em>Fitzgerald</em> in a press release.
     */
    private String proper(int from, int to) {
        int end = from;
        while (end < to
                && !s.lower(end).equals("(")
                && (!scene.inTime(end) || paper(end))
                && !leaves(end, from)) {
            end++;
        }
        int start = from;
        for (int i = from; i < end; i++) {
            boolean common =
                    !s.token(i).capitalised()
                            && s.token(i).isWord()
                            && s.tag(i) != Tag.ADP
                            && s.tag(i) != Tag.DET
                            && s.tag(i) != Tag.CCONJ;
            boolean owner = s.lower(i).equals("'s");
            if ((common || owner) && i + 1 < end && s.token(i + 1).capitalised()) {
                start = i + 1;
            } else if (s.tag(i) == Tag.DET && i == start) {
                start = i + 1;
            }
        }
        return words(start, Math.max(end, start + 1));
    }

    /** Behind a name, "in", "on", "to" and "from" begin something else. */
    private boolean leaves(int i, int from) {
        // Officials | from the ministry
        boolean common = i == 1 && s.tag(0) == Tag.NOUN;
        return i > from
                && !common
                && s.token(i - 1).capitalised()
                && switch (s.lower(i)) {
                    case "in", "on", "to", "from", "with", "by", "during", "at" -> true;
                    default -> false;
                };
    }

    /** After the capitalised words from a token on, small words between them included. */
    int run(int from) {
        int to = from;
        int i = from;
        while (i < s.size() && (!scene.blocked(i) || paper(i))) {
            boolean small =
                    switch (s.lower(i)) {
                        case "of", "for", "and", "the", "&", "-" -> i > from;
                        default -> false;
                    };
            if (s.token(i).isWord() && s.token(i).capitalised()) {
                to = i + 1;
            } else if (!small) {
                break;
            }
            i++;
        }
        return to;
    }

    /** The <em>Sunday</em> Times: no day, but a name. */
    private boolean paper(int token) {
        return !scene.inNumber(token)
                && token > 1
                && s.token(token - 1).text().equals("The")
                && s.token(token).capitalised()
                && s.token(token + 1).capitalised()
                && !scene.inTime(token + 1);
    }

    private String words(int from, int to) {
        return s.words(from, Math.min(to, s.size())).replaceAll("\\s+", " ").strip();
    }
}
