// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;

/** Where releases are fetched from. Nothing that it delivers is trusted. */
public sealed interface ReleaseSource extends AutoCloseable permits FolderSource, HttpSource {

    /** The name of the source in messages. */
    String name();

    /**
     * Delivers a file.
     *
     * @param path as in {@code ReleaseLayout}
     * @param from the number of bytes at its beginning that are not needed; a source may deliver them nevertheless
     * @throws TransferException when the source does not deliver it
     * @throws IOException when the target refuses it
     */
    void transfer(String path, long from, TransferTarget target) throws IOException;

    @Override
    void close();
}
