// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;

/** The pack that comes with the program, on its class path under {@code data/}. */
public final class BundledPack implements PackSource {

    private static final String FOLDER = "/data/";

    @Override
    public String name() {
        return "bundled pack";
    }

    @Override
    public boolean has(String path) {
        try {
            PackPath.check(path);
        } catch (UnusableFileException e) {
            return false;
        }
        return BundledPack.class.getResource(FOLDER + path) != null;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return url(path).openStream();
    }

    @Override
    public URI location(String path) throws IOException {
        try {
            return url(path).toURI();
        } catch (URISyntaxException e) {
            throw new IOException("invalid address on the class path: " + path, e);
        }
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    private static URL url(String path) throws IOException {
        PackPath.check(path);
        var url = BundledPack.class.getResource(FOLDER + path);
        if (url == null) {
            throw new UnusableFileException("the file is missing",
                    "build the program again: data/" + path + " is missing from it");
        }
        return url;
    }
}
