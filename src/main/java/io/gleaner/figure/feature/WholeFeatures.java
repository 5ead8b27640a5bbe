package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.RelationFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Phrase;
import io.gleaner.text.ContentWords;

/** What speaks for a phrase as the whole that a share is a part of. */
public final class WholeFeatures {
    private WholeFeatures() {}

    public static void none(Datum d, FeatureSink sink) {
        sink.say(WHOLE_NONE, "it");
        sink.say(WHOLE_NONE, d.kind());
        sink.say(WHOLE_NEXT, d.scene().layout().lemma(d.to()));
    }

    /**
     * @param subject what the share measures
     */
    public static void of(Datum d, Phrase p, String role, ContentWords subject, FeatureSink sink) {
        PhraseFeatures.of(d, p, role, sink);
        sink.say(SUBJECT_AS, Steps.agreement(p.words().agreement(subject)));
    }
}
