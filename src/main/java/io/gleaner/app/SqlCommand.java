package io.gleaner.app;

import io.gleaner.store.Query;
import io.gleaner.store.Table;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gleaner sql}: a question to the database, for those without its command line. */
@picocli.CommandLine.Command(
        name = "sql",
        sortOptions = false,
        header = "Asks the database and prints the answer as a table.",
        description = {
            "",
            "The query can read the tables and views, and nothing else: no files, no settings.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner sql \"SELECT subject, period, value, unit FROM figures LIMIT 10\"",
            "  gleaner sql \"SELECT * FROM series WHERE subject_key LIKE '%%internet user%%'\"",
            "  gleaner sql \"SELECT table_name, comment FROM duckdb_views() WHERE NOT internal\""
        })
final class SqlCommand extends Command {
    @Parameters(index = "0", paramLabel = "QUERY", description = "The query.")
    String query;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            description = "How to print the answer. Default: table.")
    Format format = Format.table;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Mixin StoreOptions store = new StoreOptions();

    /** Constants in the case that the user types them. */
    enum Format {
        table,
        csv,
        json
    }

    SqlCommand(Session session) {
        super(session);
    }

    /**
     * The words typed, a query that begins with a remark, {@code -- users by year}, as no option: a
     * space before it tells it from one, and no option has a space in its name.
     */
    static String[] queriesApart(String... words) {
        String[] apart = words.clone();
        for (int i = 1; i < words.length && words[0].equals("sql"); i++) {
            int name = 0;
            while (name < words[i].length()
                    && (Character.isLetter(words[i].charAt(name))
                            || words[i].charAt(name) == '-')) {
                name++;
            }
            if (words[i].startsWith("--")
                    && name < words[i].length()
                    && words[i].charAt(name) != '=') {
                apart[i] = " " + words[i];
            }
        }
        return apart;
    }

    @Override
    int run(Terminal terminal, Place place) {
        Format wanted = json ? Format.json : format;
        Table answer = Query.run(store.database(place), query.strip());
        terminal.out()
                .print(
                        switch (wanted) {
                            case table -> answer.asText();
                            case csv -> answer.asCsv();
                            case json -> answer.asJson();
                        });
        if (wanted == Format.table) {
            int rows = answer.rows().size();
            terminal.say("(" + rows + (rows == 1 ? " row)" : " rows)"));
        }
        return ExitCode.DONE;
    }
}
