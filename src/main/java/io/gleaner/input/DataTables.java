package io.gleaner.input;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables that hold data from those that only place things on a page. */
final class DataTables {
    private static final int LONGEST_CELL = 200;

    private DataTables() {}

    /** The tables with rows of several short cells and no table inside. */
    static Set<Element> in(Element body) {
        Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        body.select("table").stream().filter(DataTables::holdsData).forEach(tables::add);
        return tables;
    }

    private static boolean holdsData(Element table) {
        return table.selectFirst("table table, td > table, td table") == null
                && table.selectFirst("tr > td + td, tr > th + td, tr > th + th") != null
                && table.select("td, th").stream()
                        .allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }
}
