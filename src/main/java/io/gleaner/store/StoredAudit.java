package io.gleaner.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What audits found, as it stands in a database file.
 *
 * @param findings a row a finding: relation, verdict, figures, stated, implied, mend, message
 * @param links every figure that is tied to another, {@code article#id}
 */
public record StoredAudit(Table findings, List<String> links) {

    /**
     * Reads it.
     *
     * @throws StoreException when the file cannot be used
     */
    public static StoredAudit read(Path database) {
        Table links = Query.run(database, Schema.script("audit_links"));
        return new StoredAudit(
                Query.run(database, Schema.script("audit_findings")),
                links.rows().stream().map(row -> (String) row.get(0)).toList());
    }
}
