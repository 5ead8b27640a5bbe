package io.gleaner.figure.link;

import io.gleaner.cue.Direction;
import io.gleaner.figure.trait.Role;
import java.util.Locale;
import java.util.Optional;

/** What a number says of its subject, and which way it moved: chosen together. */
public enum RoleClass {
    LEVEL(Role.LEVEL, null),
    CHANGE_UP(Role.CHANGE, Direction.UP),
    CHANGE_DOWN(Role.CHANGE, Direction.DOWN),
    CHANGE_FLAT(Role.CHANGE, Direction.FLAT),
    GROWTH_UP(Role.GROWTH, Direction.UP),
    GROWTH_DOWN(Role.GROWTH, Direction.DOWN),
    GROWTH_FLAT(Role.GROWTH, Direction.FLAT),
    SHARE(Role.SHARE, null),
    PREVIOUS(Role.PREVIOUS, null),
    CONVERSION(Role.CONVERSION, null),
    CRITERION(Role.CRITERION, null);

    private final Role role;
    private final Direction direction;
    private final String text;
    private final String roleText;

    RoleClass(Role role, Direction direction) {
        this.role = role;
        this.direction = direction;
        this.text = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        this.roleText = role.toString();
    }

    public Role role() {
        return role;
    }

    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    public boolean is(Role other) {
        return role == other;
    }

    public boolean moves() {
        return direction != null;
    }

    /** The role alone, as features tell it. */
    public String roleText() {
        return roleText;
    }

    @Override
    public String toString() {
        return text;
    }
}
