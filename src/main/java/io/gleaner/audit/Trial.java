package io.gleaner.audit;

import io.gleaner.figure.Finding;
import io.gleaner.figure.trait.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One relation tried on figures: what each states, and what the others of them imply for it.
 *
 * @param relation the relation's name
 * @param formula how the first figure follows from the others: {@code part / whole}
 * @param sure whether the figures surely belong together so; where not, a disagreement says nothing
 * @param terms the figures, the one in question first
 */
record Trial(String relation, String formula, boolean sure, List<Term> terms) {
    private static final MathContext ROUGH = new MathContext(6);
    private static final BigDecimal ABOUT = new BigDecimal("1.25");
    private static final BigDecimal ABSURD = BigDecimal.valueOf(5);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * A figure in a relation.
     *
     * @param implied what the other figures leave open for it
     */
    record Term(Claim claim, Interval implied) {
        /** Whether the figure is many times what is implied for it, or the other way round. */
        boolean isFarOff() {
            BigDecimal one = claim.value().abs();
            BigDecimal other = nearest().abs();
            return one.max(other).compareTo(one.min(other).multiply(ABSURD)) > 0;
        }

        /** The end of what is implied that is not open, or its middle. */
        private BigDecimal nearest() {
            if (Interval.beyond(implied.high())) {
                return implied.low();
            }
            return Interval.beyond(implied.low()) ? implied.high() : implied.middle();
        }

        /** Whether million for billion, or the other way round, would mend it. */
        boolean isSlip() {
            boolean ends = !Interval.beyond(implied.low()) && !Interval.beyond(implied.high());
            return ends
                    && (claim.interval().scaled(THOUSAND).meets(implied)
                            || claim.interval().meets(implied.scaled(THOUSAND)));
        }

        /** Whether another figure would do in the place of this one. */
        boolean meets(Claim other) {
            return other.sameUnit(claim)
                    && isAmount(other.role())
                    && isAmount(claim.role())
                    && !implied.isOpen()
                    && other.interval().meets(implied);
        }

        /** Whether a role is of an amount itself, not of its movement or share. */
        private static boolean isAmount(Role role) {
            return role == Role.LEVEL || role == Role.PREVIOUS || role == Role.CONVERSION;
        }

        /** How much of itself the figure would have to change by. */
        BigDecimal strain() {
            BigDecimal size = claim.value().abs().max(new BigDecimal("1e-9"));
            return claim.interval().gap(implied).divide(size, ROUGH);
        }
    }

    static Term term(Claim claim, Interval implied) {
        return new Term(claim, implied);
    }

    /** The same, but not sure where another figure is just what is implied for one of these. */
    Trial unlessMet(List<Claim> others) {
        boolean met =
                others.stream()
                        .filter(other -> terms.stream().noneMatch(t -> t.claim() == other))
                        .filter(other -> !other.isVague())
                        .anyMatch(other -> terms.stream().anyMatch(term -> term.meets(other)));
        return new Trial(relation, formula, sure && !met, terms);
    }

    Finding.Verdict verdict() {
        Term first = terms.get(0);
        if (first.implied().isOpen()) {
            return Finding.Verdict.CANNOT_TELL;
        }
        if (first.claim().interval().meets(first.implied())) {
            return Finding.Verdict.CONSISTENT;
        }
        return sure && !absurd() ? Finding.Verdict.CONTRADICTS : Finding.Verdict.CANNOT_TELL;
    }

    /**
     * Figures so far from each other that they hardly belong together: rather misread than wrong,
     * unless it is just a thousandfold, as million for billion.
     */
    private boolean absurd() {
        List<Term> amounts =
                terms.stream().filter(t -> !t.implied().isOpen() && !t.claim().isRatio()).toList();
        List<Term> judged =
                amounts.isEmpty()
                        ? terms.stream().filter(t -> !t.implied().isOpen()).toList()
                        : amounts;
        return judged.stream().allMatch(Term::isFarOff) && judged.stream().noneMatch(Term::isSlip);
    }

    /** Whether figures of several articles are in it. */
    boolean isAcross() {
        return terms.stream().map(term -> term.claim().article()).distinct().count() > 1;
    }

    /** What came of it, found by an audit of this name. */
    Finding finding(String source) {
        Finding.Verdict verdict = verdict();
        Term first = terms.get(0);
        return new Finding(
                source,
                relation,
                verdict,
                verdict == Finding.Verdict.CONTRADICTS
                        ? Finding.Severity.ERROR
                        : Finding.Severity.NOTE,
                terms.stream().map(term -> term.claim().ref()).toList(),
                first.claim().interval().toString(),
                first.implied().toString(),
                first.claim().interval().meets(first.implied()) ? "" : mend(),
                message(verdict));
    }

    /**
     * The smallest change that would do: which figure would have to be at least or at most what. Of
     * several that would have to change about as much, the first.
     */
    private String mend() {
        List<Term> strained =
                terms.stream()
                        .filter(term -> !term.implied().isOpen() && term.strain().signum() > 0)
                        .toList();
        Optional<BigDecimal> least =
                strained.stream().map(Term::strain).min(Comparator.naturalOrder());
        return strained.stream()
                .filter(term -> term.strain().compareTo(least.get().multiply(ABOUT)) <= 0)
                .findFirst()
                .map(Trial::change)
                .orElse("");
    }

    private static String change(Term term) {
        Claim claim = term.claim();
        boolean more = claim.interval().high().compareTo(term.implied().low()) < 0;
        return "\""
                + claim.quote()
                + "\" of "
                + claim.ref()
                + " would have to be "
                + (more ? "at least " : "at most ")
                + Interval.shown(more ? term.implied().low() : term.implied().high());
    }

    private String message(Finding.Verdict verdict) {
        Term first = terms.get(0);
        List<String> others = new ArrayList<>();
        terms.stream().skip(1).forEach(term -> others.add(term.claim().toString()));
        return relation
                + ": "
                + first.claim()
                + (first.claim().subject().isEmpty() ? "" : " (" + first.claim().subject() + ")")
                + " states "
                + first.claim().interval()
                + "; "
                + formula
                + " of "
                + others.stream().collect(Collectors.joining(", "))
                + " implies "
                + first.implied()
                + ": "
                + verdict;
    }
}
