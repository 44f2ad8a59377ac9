// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;

/**
 * The new content of a file, written beside it. {@link #place} replaces the file; closing without it changes nothing.
 */
public final class Draft implements AutoCloseable {

    private final Path path;
    private final Path target;
    private final boolean lasting;
    private final Disk disk;
    private boolean placed;

    private Draft(Path path, Path target, boolean lasting, Disk disk) {
        this.path = path;
        this.target = target;
        this.lasting = lasting;
        this.disk = disk;
    }

    /**
     * Options for writing a file.
     *
     * @param isLasting whether the file must survive a power cut right afterwards
     * @param attributes of the new file
     * @param preparation receives the new file while it is empty, to set its owner or rights
     */
    public record Options(boolean isLasting, List<FileAttribute<?>> attributes, Preparation preparation) {

        /** A file that survives a power cut, with the system's default rights. */
        public static Options lasting() {
            return new Options(true, List.of(), _ -> {});
        }

        /** The same options for a file that is out of date after a power cut: it is not forced to the disk. */
        public Options forNow() {
            return new Options(false, attributes, preparation);
        }
    }

    /** Sets the owner or the rights of a new file. */
    @FunctionalInterface
    public interface Preparation {

        void prepare(Path file) throws IOException;
    }

    /**
     * Writes the new content of a file.
     *
     * @throws IOException when the disk refuses it; the draft is then deleted
     */
    public static Draft of(Path target, byte[] bytes, Options options) throws IOException {
        return of(target, bytes, options, new Disk());
    }

    static Draft of(Path target, byte[] bytes, Options options, Disk disk) throws IOException {
        var path = AtomicFiles.unfinished(target.toAbsolutePath().resolveSibling(""));
        var draft = new Draft(path, target, options.isLasting(), disk);
        try {
            draft.write(bytes, options);
            return draft;
        } catch (IOException | RuntimeException e) {
            draft.close();
            throw e;
        }
    }

    private void write(byte[] bytes, Options options) throws IOException {
        try (var out = FileChannel.open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                options.attributes().toArray(FileAttribute<?>[]::new))) {
            options.preparation().prepare(path);
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            if (lasting) {
                disk.force(path, out);
            }
        }
    }

    /** Replaces the file. */
    public void place() throws IOException {
        disk.move(path, target);
        placed = true;
        if (lasting) {
            disk.forceFolder(target.toAbsolutePath().resolveSibling(""));
        }
    }

    /** Deletes a draft that was not placed. */
    @Override
    public void close() throws IOException {
        if (!placed) {
            Files.deleteIfExists(path);
        }
    }
}
