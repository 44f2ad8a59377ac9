// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A pack that could be shown.
 *
 * @param digest of its files
 * @param name for people
 * @param folder to show it from; empty for the bundled pack
 */
record Candidate(String digest, String name, Optional<Path> folder) {

    static final Candidate BUNDLED = new Candidate(ContentVersion.BUNDLED, "bundled pack", Optional.empty());

    static Candidate of(StoredPack kept) {
        return new Candidate(kept.stamp().digest(), kept.stamp().name(), Optional.of(kept.folder()));
    }

    ContentVersion with(String overlay) {
        return new ContentVersion(digest, overlay);
    }

    Selection as(Selection.SelectionKind kind, String overlay, List<String> reasons) {
        return new Selection(kind, with(overlay), name, folder,
                !overlay.isEmpty() || kind == Selection.SelectionKind.ASKED, reasons);
    }
}
