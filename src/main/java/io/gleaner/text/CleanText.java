package io.gleaner.text;

/**
 * A text with its odd characters replaced one for one by plain ones, so that every offset into it
 * still points into the original.
 *
 * <p>Quotes, dashes and spaces come in dozens of forms; rules know one of each. A plain loop: every
 * character of every article passes here.
 */
public final class CleanText {
    /** Stands for the space that groups digits: no break, so it never ends a word by itself. */
    public static final char GROUP_SPACE = '\u00A0';

    private CleanText() {}

    public static String of(String text) {
        char[] clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // ASCII stays, controls excepted
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            char plain = plain(c);
            if (plain != c) {
                if (clean == null) {
                    clean = text.toCharArray();
                }
                clean[i] = plain;
            }
        }
        return clean == null ? text : new String(clean);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u0060', '\u00B4', '\uFF07' ->
                    '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\uFF02' -> '"';
            // hyphens; dashes proper (en, em, bar) stay: a range and a break are told by them
            case '\u2010', '\u2011', '\uFE63', '\uFF0D', '\u00AD' -> '-';
            case '\u2012' -> '\u2013';
            case '\u2015' -> '\u2014';
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u2008', '\u200A', '\u2006' ->
                    GROUP_SPACE;
            // tabs stay: they part the cells of a table
            case '\u000B', '\f', '\u0085', '\u1680', '\u2000', '\u2001', '\u2002' -> ' ';
            case '\u2003', '\u2004', '\u2005', '\u205F', '\u3000', '\u200B', '\uFEFF' -> ' ';
            case '\r', '\u2028', '\u2029' -> '\n';
            case '\uFF05' -> '%';
            case '\uFF04' -> '$';
            case '\uFFE1' -> '\u00A3';
            case '\uFFE5' -> '\u00A5';
            case '\uFF0C', '\u066C' -> ',';
            case '\uFF0E', '\u066B' -> '.';
            case '\uFF08' -> '(';
            case '\uFF09' -> ')';
            default -> digit(c);
        };
    }

    /** Full-width, Arabic-Indic, Devanagari and other decimal digits as ASCII ones. */
    private static char digit(char c) {
        if (c < 0x660 || !Character.isDigit(c)) {
            return c < ' ' && c != '\n' && c != '\t' ? ' ' : c;
        }
        return (char) ('0' + Character.digit(c, 10));
    }
}
