package io.gleaner.benchmark;

import io.gleaner.figure.Figure;
import io.gleaner.figure.trait.Role;
import io.gleaner.quantity.Form;
import io.gleaner.subject.HeadName;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that the test set would name as what a quantity is said of.
 *
 * <pre>
 * a 45 kWh <em>battery</em>                 the noun that it stands before
 * 3 percent of its <em>staff</em>           what it is a part of
 * <em>exports</em> of 700 tonnes            what it is the size of
 * <em>Jane Smith</em> scored 12 goals       whoever has what is counted
 * <em>the satellite</em> falls in 3 years   the subject of its clause
 * 40 villagers were moved               nothing: only what is counted
 * </pre>
 *
 * The set names the noun beside a quantity and the subject of its clause, where our figures have
 * one subject; the figure's serves where the sentence's own words show none.
 */
final class NewsQuantConcepts {
    private final Sentence s;
    private final List<NewsQuantSaid> all;
    private final NewsQuantPhrases phrases;
    private final NewsQuantPrices prices;

    NewsQuantConcepts(Sentence s, List<NewsQuantSaid> all) {
        this.s = s;
        this.all = all;
        this.phrases = new NewsQuantPhrases(s, all);
        this.prices = new NewsQuantPrices(s, phrases);
    }

    List<String> of(NewsQuantSaid said) {
        List<String> words = find(said);
        return words.isEmpty() ? NewsQuantItem.NOTHING : words;
    }

    /** The same for a vague number, thousands of: whoever its clause is about. */
    List<String> at(int token) {
        List<String> words = phrases.subjectBefore(token).orElse(List.of());
        return words.isEmpty() ? NewsQuantItem.NOTHING : words;
    }

    /** 5G ‸networks. */
    List<String> of(int token) {
        List<String> words = phrases.phraseAt(token);
        return words.isEmpty() ? NewsQuantItem.NOTHING : words;
    }

    private List<String> find(NewsQuantSaid said) {
        // a third of the voters: the set has the whole in the unit
        if (said.quantity().form() == Form.FRACTION
                && (said.quantity().hasNoun()
                        || s.lower(said.end()).equals("of") && s.tag(said.end() + 1) == Tag.DET)) {
            return List.of();
        }
        Optional<NewsQuantSaid> joined = joined(said);
        if (joined.isPresent()) {
            return find(joined.get());
        }
        int at = said.mention().from();
        List<String> each = prices.paidEach(at, said.end(), said.quantity().unit().isMoney());
        Optional<List<String>> titled = prices.titled(at).or(() -> phrases.ranging(at));
        if (!each.isEmpty() || titled.isPresent()) {
            return titled.orElse(each);
        }
        Set<String> words = new LinkedHashSet<>(beside(said));
        boolean alone =
                phrases.isBracketed(at)
                        || s.tag(at - 1) == Tag.DET && phrases.isSubject(said.end())
                        || s.lower(at - 1).equals("worth")
                        || phrases.isSaid(at)
                        || saidToo(said);
        if (!words.isEmpty() && alone) {
            return List.copyOf(words);
        }
        if (words.isEmpty()) {
            Optional<NewsQuantSaid> before = continued(said);
            if (before.isPresent()) {
                return find(before.get());
            }
        }
        if (words.isEmpty() && !said.isThing()) {
            words.addAll(phrases.objectBefore(at));
        }
        if (!said.isThing() || !isPlace(at)) {
            words.addAll(clause(said));
        }
        if (words.isEmpty() && !said.isThing()) {
            words.addAll(prices.attached(said.end()));
        }
        if (words.isEmpty() && s.lower(said.end()).equals("of")) {
            words.addAll(phrases.phraseAt(said.end() + 1));
        }
        if (words.isEmpty()) {
            words.addAll(phrases.hangsOn(at));
        }
        return List.copyOf(words);
    }

    /** Found 60 percent of shops and ‸40 percent of inns: said as the one before. */
    private boolean saidToo(NewsQuantSaid said) {
        int at = all.indexOf(said) - 1;
        boolean and = s.lower(said.mention().from() - 1).equals("and");
        return and
                && at >= 0
                && phrases.isSaid(all.get(at).mention().from())
                && all.get(at).quantity().unit().equals(said.quantity().unit());
    }

