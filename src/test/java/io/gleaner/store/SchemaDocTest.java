package io.gleaner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about tables and views is written from their own comments.
 *
 * <p>{@code -Dgleaner.write=true} writes it anew.
 */
class SchemaDocTest {
    private static final Path PAGE = Path.of("src/doc/schema.md");

    @Test
    void thePageSaysWhatTheCommentsSay(@TempDir Path folder) throws Exception {
        TestStore store = TestStore.in(folder);
        store.load(Samples.entry("a", "1"));
        String page = page(store);
        if (Boolean.getBoolean("gleaner.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertEquals(
                page,
                Files.readString(PAGE, StandardCharsets.UTF_8),
                PAGE + " is out of date; write it anew with -Dgleaner.write=true");
    }

    private static String page(TestStore store) {
        StringBuilder page = new StringBuilder("# Tables and views of the database file\n\n");
        page.append("Written from the comments in the file itself, which `./gleaner sql` shows:\n");
        page.append("`SELECT table_name, column_name, comment FROM duckdb_columns()`.\n");
        part(page, store, "Tables", "duckdb_tables()", "table_name");
        part(page, store, "Views", "duckdb_views()", "view_name");
        page.append("\n## Macros\n\n| macro | meaning |\n|---|---|\n");
        for (List<Object> macro :
                store.rows(
                        "SELECT DISTINCT function_name || '(' || array_to_string(parameters, ', ')"
                                + " || ')', comment FROM duckdb_functions() WHERE NOT internal"
                                + " ORDER BY 1")) {
            page.append("| `").append(macro.get(0)).append("` | ");
            page.append(macro.get(1)).append(" |\n");
        }
        return page.toString();
    }

    private static void part(
            StringBuilder page, TestStore store, String title, String from, String name) {
        page.append("\n## ").append(title).append('\n');
        for (List<Object> table :
                store.rows(
                        "SELECT "
                                + name
                                + ", comment FROM "
                                + from
                                + " WHERE NOT internal ORDER BY 1")) {
            page.append("\n### ").append(table.get(0)).append("\n\n");
            page.append(table.get(1)).append(".\n\n| column | type | meaning |\n|---|---|---|\n");
            for (List<Object> column :
                    store.rows(
                            "SELECT column_name, data_type, comment FROM duckdb_columns() WHERE"
                                    + " table_name = '"
                                    + table.get(0)
                                    + "' ORDER BY column_index")) {
                page.append("| `").append(column.get(0)).append("` | ");
                page.append(column.get(1)).append(" | ");
                page.append(column.get(2).toString().replace("|", "\\|")).append(" |\n");
            }
        }
    }
}
