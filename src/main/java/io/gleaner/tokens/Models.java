package io.gleaner.tokens;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The language models: loaded once, when first needed, and shared by threads.
 *
 * <p>OpenNLP's come with the program. CoreNLP's name model is a file beside it; without one,
 * reading goes by rules and tags alone.
 */
public final class Models {
    private static final String NAMES =
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final Optional<Path> names;
    private final OpenNlp openNlp = new OpenNlp();
    private CRFClassifier<CoreLabel> classifier;

    private Models(Optional<Path> names) {
        this.names = names;
    }

    /**
     * Models with names.
     *
     * @param folder where the name model was unpacked to
     * @throws BadModel when it is not there
     */
    public static Models in(Path folder) {
        Path file = folder.resolve(NAMES);
        if (!Files.isReadable(file)) {
            throw new BadModel(
                    file
                            + ": cannot be read: names of people, bodies and places need it; build"
                            + " the program again, or read with --names off");
        }
        return new Models(Optional.of(file));
    }

    /** Models without names: reading by rules and tags. */
    public static Models withoutNames() {
        return new Models(Optional.empty());
    }

    OpenNlp openNlp() {
        return openNlp;
    }

    NameTagger nameTagger() {
        return names.isPresent() ? new CrfNames(this::classifier) : NameTagger.NONE;
    }

    private synchronized CRFClassifier<CoreLabel> classifier() {
        if (classifier == null) {
            Path file = names.orElseThrow();
            try {
                classifier = CRFClassifier.getClassifier(file.toFile());
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                throw new BadModel(
                        file + ": is damaged: " + e.getMessage() + "; build the program again");
            }
        }
        return classifier;
    }

    /** A model is missing or damaged. */
    public static final class BadModel extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadModel(String message) {
            super(message);
        }
    }
}
