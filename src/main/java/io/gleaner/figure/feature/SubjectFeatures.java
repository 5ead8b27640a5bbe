package io.gleaner.figure.feature;

import static io.gleaner.figure.feature.PhraseFeature.*;

import io.gleaner.figure.model.FeatureSink;
import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.story.Phrase;
import io.gleaner.tokens.Tag;

/** What speaks at the second look for a phrase, or for two that are put together. */
public final class SubjectFeatures {
    private SubjectFeatures() {}

    /** How a phrase came off at first look. */
    public record Look(double probability, int rank) {}

    /** Of the only candidate of a figure in a table. */
    public static void ofCell(FeatureSink sink) {
        sink.say(TABLE);
    }

    /**
     * Of a sentence that tells two lists respectively.
     *
     * @param own whether it names the one that stands where the figure stands, and no other
     */
    public static void respective(boolean own, FeatureSink sink) {
        sink.say(RESPECTIVE, Steps.yes(own));
    }

    public static void alone(Look look, FeatureSink sink) {
        sink.say(RANK, Steps.doubt(look.probability()));
        sink.say(PLACE_IN_RANK, Steps.upTo(5, look.rank()));
    }

    public static void composed(
            Datum datum,
            Phrase core,
            Phrase qualifier,
            Look coreLook,
            Look qualifierLook,
            String role,
            FeatureSink sink) {
        Layout l = qualifier.scene().layout();
        String place = PhraseFeatures.place(datum, qualifier);
        String coreDoubt = Steps.doubt(coreLook.probability());
        String doubt = Steps.doubt(qualifierLook.probability());
        String named = Steps.yes(proper(qualifier));
        sink.say(COMPOSED);
        sink.say(QUALIFIER_PLACE, place);
        sink.say(QUALIFIER_PLACE, place, role);
        sink.say(QUALIFIER_PLACE, place, datum.kind());
        sink.say(QUALIFIER_REACH, qualifier.reach().name());
        sink.say(QUALIFIER_NAME, named, Steps.yes(proper(core)), place);
        sink.say(CORE_DOUBT, coreDoubt);
        sink.say(QUALIFIER_DOUBT, doubt);
        sink.say(QUALIFIER_DOUBT, doubt, coreDoubt);
        sink.say(
                QUALIFIER_LENGTH,
                Steps.upTo(5, core.words().size()),
                Steps.upTo(5, qualifier.words().size()));
        sink.say(QUALIFIER_LEAD, l.lower(qualifier.from() - 1));
        sink.say(QUALIFIER_HEAD, l.lemma(qualifier.head()));
        int titled = qualifier.words().shared(datum.scene().story().titleWords());
        sink.say(QUALIFIER_IN_TITLE, Steps.upTo(2, titled));
    }

    private static boolean proper(Phrase phrase) {
        Layout l = phrase.scene().layout();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (l.tag(i) == Tag.PROPN) {
                return true;
            }
        }
        return false;
    }
}
