package io.gleaner.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes become text, or are refused with the reason. */
class TextBytesTest {
    private static final String TEXT =
            "Exports rose 5 percent to \u20AC3 billion \u2013 a record.\n";

    @Test
    void utf8WithAndWithoutByteOrderMark() throws Unreadable {
        assertEquals(TEXT, TextBytes.decode(TEXT.getBytes(UTF_8)));
        assertEquals(TEXT, TextBytes.decode(("\uFEFF" + TEXT).getBytes(UTF_8)));
    }

    @Test
    void utf16WithAndWithoutByteOrderMark() throws Unreadable {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            assertEquals(TEXT, TextBytes.decode(("\uFEFF" + TEXT).getBytes(charset)));
            assertEquals(TEXT, TextBytes.decode(TEXT.getBytes(charset)));
        }
    }

    @Test
    void legacyCharacterSetsAreToldByTheirLetters() throws Unreadable {
        String russian =
                "\u041E\u0431\u044A\u0435\u043C \u043F\u0440\u043E\u0434\u0430\u0436 \u0432\u044B\u0440\u043E\u0441"
                        + " \u043D\u0430 5 \u043F\u0440\u043E\u0446\u0435\u043D\u0442\u043E\u0432 \u0434\u043E"
                        + " 3 \u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\u043E\u0432"
                        + " \u0440\u0443\u0431\u043B\u0435\u0439.";
        assertEquals(russian, TextBytes.decode(russian.getBytes(Charset.forName("windows-1251"))));
        String western =
                "La caf\u00E9 a vendu 3 millions de cr\u00E8mes br\u00FBl\u00E9es \u00E0 P\u00E2ques.";
        assertEquals(western, TextBytes.decode(western.getBytes(ISO_8859_1)));
    }

    @Test
    void aFewBrokenPlacesDoNotSpoilUtf8() throws Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\u20AC3 billion, \u20AC4 billion, \u20AC5".getBytes(UTF_8));
        bytes.write(0xE2);
        bytes.writeBytes(" and \u20AC6 billion".getBytes(UTF_8));
        assertEquals(
                "\u20AC3 billion, \u20AC4 billion, \u20AC5\uFFFD and \u20AC6 billion",
                TextBytes.decode(bytes.toByteArray()));
    }

    @Test
    void nulAndLoneSurrogatesAreReplacedOneForOne() throws Unreadable {
        assertEquals("a\uFFFDb 5 percent", TextBytes.decode("a\u0000b 5 percent".getBytes(UTF_8)));
        assertEquals("a\uFFFDb\uFFFD \uD83D\uDE00", TextBytes.clean("a\uD83Db\uDE00 \uD83D\uDE00"));
    }

    @Test
    void lineEndsAndMarginsStay() throws Unreadable {
        String text = "  a\r\n\r\nb\rc \n";
        assertEquals(text, TextBytes.decode(text.getBytes(UTF_8)));
    }

    @Test
    void whatIsNoTextIsRefusedByName() {
        assertRefused("is a PDF document, not text", "%PDF-1.7 x".getBytes(UTF_8));
        assertRefused("is a zip archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        assertRefused("is empty", new byte[0]);
        assertRefused("is empty", " \n\t\r\n".getBytes(UTF_8));
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertRefused("is not text", noise);
    }

    private static void assertRefused(String reason, byte[] bytes) {
        Unreadable e = assertThrows(Unreadable.class, () -> TextBytes.decode(bytes));
        assertTrue(e.reason().startsWith(reason), e.reason());
    }
}
