package io.gleaner.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gleaner.expected.Bootstrap.Counts;
import io.gleaner.expected.Bootstrap.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Bootstrap STANDARD = Bootstrap.standard();

    /** Articles of ten figures, of which so many are right. */
    private static List<Counts> tens(int... right) {
        List<Counts> articles = new ArrayList<>();
        for (int one : right) {
            articles.add(new Counts(one, 10, 10));
        }
        return articles;
    }

    @Test
    void anIntervalLiesAroundWhatWasReached() {
        Interval f1 = STANDARD.f1(tens(2, 4, 5, 5, 6, 6, 7, 8, 9, 10));
        assertEquals(0.62, f1.value(), 1e-9);
        assertTrue(f1.low() > 0.4 && f1.low() < 0.55, f1.toString());
        assertTrue(f1.high() > 0.68 && f1.high() < 0.8, f1.toString());
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        List<Counts> articles = tens(2, 4, 5, 9);
        assertEquals(STANDARD.f1(articles), Bootstrap.standard().f1(articles));
        assertTrue(STANDARD.resamples() >= 1000);
    }

    @Test
    void articlesThatAreAllAlikeLeaveNoDoubt() {
        assertEquals(new Interval(0.5, 0.5, 0.5), STANDARD.f1(tens(5, 5, 5)));
        assertEquals(new Interval(0.7, 0.7, 0.7), STANDARD.f1(tens(7)));
    }

    @Test
    void twoReadingsAreComparedArticleByArticle() {
        List<Counts> before = tens(1, 3, 5, 7, 9, 10, 2, 4, 6, 8);
        List<Counts> worse = tens(0, 2, 4, 6, 8, 9, 1, 3, 5, 7);
        Interval fall = STANDARD.difference(before, worse);
        assertEquals(-0.1, fall.value(), 1e-9);
        assertTrue(fall.isBelow(0), fall.toString());
        assertTrue(STANDARD.difference(worse, before).isAbove(0));
        // over all articles together, both differ far more than they do from each other
        assertFalse(STANDARD.f1(worse).isBelow(STANDARD.f1(before).value()));
    }

    @Test
    void oneArticleThatBecameWorseIsNoSureSign() {
        List<Counts> before = tens(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        Interval fall = STANDARD.difference(before, tens(0, 5, 5, 5, 5, 5, 5, 5, 5, 5));
        assertEquals(-0.05, fall.value(), 1e-9);
        assertEquals(0, fall.high());
        assertFalse(fall.isBelow(0));
        assertEquals(new Interval(0, 0, 0), STANDARD.difference(before, before));
    }

    @Test
    void figuresThatNobodyExpectsCountAgainstAReading() {
        assertEquals(0.5, new Counts(1, 3, 1).f1(), 1e-9);
        assertEquals(0, Counts.NONE.f1());
        assertEquals(new Interval(0, 0, 0), STANDARD.f1(List.of()));
    }

    /** What 95 in 100 says: of samples from a known world, about so many intervals hold its F1. */
    @Test
    void aboutNinetyFiveInAHundredIntervalsHoldTheTruth() {
        Random world = new Random(7);
        int held = 0;
        for (int sample = 0; sample < 200; sample++) {
            List<Counts> articles = new ArrayList<>();
            for (int article = 0; article < 60; article++) {
                double ease = 0.2 + 0.6 * world.nextDouble();
                int right = (int) world.doubles(20).filter(d -> d < ease).count();
                articles.add(new Counts(right, 20, 20));
            }
            Interval f1 = new Bootstrap(1000, sample).f1(articles);
            held += f1.low() <= 0.5 && 0.5 <= f1.high() ? 1 : 0;
        }
        assertTrue(held >= 180 && held <= 199, held + " of 200");
    }

    @Test
    void articlesGoInPairs() {
        assertThrows(
                IllegalArgumentException.class,
                () -> STANDARD.difference(tens(1), Collections.emptyList()));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(0, 1));
    }
}
