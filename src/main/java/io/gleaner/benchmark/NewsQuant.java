package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.quantity.Unit;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what was read in the terms of the NewsQuant test set. It translates, and finds nothing: each
 * item is a quantity or figure that was read, and its words are theirs.
 *
 * <pre>
 * the set                                       from
 * 49 cent                                       0.49 USD, read from "49 cents"
 * 50 year of age                                a length of time read as an age
 * % voter                                       a fraction with the noun that it counts
 * ~ &gt; &lt; up down =                            the bound, else the direction of a change or growth
 * 7..5 percentage                               a previous value right before its level, as one range
 * the sign of what it converts                  the figure that a conversion is about
 * words of what it is said of                   those of subject and whole, without what is counted
 * </pre>
 *
 * Multiples told by a word (doubled, twice) and lengths that modify a noun (a five-year plan) are
 * none there.
 */
final class NewsQuant {
    private static final Set<String> CENTS = Set.of("cent", "cents", "c", "\u00A2");
    private static final Set<String> UNNAMED = Set.of("the", "a", "an", "and", "&", "most");
    private static final Set<String> PENCE = Set.of("p", "pence", "penny");

    private NewsQuant() {}

    /** A quantity, and the figure that was made of it, if any. */
    private record Said(Mention<Quantity> mention, Optional<Figure> figure) {
        Quantity quantity() {
            return figure.map(Figure::quantity).orElse(mention.value());
        }

        boolean is(Role role) {
            return figure.filter(f -> f.role() == role).isPresent();
        }

        int end() {
            return Math.max(mention.to(), mention.value().nounTo());
        }

        boolean isAbout(Said other) {
            return figure.isPresent()
                    && other.figure.isPresent()
                    && figure.get().about().orElse(-1) == other.figure.get().id();
        }
    }

