// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.wego.kiosk.pack.PackSource;

/**
 * The files of a pack's folder at one moment: their names, sizes and times, without a look into them.
 *
 * @param files by path from the folder, in order; without hidden files, without schemas, and without links that lead out
 */
record Listing(Map<String, Facts> files) {

    /** As deep as a pack may be. */
    private static final int DEPTH = 8;
    private static final int MOST = 10_000;

    /**
     * What is known of a file before it is opened.
     *
     * @param size in bytes
     * @param millis when it was changed, since 1970
     */
    record Facts(long size, long millis) {}

    /**
     * What is in a folder now.
     *
     * @throws IOException when it cannot be listed, or holds more files than a pack may
     */
    static Listing of(Path folder) throws IOException {
        var files = new TreeMap<String, Facts>();
        var real = folder.toRealPath();
        try (var walk = Files.walk(real, DEPTH)) {
            for (var file : (Iterable<Path>) walk::iterator) {
                var path = real.relativize(file).toString().replace('\\', '/');
                if (isOfThePack(path) && Files.isRegularFile(file) && file.toRealPath().startsWith(real)) {
                    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    files.put(path, new Facts(attributes.size(), attributes.lastModifiedTime().toMillis()));
                }
                if (files.size() > MOST) {
                    throw new FileSystemException(folder.toString(), null, "it holds more than " + MOST + " files");
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Listing(files);
    }

    private static boolean isOfThePack(String path) {
        return !path.startsWith(".") && !path.contains("/.") && !path.startsWith(PackSource.SCHEMAS);
    }
}
