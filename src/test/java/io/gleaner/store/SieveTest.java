package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.gleaner.figure.Alternative;
import io.gleaner.figure.Figure;
import io.gleaner.figure.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SieveTest {
    private static final List<Figure> FIGURES = Samples.reading("a", "1 2 3 4 5").figures();

    private static Figure figure(int id, int about, double sure, Alternative... choices) {
        return Samples.figure(FIGURES.get(id - 1), about, sure, choices);
    }

    private static Alternative about(String value, double probability) {
        return new Alternative(Alternative.Field.ABOUT, value, probability, List.of("near"));
    }

    private static Reading reading(Figure... figures) {
        Reading plain = Samples.reading("a", "1 2 3 4 5");
        return new Reading(plain.article(), plain.sentences(), List.of(figures));
    }

    private static List<String> sifted(double least, Figure... figures) {
        return Sieve.of(reading(figures), least).figures().stream().map(SieveTest::told).toList();
    }

    private static String told(Figure figure) {
        List<String> choices =
                figure.choices().stream()
                        .filter(c -> c.field() == Alternative.Field.ABOUT)
                        .map(Alternative::value)
                        .toList();
        return figure.id() + " about " + figure.about().orElse(0) + " " + choices;
    }

    @Test
    void whatIsUnsureGoesAndNobodyPointsAtIt() {
        assertEquals(
                List.of("1 about 0 []", "3 about 1 []", "4 about 0 []"),
                sifted(
                        0.5,
                        figure(1, 2, 0.9),
                        figure(2, 1, 0.3),
                        figure(3, 1, 0.5),
                        figure(4, 5, 0.6),
                        figure(5, 4, 0.1)));
    }

    @Test
    void aChoiceThatIsGoneIsNoneAnyMore() {
        assertEquals(
                List.of("1 about 3 [3, ]", "3 about 0 []"),
                sifted(
                        0.5,
                        figure(1, 3, 0.9, about("3", 0.7), about("2", 0.2), about("", 0.1)),
                        figure(2, 0, 0.3),
                        figure(3, 2, 0.8, about("2", 0.6), about("1", 0.3))));
    }

    @Test
    void theConfidenceThatIsWrittenCounts() {
        assertEquals(1, sifted(0.7, figure(1, 0, 0.6996)).size());
        assertEquals(0, sifted(0.7, figure(1, 0, 0.6994)).size());
        assertEquals(1, sifted(1, figure(1, 0, 1)).size());
    }

    @Test
    void withoutALeastEverythingStaysAsItIs() {
        Figure odd = figure(1, 9, 0, about("x", 0.2));
        assertSame(odd, Sieve.of(reading(odd), 0).figures().get(0));
    }

    @Test
    void aFigureWaitsForThoseThatItPointsAtOnly() {
        List<Integer> handed = new ArrayList<>();
        Sieve sieve = new Sieve(0.5, figure -> handed.add(figure.id()));
        sieve.add(figure(1, 0, 0.9));
        assertEquals(List.of(1), handed);
        sieve.add(figure(2, 4, 0.9));
        sieve.add(figure(3, 1, 0.9));
        assertEquals(List.of(1), handed);
        sieve.add(figure(4, 0, 0.2));
        assertEquals(List.of(1, 2, 3), handed);
        sieve.add(figure(5, 99, 0.9));
        assertEquals(List.of(1, 2, 3), handed);
        sieve.end();
        assertEquals(List.of(1, 2, 3, 5), handed);
    }
}
