package io.gleaner.app;

import io.gleaner.figure.Figure;
import io.gleaner.store.BaseUnit;
import io.gleaner.store.FigureCsv;
import java.util.List;

/** Prints figures, article by article. */
interface FigureWriter {

    void write(List<Figure> figures);

    static FigureWriter of(ExtractCommand.Format format, Terminal terminal, BaseUnit baseUnit) {
        return switch (format) {
            case text -> figures -> figures.forEach(figure -> terminal.say(figure.toString()));
            case jsonl -> {
                FigureJson json = new FigureJson(baseUnit);
                yield figures -> figures.forEach(figure -> terminal.result(json.line(figure)));
            }
            case csv -> new Csv(terminal, baseUnit);
        };
    }

    /** One table for all articles: its header stands once. */
    final class Csv implements FigureWriter {
        private final Terminal terminal;
        private final BaseUnit baseUnit;
        private boolean begun;

        Csv(Terminal terminal, BaseUnit baseUnit) {
            this.terminal = terminal;
            this.baseUnit = baseUnit;
        }

        @Override
        public void write(List<Figure> figures) {
            StringBuilder table = new StringBuilder();
            FigureCsv.write(table, figures, baseUnit, false);
            int rows = begun ? table.indexOf("\n") + 1 : 0;
            terminal.out().append(table, rows, table.length());
            begun = true;
        }
    }
}
