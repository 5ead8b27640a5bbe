package io.gleaner.figure.link;

import java.util.List;

/** The decisions of linking, in the order in which they are taken: later ones see earlier ones. */
public final class Decisions {
    public static final List<Decision<?>> IN_ORDER =
            List.of(
                    new RoleDecision(false),
                    new RoleDecision(true),
                    new SubjectDecision(false),
                    new PeriodDecision(false),
                    new AboutDecision(),
                    new SubjectDecision(true),
                    new PeriodDecision(true),
                    new BaseDecision(),
                    new SourceDecision(),
                    new WholeDecision(),
                    new UnitDecision(),
                    new SureDecision(SureDecision.Of.UNIT),
                    new SureDecision(SureDecision.Of.ROLE),
                    new SureDecision(SureDecision.Of.SUBJECT),
                    new SureDecision(SureDecision.Of.PERIOD),
                    new SureDecision(SureDecision.Of.FIGURE));

    /** Those that have the last word on a field. */
    static final List<Decision<?>> FINAL =
            IN_ORDER.stream()
                    .filter(d -> !(d instanceof SureDecision))
                    .filter(
                            d ->
                                    IN_ORDER.stream()
                                            .noneMatch(o -> o.name().equals(d.name() + "-again")))
                    .toList();

    private Decisions() {}

    /** The names of their files of weights. */
    public static List<String> names() {
        return IN_ORDER.stream().<String>map(Decision::name).toList();
    }
}
