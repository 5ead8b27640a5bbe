package io.gleaner.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import picocli.CommandLine.IVersionProvider;

/** What this program is called and which build of it runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"gleaner " + number()};
    }

    private static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "unpackaged" : built;
    }

    /**
     * The version with the digest of the jar: two builds that may read otherwise differ in it, and
     * two builds of the same sources do not.
     */
    static String program() {
        try {
            Path jar =
                    Path.of(
                            Version.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (!Files.isRegularFile(jar)) {
                return number();
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return number() + "+" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
            return number();
        }
    }
}
