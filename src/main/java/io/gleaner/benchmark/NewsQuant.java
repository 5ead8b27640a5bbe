package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.quantity.Form;
import io.gleaner.quantity.Quantity;
import io.gleaner.tokens.Mention;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says figures the way the NewsQuant test set says quantities: its unit names, its {@code change}
 * signs, ranges for a move from one value to another, and 1 for "one of the best".
 */
public final class NewsQuant {
    private final NewsQuantUnits units;

    public NewsQuant(UnitNames names) {
        this.units = new NewsQuantUnits(names);
    }

    /**
     * The quantities of one sentence.
     *
     * @param mentions its quantities, those too that are no figures: in 15 years
     * @param figures the figures of its article
     */
    public List<NewsQuantItem> items(
            Sentence s, List<Mention<Quantity>> mentions, List<Figure> figures) {
        List<NewsQuantSaid> said = new ArrayList<>();
        for (Mention<Quantity> mention : mentions) {
            NewsQuantSaid one = NewsQuantSaid.of(mention, figures);
            if (isCounted(s, one.mention())) {
                said.add(one);
            }
        }
        NewsQuantConcepts concepts = new NewsQuantConcepts(s, said);
        NewsQuantChange changes = new NewsQuantChange(s, said);
        List<NewsQuantItem> items = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            NewsQuantSaid one = said.get(i);
            NewsQuantSaid next = i + 1 < said.size() ? said.get(i + 1) : one;
            if (i + 1 < said.size() && isMoveBack(s, one.mention(), next.mention())) {
                items.add(move(s, next, one, one, concepts));
                i++;
            } else if (i + 1 < said.size() && isMove(s, one.mention(), next.mention())) {
                items.add(move(s, one, next, one, concepts));
                i++;
            } else {
                items.add(
                        new NewsQuantItem(
                                NewsQuantUnits.value(s, one.mention()),
                                NewsQuantUnits.high(s, one.mention()),
                                units.unit(s, one.mention()),
                                changes.of(one),
                                concepts.of(one)));
            }
        }
        items.addAll(onesOf(s, mentions));
        Vague.add(s, concepts, items);
        return items;
    }

    private NewsQuantItem move(
            Sentence s,
            NewsQuantSaid low,
            NewsQuantSaid high,
            NewsQuantSaid first,
            NewsQuantConcepts concepts) {
        NewsQuantSaid second = first == low ? high : low;
        return new NewsQuantItem(
                NewsQuantUnits.value(s, low.mention()),
                Optional.of(NewsQuantUnits.value(s, high.mention())),
                units.unit(s, second.mention()),
                "=",
                concepts.of(first));
    }

    private static boolean isCounted(Sentence s, Mention<Quantity> mention) {
        return mention.value().amount().value().isPresent()
                && !isWordMultiple(mention.value(), s, mention)
                && !isCohort(s, mention)
                && !isSpan(s, mention);
    }

    /** Doubled, twice and halved are not annotated; sixfold is. */
    private static boolean isWordMultiple(
            Quantity quantity, Sentence s, Mention<Quantity> mention) {
        return quantity.form() == Form.MULTIPLE && !s.lower(mention.to() - 1).endsWith("fold");
    }

    /** A five-year award: a length of time that is an adjective. */
    private static boolean isSpan(Sentence s, Mention<Quantity> mention) {
        boolean hyphen = s.lower(mention.to() - 2).equals("-");
        if (s.lower(mention.to()).equals("-") && s.lower(mention.to() + 1).startsWith("old")) {
            return false;
        }
        return hyphen && mention.value().unit().dimension().equals("time");
    }

    /** Men aged 18 to 34: who is meant, not how many. */
    private static boolean isCohort(Sentence s, Mention<Quantity> mention) {
        return mention.value().amount().high().isPresent()
                && s.lower(mention.from() - 1).equals("aged");
    }

    /** Narrowed to 138,285 lots from 212,577 lots: the range from the second to the first. */
    private static boolean isMoveBack(Sentence s, Mention<Quantity> first, Mention<Quantity> next) {
        int after = Math.max(first.to(), first.value().nounTo());
        return s.lower(first.from() - 1).equals("to")
                && s.lower(after).equals("from")
                && next.from() == after + 1
                && first.value().unit().equals(next.value().unit())
                && first.value().amount().high().isEmpty()
                && next.value().amount().high().isEmpty();
    }

    /** From 5.2 to 4.9, after whatever verb, is one range here. */
    private static boolean isMove(Sentence s, Mention<Quantity> first, Mention<Quantity> next) {
        return s.lower(first.from() - 1).equals("from")
                && next.from() == Math.max(first.to(), first.value().nounTo()) + 1
                && s.lower(next.from() - 1).equals("to")
                && first.value().amount().high().isEmpty()
                && next.value().amount().high().isEmpty()
                && next.value().amount().value().isPresent()
                && (first.value().unit().isNone()
                        || first.value().unit().equals(next.value().unit())
                        || next.value().unit().isNone());
    }

    /** One of the best speakers: 1, of the noun group after it. */
    private List<NewsQuantItem> onesOf(Sentence s, List<Mention<Quantity>> mentions) {
        List<NewsQuantItem> items = new ArrayList<>();
        for (int i = 0; i + 3 < s.size(); i++) {
            if (!s.lower(i).equals("one") || !s.lower(i + 1).equals("of")) {
                continue;
            }
            int at = i;
            if (mentions.stream().anyMatch(m -> m.covers(at))) {
                continue;
            }
            int from = i + 2;
            while (s.tag(from) == Tag.DET || s.tag(from) == Tag.PRON) {
                from++;
            }
            String unit = units.group(s, from);
            if (!unit.isEmpty()) {
                items.add(
                        new NewsQuantItem(
                                BigDecimal.ONE,
                                Optional.empty(),
                                unit,
                                "=",
                                NewsQuantItem.NOTHING));
            }
        }
        return items;
    }
}
