// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import org.wego.kiosk.config.ReleasesConfig;
import org.wego.kiosk.files.TrustedCertificates;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.fetch.FolderSource;
import org.wego.kiosk.release.fetch.HttpSource;
import org.wego.kiosk.release.fetch.ReleaseAddress;
import org.wego.kiosk.release.fetch.ReleaseSource;
import org.wego.kiosk.release.fetch.TransferLimits;

/**
 * Where the lobby gets signed releases of its content, and which it accepts.
 *
 * @param from a folder, or a web address that {@link ReleaseAddress} accepts
 * @param keys that are trusted; at least one
 * @param every the usual time from one look at the source to the next
 * @param pack the id of the content pack; empty: the first release decides
 * @param trust accepts the certificate of the server; empty: what the system trusts
 */
record ReleaseSettings(String from, List<ReleaseKey> keys, Duration every, Optional<String> pack,
        Optional<TrustManagerFactory> trust) {

    private static final int USUAL_MINUTES = 15;

    /**
     * The settings in a configuration; empty when it names no source.
     *
     * @throws IOException when one of them is wrong, with file, line and key for the administrator
     */
    static Optional<ReleaseSettings> of(ConfigValues values) throws IOException {
        var releases = values.config().releases();
        return releases.isEmpty() ? Optional.empty() : Optional.of(read(releases.get(), values));
    }

    private static ReleaseSettings read(ReleasesConfig config, ConfigValues values) throws IOException {
        if (ReleaseAddress.isAddress(config.from())) {
            try {
                ReleaseAddress.parse(config.from());
            } catch (IllegalArgumentException e) {
                throw values.wrong("/releases/from", String.valueOf(e.getMessage()),
                        "for example https://www.example.org/releases/");
            }
        }
        if (config.keys().isEmpty()) {
            throw values.wrong("/releases/keys", "no key is trusted", "name the file kiosk.pub that 'keys' has made");
        }
        var keys = new ArrayList<ReleaseKey>();
        for (int i = 0; i < config.keys().size(); i++) {
            try {
                keys.add(KeyFiles.readPublic(Path.of(config.keys().get(i))));
            } catch (IOException e) {
                throw values.wrong("/releases/keys/" + i, reason(e), "name the file kiosk.pub that 'keys' has made");
            }
        }
        return new ReleaseSettings(config.from(), keys,
                Duration.ofMinutes(config.everyMinutes().orElse(USUAL_MINUTES)), config.pack(),
                trust(config, values));
    }

    private static Optional<TrustManagerFactory> trust(ReleasesConfig config, ConfigValues values) throws IOException {
        if (config.authority().isEmpty()) {
            return Optional.empty();
        }
        if (!ReleaseAddress.isAddress(config.from())) {
            throw values.wrong("/releases/authority", "a folder has no certificate", "leave authority out");
        }
        try {
            return Optional.of(TrustedCertificates.in(Path.of(config.authority().get())));
        } catch (IOException e) {
            throw values.wrong("/releases/authority", reason(e), "name a PEM file of certificates");
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException none ? none.getFile() + ": there is no such file"
                : String.valueOf(e.getMessage());
    }

    /** A source, to be closed after one fetch. */
    ReleaseSource open() {
        return ReleaseAddress.isAddress(from)
                ? new HttpSource(ReleaseAddress.parse(from), TransferLimits.usual(), trust)
                : new FolderSource(Path.of(from));
    }
}
