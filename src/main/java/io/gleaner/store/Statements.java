package io.gleaner.store;

/**
 * Tells whether SQL is a single statement.
 *
 * <p>The engine runs all statements of a text and gives the answer of the last; who asked two
 * questions would be told one answer.
 *
 * <pre>
 * text = { "'" … "'" | '"' … '"' | "$" tag "$" … "$" tag "$" | "--" … line end | "/*" … "*" "/" | sign }
 * </pre>
 */
final class Statements {
    private final String sql;
    private int at;

    private Statements(String sql) {
        this.sql = sql;
    }

    /** Whether nothing but space, remarks and semicolons stands behind the first statement. */
    static boolean isOne(String sql) {
        return new Statements(sql).isOne();
    }

    private boolean isOne() {
        boolean ended = false;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                skipTo("\n", at + 2);
            } else if (sql.startsWith("/*", at)) {
                skipTo("*/", at + 2);
            } else if (c == ';') {
                ended = true;
                at++;
            } else if (ended) {
                return false;
            } else {
                word(c);
            }
        }
        return true;
    }

    private void word(char c) {
        String tag = c == '$' ? tag() : "";
        if (c == '\'' || c == '"') {
            // a doubled quote ends one string and begins the next at once
            skipTo(String.valueOf(c), at + 1);
        } else if (!tag.isEmpty()) {
            skipTo(tag, at + tag.length());
        } else {
            at++;
        }
    }

    private void skipTo(String end, int from) {
        int found = sql.indexOf(end, from);
        at = found < 0 ? sql.length() : found + end.length();
    }

    /** {@code $$} or {@code $tag$} that begins here; empty for a parameter such as {@code $1}. */
    private String tag() {
        int to = at + 1;
        while (to < sql.length() && (Character.isLetter(sql.charAt(to)) || sql.charAt(to) == '_')) {
            to++;
        }
        return to < sql.length() && sql.charAt(to) == '$' ? sql.substring(at, to + 1) : "";
    }
}