    /**
     * The quantities of one sentence.
     *
     * @param mentions its quantities, those too that are no figures: in 15 years
     * @param figures the figures of its article
     */
    static List<NewsQuantItem> items(
            Sentence s, List<Mention<Quantity>> mentions, List<Figure> figures) {
        List<Said> all =
                mentions.stream()
                        .map(m -> new Said(m, figure(m, figures)))
                        .filter(said -> isCounted(s, said.mention))
                        .toList();
        List<NewsQuantItem> items = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Said one = all.get(i);
            Said next = i + 1 < all.size() ? all.get(i + 1) : one;
            if (isMove(one, next) || isMove(next, one)) {
                Said was = one.is(Role.PREVIOUS) ? one : next;
                Said is = was == one ? next : one;
                items.add(
                        new NewsQuantItem(
                                value(s, was),
                                Optional.of(value(s, is)),
                                unit(s, is),
                                "=",
                                concepts(s, is)));
                i++;
            } else {
                items.add(
                        new NewsQuantItem(
                                value(s, one),
                                one.quantity().amount().high().map(h -> scaled(s, one, h)),
                                unit(s, one),
                                change(one, all),
                                concepts(s, one)));
            }
        }
        return items;
    }

    private static Optional<Figure> figure(Mention<Quantity> mention, List<Figure> figures) {
        return figures.stream().filter(f -> f.evidence().span().equals(mention.span())).findFirst();
    }

    private static boolean isCounted(Sentence s, Mention<Quantity> mention) {
        Quantity quantity = mention.value();
        String last = s.lower(mention.to() - 1);
        boolean multiple = quantity.form() == Form.MULTIPLE && !last.endsWith("fold");
        boolean modifier =
                quantity.unit().dimension().equals("time")
                        && mention.length() > 2
                        && s.lower(mention.to() - 2).equals("-")
                        && !isAge(mention);
        return quantity.amount().value().isPresent() && !multiple && !modifier;
    }

    /** From 7 to 5, to 5 from 7: what it was beside what it is, with a word between them. */
    private static boolean isMove(Said was, Said is) {
        int gap = Math.max(was.mention.from() - is.end(), is.mention.from() - was.end());
        return was.is(Role.PREVIOUS)
                && was.isAbout(is)
                && gap == 1
                && was.quantity().amount().high().isEmpty()
                && is.quantity().amount().high().isEmpty();
    }

    private static boolean isAge(Mention<Quantity> mention) {
        return mention.rule().endsWith("/age");
    }

    private static BigDecimal value(Sentence s, Said said) {
        return scaled(s, said, said.quantity().amount().value().orElseThrow());
    }

    private static BigDecimal scaled(Sentence s, Said said, BigDecimal value) {
        if (!part(s, said).isEmpty()) {
            return value.multiply(BigDecimal.valueOf(100));
        }
        return said.quantity().form() == Form.FRACTION
                ? value.divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)
                : value;
    }

    /** The part of a currency that the quantity itself was written in. */
    private static String part(Sentence s, Said said) {
        if (said.quantity().unit().isMoney()) {
            for (int i = said.mention.from(); i < said.mention.to(); i++) {
                if (CENTS.contains(s.lower(i))) {
                    return "cent";
                }
                if (PENCE.contains(s.lower(i))) {
                    return "point";
                }
            }
        }
        return "";
    }

    private static String unit(Sentence s, Said said) {
        Unit unit = said.quantity().unit();
        String part = part(s, said);
        if (!part.isEmpty()) {
            String name = UnitNames.name(unit);
            int per = name.indexOf(" per ");
            return part + (per < 0 ? "" : name.substring(per));
        }
        if (said.quantity().form() == Form.FRACTION) {
            return "% "
                    + (said.quantity().hasNoun()
                            ? noun(s, said.quantity())
                            : said.figure
                                    .flatMap(Figure::shareOf)
                                    .map(NewsQuant::noun)
                                    .orElse("-"));
        }
        if (isAge(said.mention) && (unit.isNone() || unit.is("year"))) {
            return "year of age";
        }
        boolean counts = said.quantity().hasNoun() && unit.isCount();
        // a level of an index has no unit there but where the text writes points
        boolean mute = said.mention.value().unit().isNone() && unit.is("index point");
        return unit.isNone() || mute
                ? "-"
                : counts && unit.code().indexOf('/') < 0
                        ? noun(s, said.quantity())
                        : UnitNames.name(unit);
    }

    private static String noun(Sentence s, Quantity quantity) {
        return noun(s.words(quantity.nounFrom(), quantity.nounTo()));
    }

    /** A noun with its adjectives, the last word in the singular, people as people. */
    private static String noun(String phrase) {
        String[] all = phrase.replace("'s ", " ").toLowerCase(Locale.ROOT).split(" ");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            if (!UNNAMED.contains(all[i])) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(
                                i == all.length - 1
                                        ? UnitNames.singular(all[i])
                                        : UnitNames.base(all[i]));
            }
        }
        return UnitNames.noun(words.toString());
    }

    private static String change(Said said, List<Said> all) {
        if (said.is(Role.CONVERSION)) {
            Optional<Said> converted = all.stream().filter(said::isAbout).findFirst();
            if (converted.isPresent() && !converted.get().is(Role.CONVERSION)) {
                return change(converted.get(), all);
            }
        }
        return switch (said.quantity().bound()) {
            case ABOUT -> "~";
            case OVER, AT_LEAST -> ">";
            case UNDER, AT_MOST -> "<";
            case EXACT ->
                    said.figure
                            .filter(f -> !said.quantity().hasNoun() || f.role() == Role.GROWTH)
                            .filter(f -> f.quantity().amount().high().isEmpty())
                            .flatMap(Figure::direction)
                            .map(Object::toString)
                            .filter(way -> !way.equals("flat"))
                            .orElse("=");
        };
    }

    private static List<String> concepts(Sentence s, Said said) {
        Set<String> words = new LinkedHashSet<>();
        said.figure.flatMap(Figure::subject).map(NewsQuantWords::of).ifPresent(words::addAll);
        said.figure.flatMap(Figure::shareOf).map(NewsQuantWords::of).ifPresent(words::addAll);
        if (said.quantity().hasNoun()) {
            for (int i = said.quantity().nounFrom(); i < said.quantity().nounTo(); i++) {
                words.remove(s.token(i).text());
            }
        }
        return words.isEmpty() ? NewsQuantItem.NOTHING : List.copyOf(words);
    }
}
