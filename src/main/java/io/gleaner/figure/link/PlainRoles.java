package io.gleaner.figure.link;

import io.gleaner.figure.story.Datum;
import io.gleaner.figure.story.Layout;
import io.gleaner.figure.trait.Role;
import java.util.List;
import java.util.Optional;

/** Roles that the words right beside a number leave no doubt of. */
final class PlainRoles {
    private PlainRoles() {}

    /** The one role that is possible; empty where several are. */
    static Optional<RoleClass> of(Datum datum) {
        Layout l = datum.scene().layout();
        String number = l.lower(datum.from());
        if (number.startsWith("halv")) {
            return Optional.of(RoleClass.GROWTH_DOWN);
        }
        if (datum.unit().isCount()
                && l.lower(datum.end()).equals("redundant")
                && !l.tag(datum.end() + 1).nominal()) {
            // made 300 workers redundant
            return Optional.of(RoleClass.CHANGE_DOWN);
        }
        return bracketed(datum, l);
    }

    /** Won 180 seats (down 30). */
    private static Optional<RoleClass> bracketed(Datum datum, Layout l) {
        boolean closed = l.lower(datum.from() - 2).equals("(") && l.lower(datum.end()).equals(")");
        boolean relative = datum.unit().is("percent");
        return switch (closed ? l.lower(datum.from() - 1) : "") {
            case "up" -> Optional.of(relative ? RoleClass.GROWTH_UP : RoleClass.CHANGE_UP);
            case "down" -> Optional.of(relative ? RoleClass.GROWTH_DOWN : RoleClass.CHANGE_DOWN);
            default -> Optional.empty();
        };
    }

    /** The role that goes on from the figure before in a list, or behind the name of another. */
    static Optional<RoleClass> goingOn(Datum datum, Linking before) {
        Layout l = datum.scene().layout();
        List<Datum> all = datum.scene().data();
        int at = datum.position() - 1;
        while (at >= 0 && l.depth(all.get(at).from()) > l.depth(datum.from())) {
            // won 210 seats (up 12), the Tories 180
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        boolean list = listed(l, all.get(at), datum);
        while (list && at > 0 && listed(l, all.get(at - 1), all.get(at))) {
            at--;
        }
        Datum last = all.get(at);
        boolean named =
                datum.mention().rule().equals("quantity/carried")
                        && datum.scene().sentence().token(datum.from() - 1).capitalised()
                        && parts(l.lower(datum.from() - 2));
        RoleClass role = before.role(last);
        return (list || named) && (role.moves() || role.is(Role.LEVEL))
                ? Optional.of(role)
                : Optional.empty();
    }

    private static boolean listed(Layout l, Datum last, Datum next) {
        return last.mention().rule().equals("quantity/list")
                && next.from() == last.to() + 1
                && parts(l.lower(last.to()));
    }

    private static boolean parts(String word) {
        return switch (word) {
            case ",", ";", "and", "or" -> true;
            default -> false;
        };
    }
}
