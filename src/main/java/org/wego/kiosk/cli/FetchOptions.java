// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.files.TrustedCertificates;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.fetch.FolderSource;
import org.wego.kiosk.release.fetch.HttpSource;
import org.wego.kiosk.release.fetch.ReleaseAddress;
import org.wego.kiosk.release.fetch.ReleaseSource;
import org.wego.kiosk.release.fetch.TransferLimits;
import picocli.CommandLine.Option;

/** Where a release is fetched from, and which is accepted. */
final class FetchOptions {

    @Option(names = "--from", paramLabel = "DIR|URL",
            description = "Where the releases are: a folder, or an address with https://.")
    private String from = "";

    @Option(names = "--key", paramLabel = "FILE",
            description = "A public key that is trusted; may be given several times.")
    private List<Path> keys = List.of();

    @Option(names = "--pack-id", paramLabel = "ID",
            description = "The id of the content pack (default: that of the first release).")
    private Optional<String> pack = Optional.empty();

    @Option(names = "--authority", paramLabel = "FILE",
            description = "The certificates to trust, a PEM file (default: those of the system).")
    private Optional<Path> authority = Optional.empty();

    /**
     * Requires source and key, or that none of these options is given.
     *
     * @param needed false: with {@code --back}
     */
    void requireAll(boolean needed) throws CommandException {
        if (needed && from.isEmpty()) {
            throw CommandException.usage("Name the source of the releases: --from DIR|URL");
        }
        if (needed && keys.isEmpty()) {
            throw CommandException.usage("Name the public key that is trusted: --key FILE");
        }
        if (!needed && !(from.isEmpty() && keys.isEmpty() && pack.isEmpty() && authority.isEmpty())) {
            throw CommandException.usage("--back fetches nothing: leave --from, --key, --pack-id and --authority out");
        }
    }

    Optional<String> pack() {
        return pack;
    }

    List<ReleaseKey> keys() throws IOException {
        var trusted = new ArrayList<ReleaseKey>();
        for (var key : keys) {
            trusted.add(KeyFiles.readPublic(key));
        }
        return trusted;
    }

    ReleaseSource source() throws IOException, CommandException {
        if (!ReleaseAddress.isAddress(from)) {
            return new FolderSource(Path.of(from));
        }
        try {
            var address = ReleaseAddress.parse(from);
            return new HttpSource(address, TransferLimits.usual(),
                    authority.isPresent() ? Optional.of(TrustedCertificates.in(authority.get())) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--from " + from + ": " + e.getMessage());
        }
    }
}
