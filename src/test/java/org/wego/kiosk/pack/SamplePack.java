// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;

/**
 * The pack of Lyra, an organisation that does not exist, with every kind of record in five languages.
 *
 * <p>Engine tests run on it, so that they stay green whatever the organisation publishes in {@code data/}. Its files
 * are in {@code src/test/resources/packs/sample}; its places are real, its people and telephone numbers are made up.
 */
public final class SamplePack {

    private SamplePack() {}

    /** The pack, in the folder of the test resources. */
    public static FolderPack source() {
        var manifest = SamplePack.class.getResource("/packs/sample/" + PackSource.MANIFEST);
        if (manifest == null) {
            throw new AssertionError("packs/sample is not among the test resources");
        }
        try {
            return new FolderPack(Objects.requireNonNull(Path.of(manifest.toURI()).getParent()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
