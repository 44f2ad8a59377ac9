// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pack in which the content of some files is replaced. It is read and checked like any other pack.
 *
 * <p>Its media are those of the original pack.
 */
public final class PatchedPack implements PackSource {

    private final PackSource pack;
    private final Map<String, byte[]> edited;

    /**
     * A pack with new content for some files.
     *
     * @param edited the new content by path; may include files that the original pack lacks
     */
    public PatchedPack(PackSource pack, Map<String, byte[]> edited) {
        this.pack = pack;
        this.edited = Map.copyOf(edited);
    }

    @Override
    public PackSource origin() {
        return pack.origin();
    }

    @Override
    public String name() {
        return pack.name();
    }

    @Override
    public boolean has(String path) {
        return edited.containsKey(path) || pack.has(path);
    }

    @Override
    public InputStream open(String path) throws IOException {
        var bytes = edited.get(path);
        return bytes == null ? pack.open(path) : new ByteArrayInputStream(bytes);
    }

    @Override
    public URI location(String path) throws IOException {
        return pack.location(path);
    }

    @Override
    public List<String> files() throws IOException {
        var files = pack.files();
        return files.isEmpty() ? files
                : Stream.concat(files.stream(), edited.keySet().stream()).distinct().sorted()
                        .toList();
    }
}
