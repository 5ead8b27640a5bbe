package io.gleaner.quantity;

import io.gleaner.rules.Problems;
import io.gleaner.rules.RuleFiles;
import io.gleaner.tokens.Phrases;
import io.gleaner.tokens.Sentence;
import io.gleaner.tokens.Shape;
import io.gleaner.tokens.Token;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the unit that stands beside a number: {@code km}, {@code per cent}, {@code US dollars a
 * barrel}, {@code kWh per month}, {@code people per square kilometre}.
 *
 * <pre>
 * after a number   [ "-" ] unit { rate }
 * before a number  currency sign or code
 * unit             word or sign of the tables, with prefix, plural, hyphen, power
 * rate             ("per" | "a" | "each" | "/") [ number ] (unit | counted noun), see Rates
 * </pre>
 *
 * <p>Immutable, shared by threads. Where nothing matches the answer is null, as in {@link Phrases}.
 */
public final class Units {

    /**
     * A unit as a sentence says it.
     *
     * @param unit of what; a rate where one follows: {@code USD/bbl}
     * @param factor what the number is to be multiplied by: 0.01 for pence, which are read as GBP
     * @param from what decided it: {@code text}, {@code publisher}, {@code default}
     * @param base the same without the rate: {@code USD}
     * @param baseTo after the last token that belongs to the quote: a rate of measures does ({@code
     *     5 litres per hour}), the noun of a price does not
     */
    public record Reading(Unit unit, BigDecimal factor, String from, Unit base, int baseTo) {}

    private final Map<String, Unit> byCode;
    private final Map<String, String> ucum;
    private final Phrases<UnitForms.Form> after;
    private final Phrases<UnitForms.Form> before;
    private final Set<String> lastOfSigns;
    private final Rates rates;
    private final Dimensions dimensions;

    private Units(
            UnitForms forms,
            UnitTable units,
            CurrencyTable currencies,
            Dimensions dimensions,
            RateNouns nouns) {
        this.dimensions = dimensions;
        this.after = forms.phrases();
        this.before = forms.currencySigns();
        this.lastOfSigns = forms.lastOfCurrencySigns();
        this.ucum = Map.copyOf(units.ucum());
        Map<String, Unit> all = new HashMap<>(units.units());
        all.putAll(currencies.units());
        this.byCode = Map.copyOf(all);
        this.rates = new Rates(this, nouns);
    }

    /** Reads {@code units.csv}, {@code currencies.csv} and {@code rates.csv}. */
    public static Units read(RuleFiles files, Problems problems) {
        UnitForms forms = new UnitForms();
        Dimensions dimensions = Dimensions.read(files, problems);
        UnitTable units = UnitTable.read(files, dimensions, forms, problems);
        CurrencyTable currencies = CurrencyTable.read(files, forms, problems);
        ScaleForms.check(files, forms, problems);
        RateNouns nouns = RateNouns.read(files, problems);
        return new Units(forms, units, currencies, dimensions, nouns);
    }

    /**
     * The longest unit, currency or rate that begins at a token, which follows a number or its
     * scale word. A hyphen that ties it to the number ({@code 12-cent}) may come first; the match
     * then begins at the hyphen.
     */
    public Phrases.Match<Reading> at(Sentence s, int from) {
        Phrases.Match<Reading> unit = plain(s, from);
        return unit == null ? null : rates.follow(s, unit);
    }

    /** The same without a rate. */
    Phrases.Match<Reading> plain(Sentence s, int from) {
        boolean glued = from < s.size() && !s.token(from).spaced();
        boolean hyphen = glued && s.lower(from).equals("-");
        int start = hyphen && from + 1 < s.size() && !s.token(from + 1).spaced() ? from + 1 : from;
        Phrases.Match<Reading> unit = Powers.at(this, s, start, glued, s.lower(from - 1));
        return unit == null ? null : new Phrases.Match<>(unit.value(), from, unit.to());
    }

    /**
     * A single unit without power or rate.
     *
     * @param sure whether what stands around it says that it is a unit: square, squared, per hour
     */
    Phrases.Match<Sense> sense(Sentence s, int from, boolean glued, String before, boolean sure) {
        Phrases.Match<UnitForms.Form> match = after.at(s, from);
        while (match != null) {
            int to = match.to();
            UnitForms.Form form = match.value();
            // the full stop of a sentence is no part of "sq. ft."
            boolean stop = to == s.size() && to - 1 > from && s.lower(to - 1).equals(".");
            Sense sense = null;
            if (!stop && joined(s, form, from, to)) {
                boolean last =
                        to == s.size()
                                || s.token(to).shape() == Shape.SYMBOL
                                // 88.4 in x 48.3 in
                                || s.lower(to).equals("x");
                sense = Sense.choose(form.senses(), new Sense.Place(s, from, glued, before, last));
                if (sense == null && (sure || divided(s, to))) {
                    sense = Sense.measure(form.senses());
                }
            }
            if (sense != null) {
                return new Phrases.Match<>(sense, from, to);
            }
            // the longest form is not meant here; a shorter one may be
            match = to - 1 > from ? after.at(s.tokens().subList(0, to - 1), from) : null;
        }
        return null;
    }

