// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A file that is fetched into memory. */
final class SmallFile implements TransferTarget {

    private final String path;
    private final long limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SmallFile(String path, long limit) {
        this.path = path;
        this.limit = limit;
    }

    /**
     * Fetches a file.
     *
     * @param limit its maximum size in bytes
     * @throws TransferException when it is larger, or the source does not deliver it
     */
    static byte[] fetch(ReleaseSource source, String path, long limit) throws IOException {
        var file = new SmallFile(path, limit);
        source.transfer(path, 0, file);
        return file.bytes.toByteArray();
    }

    @Override
    public void begin(long at) {
        bytes.reset();
    }

    @Override
    public void receive(byte[] part) throws TransferException {
        if (bytes.size() + (long) part.length > limit) {
            throw TransferException.refused(path + " is larger than " + limit + " bytes");
        }
        bytes.writeBytes(part);
    }
}