    /** 40 tables and ‸12 chairs: what is counted with what stands right before it. */
    private Optional<NewsQuantSaid> joined(NewsQuantSaid said) {
        int at = all.indexOf(said) - 1;
        if (at < 0 || !said.isThing() || !all.get(at).isThing()) {
            return Optional.empty();
        }
        int from = said.mention().from();
        boolean and = s.lower(from - 1).equals("and") || s.lower(from - 1).equals(",");
        return and && all.get(at).end() == from - 1 ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** In two villages: things that only say where. */
    private boolean isPlace(int at) {
        return switch (s.lower(at - 1)) {
            case "in", "at", "into", "for", "with" -> s.tag(at - 2) != Tag.VERB;
            default -> false;
        };
    }

    /** The quantity that this one only continues: 5 percent ‸to 3.2, 7 miles (‸11 km). */
    private Optional<NewsQuantSaid> continued(NewsQuantSaid said) {
        int at = all.indexOf(said) - 1;
        if (at < 0 || said.isThing()) {
            return Optional.empty();
        }
        NewsQuantSaid before = all.get(at);
        int from = said.mention().from();
        boolean or = s.lower(from - 1).equals("or") && s.lower(from - 2).equals(",");
        return or || phrases.isLight(before.end(), said.mention().from())
                ? Optional.of(before)
                : Optional.empty();
    }

    /** The noun beside the quantity that it measures. */
    private List<String> beside(NewsQuantSaid said) {
        int from = said.mention().from();
        int end = phrases.afterRate(said.end());
        if (!said.isThing()) {
            List<String> words = new NewsQuantMeasured(s, phrases).measuredAt(from, end);
            if (!words.isEmpty()) {
                return words;
            }
            int of = phrases.afterBracket(end);
            if (s.lower(of).equals("of")) {
                return phrases.phraseAt(of + 1);
            }
        }
        // a three course meal, 4 cylinder engines: what is counted only says which
        if (said.isThing() && s.tag(said.end()).nominal()) {
            return phrases.phraseAt(said.end());
        }
        if (said.quantity().unit().isMoney()) {
            List<String> words = prices.paid(end);
            if (!words.isEmpty()) {
                return words;
            }
        }
        String before = s.lower(from - 1);
        if (before.equals("of") && s.lower(from - 2).equals("total")) {
            return List.of();
        }
        boolean of = before.equals("of") && s.tag(from - 2).nominal();
        return of || before.equals("worth") ? phrases.groupEndingAt(from - 1) : List.of();
    }

    /** Acme — Shares rose: the name before the dash, where the figure's subject begins with it. */
    private List<String> head(NewsQuantSaid said) {
        Optional<String> name = HeadName.of(s).map(p -> s.words(p.from(), p.to()));
        return name.filter(
                        n ->
                                said.figure()
                                        .flatMap(Figure::subject)
                                        .filter(subject -> subject.startsWith(n))
                                        .isPresent())
                .map(NewsQuantWords::of)
                .orElse(List.of());
    }

    /** What the clause is about. */
    private List<String> clause(NewsQuantSaid said) {
        boolean moved =
                said.figure()
                        .filter(f -> f.role() == Role.CHANGE || f.role() == Role.GROWTH)
                        .isPresent();
        if (moved && s.lower(said.mention().from() - 2).equals("to") && !said.isThing()) {
            return said.figure().flatMap(Figure::subject).map(NewsQuantWords::of).orElse(List.of());
        }
        Optional<List<String>> own = phrases.labelBefore(said.mention().from());
        if (own.isEmpty()) {
            own = phrases.subjectBefore(said.mention().from());
        }
        if (own.isPresent() && !own.get().isEmpty()) {
            return NewsQuantPhrases.join(head(said), own.get());
        }
        boolean elided = said.quantity().unit().isCount() && !said.quantity().unit().isNone();
        if (said.isThing() || elided) {
            return List.of();
        }
        // the set names nothing where no grammar does
        List<String> figure =
                said.figure()
                        .filter(f -> !f.rules().contains("subject:nearby"))
                        .flatMap(Figure::subject)
                        .filter(subject -> !subject.contains(" who "))
                        .map(NewsQuantWords::of)
                        .orElse(List.of());
        return figure.isEmpty() ? own.orElse(List.of()) : figure;
    }
}
