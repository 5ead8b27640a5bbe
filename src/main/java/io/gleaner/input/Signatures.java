package io.gleaner.input;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes of common files that hold no plain text, so that messages can name them. */
final class Signatures {
    private static final Map<String, String> KNOWN = known();

    private Signatures() {}

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("%PDF-", "a PDF document");
        known.put("PK\u0003\u0004", "a zip archive or an office document");
        known.put("\u001F\u008B", "a gzip archive");
        known.put("\u0089PNG", "a picture");
        known.put("\u00FF\u00D8\u00FF", "a picture");
        known.put("GIF8", "a picture");
        known.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
        known.put("SQLite format 3", "a database");
        known.put("\u007FELF", "a program");
        known.put("{\\rtf", "an RTF document");
        return known;
    }

    /** What the file is, when it is one of these: {@code a PDF document}. */
    static Optional<String> of(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return KNOWN.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
