// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.release.ReleaseLayout;
import org.wego.kiosk.release.ReleasedFile;

/** A file that is fetched to the disk, and continued after an interruption. */
final class PartialFile implements TransferTarget, AutoCloseable {

    private final ReleasedFile file;
    private final FileChannel channel;

    private PartialFile(Path path, ReleasedFile file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whether the file is whole. */
    static boolean isWhole(Path path, ReleasedFile file) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) != file.size()) {
            return false;
        }
        var sha = new Sha256();
        sha.add(path);
        return sha.hex().equals(file.sha256());
    }

    /**
     * Fetches what is missing of a file.
     *
     * @param path of the file on the disk, which may have its beginning
     * @throws TransferException when the source does not deliver exactly this file; nothing of it then remains, unless
     *     the transfer was only interrupted
     */
    static void fetch(ReleaseSource source, Path path, ReleasedFile file) throws IOException {
        long from = Files.isRegularFile(path) && Files.size(path) < file.size() ? Files.size(path) : 0;
        fetch(source, path, file, from);
        if (!isWhole(path, file) && from > 0) {
            // The beginning was of no use.
            fetch(source, path, file, 0);
        }
        if (!isWhole(path, file)) {
            long size = Files.size(path);
            Files.deleteIfExists(path);
            throw TransferException
                    .refused(size < file.size() ? "'" + file.path() + "' is cut off after " + size + " of "
                            + file.size() + " bytes" : "'" + file.path() + "' is not the file that was signed");
        }
    }

    private static void fetch(ReleaseSource source, Path path, ReleasedFile file, long from) throws IOException {
        try (var partial = new PartialFile(path, file)) {
            source.transfer(ReleaseLayout.file(file.sha256()), from, partial);
        } catch (TransferException e) {
            if (e.isRefused()) {
                Files.deleteIfExists(path);
            }
            throw e;
        }
    }

    @Override
    public void begin(long at) throws IOException {
        channel.truncate(at);
        channel.position(at);
    }

    @Override
    public void receive(byte[] part) throws IOException {
        if (channel.position() + part.length > file.size()) {
            throw TransferException.refused("'" + file.path() + "' is larger than the " + file.size()
                    + " bytes that were signed");
        }
        var rest = ByteBuffer.wrap(part);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
