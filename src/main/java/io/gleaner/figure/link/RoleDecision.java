package io.gleaner.figure.link;

import io.gleaner.figure.feature.RoleFeatures;
import io.gleaner.figure.model.Choice;
import io.gleaner.figure.story.Datum;
import java.util.List;

/** What a number says of its subject, and which way that moved. */
final class RoleDecision implements Decision<RoleClass> {
    private static final List<RoleClass> ALL = List.of(RoleClass.values());

    private final boolean again;

    /**
     * @param again whether it is the second look, which sees what the neighbours were at first
     */
    RoleDecision(boolean again) {
        this.again = again;
    }

    @Override
    public String name() {
        return again ? "role-again" : "role";
    }

    @Override
    public List<RoleClass> candidates(Datum datum, Linking before) {
        return ALL;
    }

    @Override
    public Describing<RoleClass> describing(Datum datum, Linking before) {
        RoleFeatures features = RoleFeatures.of(datum);
        return (role, sink) -> {
            features.say(role.toString(), sink);
            if (again) {
                RoleFeatures.again(datum, role.toString(), d -> before.role(d).toString(), sink);
            }
        };
    }

    @Override
    public Object meaning(RoleClass candidate) {
        return candidate;
    }

    @Override
    public List<Choice<RoleClass>> of(Linking linking) {
        return linking.roles();
    }

    @Override
    public Linking with(Linking before, List<Choice<RoleClass>> choices) {
        return before.withRoles(choices);
    }
}
