package io.gleaner.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes that should be text, decoded.
 *
 * <p>In turn: a byte order mark, UTF-8, UTF-16 told by its zero bytes, UTF-8 with a few broken
 * places, a legacy character set told by its letters. NUL and lone surrogates become U+FFFD one for
 * one, so that every offset holds in any database.
 */
final class TextBytes {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** More control characters than this, in percent, and it is no text. */
    private static final int MOST_CONTROLS = 5;

    private TextBytes() {}

    /**
     * The text, without byte order mark.
     *
     * @throws Unreadable when the bytes are no text
     */
    static String decode(byte[] bytes) throws Unreadable {
        return decode(bytes, Optional.empty());
    }

    /**
     * The same, where the text itself names its character set.
     *
     * @param declared believed only where the bytes are no UTF-8: pages often name the wrong one
     */
    static String decode(byte[] bytes, Optional<Charset> declared) throws Unreadable {
        Optional<String> other = Signatures.of(bytes);
        if (other.isPresent()) {
            throw new Unreadable(
                    "is " + other.get() + ", not text; give its text as a .txt or .html file");
        }
        String text = clean(decoded(bytes, declared));
        if (isBlank(text)) {
            throw new Unreadable("is empty; there is nothing to read in it");
        }
        if (share(text) > MOST_CONTROLS) {
            throw new Unreadable(
                    "is not text: "
                            + share(text)
                            + " percent of it are control characters; give a text file");
        }
        return text;
    }

    private static String decoded(byte[] bytes, Optional<Charset> declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return lenient(bytes, 4, UTF_32BE);
        }
        if (starts(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return lenient(bytes, 4, UTF_32LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> wide = utf16WithoutMark(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        if (isUtf8(bytes)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8);
        }
        return brokenUtf8(bytes)
                ? lenient(bytes, 0, StandardCharsets.UTF_8)
                : lenient(bytes, 0, declared.orElseGet(() -> legacy(bytes)));
    }

    /** Tried a piece at a time: a large file is never held decoded twice. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** Latin text in UTF-16 has a zero in every other byte. */
    private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int pairs = Math.min(bytes.length, 4096) / 2;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || Math.max(even, odd) * 10 < pairs * 7 || Math.min(even, odd) * 10 > pairs) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** Whether most of what lies beyond ASCII is good UTF-8: then the rest of it is damage. */
    private static boolean brokenUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
            int followers = 0;
            while (followers < length - 1
                    && i + 1 < bytes.length
                    && (bytes[i + 1] & 0xC0) == 0x80) {
                followers++;
                i++;
            }
            if (length > 1 && followers == length - 1) {
                good++;
            } else {
                bad++;
            }
        }
        return good > bad;
    }

    private static Charset legacy(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || name.equals("US-ASCII") || !Charset.isSupported(name)) {
            return WINDOWS_1252;
        }
        return Charset.forName(name);
    }

    /** NUL and lone surrogates as U+FFFD, one for one. */
    static String clean(String text) {
        char[] clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && isLow(text, i + 1);
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean = clean == null ? text.toCharArray() : clean;
                clean[i] = '\uFFFD';
            }
        }
        return clean == null ? text : CharBuffer.wrap(clean).toString();
    }

    private static boolean isLow(String text, int i) {
        return i < text.length() && Character.isLowSurrogate(text.charAt(i));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c) || c == 0xFEFF);
    }

    /** Percent of characters that no text has; a single one is damage, not a kind of file. */
    private static int share(String text) {
        long odd = text.chars().filter(TextBytes::isOdd).count();
        return odd < 8 ? 0 : (int) (odd * 100 / text.length());
    }

    private static boolean isOdd(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B
                || c == 0xFFFD
                || c >= 0x7F && c < 0xA0 && c != 0x85;
    }
}