    /** Whether a clue or the publisher's country says that a word means a unit. */
    boolean says(Unit unit, Sentence s, int at) {
        Phrases.Match<UnitForms.Form> form = after.at(s, at);
        return form != null
                && form.value().senses().stream()
                        .filter(sense -> sense.unit().equals(unit))
                        .anyMatch(sense -> sense.hasClue(s, at) || sense.isOf(s));
    }

    /** Before a slash and another unit even an ambiguous sign is one: m/s. */
    private boolean divided(Sentence s, int at) {
        return s.lower(at).equals("/") && after.at(s, at + 1) != null;
    }

    /** The currency sign or code that ends right before a token, the number. */
    public Phrases.Match<Reading> before(Sentence s, int to) {
        if (to <= 0 || !lastOfSigns.contains(s.lower(to - 1))) {
            return null;
        }
        boolean glued = to < s.size() && !s.token(to).spaced();
        for (int from = Math.max(0, to - 4); from < to; from++) {
            Phrases.Match<UnitForms.Form> match = before.at(s.tokens().subList(0, to), from);
            if (match == null || match.to() != to || !joined(s, match.value(), from, to)) {
                continue;
            }
            // R2.5bn: the scale stands behind the number
            Sense sense =
                    Sense.choose(
                            match.value().senses(),
                            new Sense.Place(s, from, glued, s.lower(to + 1), false));
            if (sense != null) {
                return new Phrases.Match<>(reading(sense, s, to), from, to);
            }
        }
        return null;
    }

    /**
     * The unit divided by what a rate phrase that begins at a token names: {@code a barrel}, {@code
     * per 1,000 people}, {@code /share}, {@code each week}.
     *
     * <p>For rates whose number and unit stand before: after {@code $98} comes {@code a share},
     * after {@code 11 deaths} comes {@code per 1,000 people}.
     */
    public Phrases.Match<Unit> over(Unit unit, Sentence s, int from) {
        return rates.over(unit, s, from);
    }

    /** The unit of a code, those with prefixes included: {@code km}, {@code CNY}. */
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every unit and currency of the tables, those with prefixes included. */
    public Collection<Unit> all() {
        return byCode.values();
    }

    /** Converts values of these units to base units. */
    public BaseUnits baseUnits() {
        return new BaseUnits(this, dimensions);
    }

    /** The dimension of a rate: speed for length over time. */
    String quotient(Unit above, Unit below) {
        return dimensions.quotient(above.dimension(), below.dimension());
    }

    /** UCUM's code by ours. */
    Map<String, String> ucum() {
        return ucum;
    }

    Reading reading(Sense sense, Sentence s, int baseTo) {
        if (sense.dollar()) {
            if (sense.factor().compareTo(BigDecimal.ONE) < 0 && inEuros(s)) {
                Unit euro = byCode.getOrDefault("EUR", Sense.DOLLAR);
                return new Reading(euro, sense.factor(), "text", euro, baseTo);
            }
            String code = s.context().dollar();
            Unit dollar = byCode.getOrDefault(code, new Unit(code, code, "money"));
            return new Reading(dollar, sense.factor(), s.context().dollarFrom(), dollar, baseTo);
        }
        String from = "text";
        if (sense.ambiguous() && sense.unit().isMoney() && !sense.hasClue(s, baseTo)) {
            from = sense.isOf(s) ? "publisher" : "default";
        }
        return new Reading(sense.unit(), sense.factor(), from, sense.unit(), baseTo);
    }

    /** Shares fell 2 cents to €2.96: cents of the euro, in a sentence of euros and no dollars. */
    private static boolean inEuros(Sentence s) {
        boolean euros = false;
        for (Token token : s.tokens()) {
            if (token.text().endsWith("$") || token.lower().startsWith("dollar")) {
                return false;
            }
            euros |= token.is("\u20AC") || token.is("euro") || token.is("euros");
        }
        return euros;
    }

    /** Signs of several parts are written without spaces, unless the table shows them with one. */
    private static boolean joined(Sentence s, UnitForms.Form form, int from, int to) {
        if (form.loose()) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            Token token = s.token(i);
            if (token.spaced()) {
                return false;
            }
        }
        return true;
    }
}
