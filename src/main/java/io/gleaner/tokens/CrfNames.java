package io.gleaner.tokens;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** CoreNLP's conditional random field for people, organisations and places. */
final class CrfNames implements NameTagger {
    private final Supplier<CRFClassifier<CoreLabel>> classifier;

    CrfNames(Supplier<CRFClassifier<CoreLabel>> classifier) {
        this.classifier = classifier;
    }

    @Override
    public List<Mention<Name>> names(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(token.text());
            label.set(CoreAnnotations.TextAnnotation.class, token.text());
            labels.add(label);
        }
        List<CoreLabel> answers = classifier.get().classifySentence(labels);
        List<Mention<Name>> names = new ArrayList<>();
        int i = 0;
        while (i < answers.size()) {
            String answer = answer(answers, i);
            int to = i + 1;
            while (to < answers.size() && answer(answers, to).equals(answer)) {
                to++;
            }
            int from = i;
            int end = to;
            kind(answer)
                    .ifPresent(
                            name ->
                                    names.add(
                                            Mention.of(name, sentence, from, end, "name tagger")));
            i = to;
        }
        return names;
    }

    private static String answer(List<CoreLabel> answers, int i) {
        return answers.get(i).get(CoreAnnotations.AnswerAnnotation.class);
    }

    private static Optional<Name> kind(String answer) {
        return switch (answer) {
            case "PERSON" -> Optional.of(Name.PERSON);
            case "ORGANIZATION" -> Optional.of(Name.ORGANIZATION);
            case "LOCATION" -> Optional.of(Name.LOCATION);
            default -> Optional.empty();
        };
    }
}
