// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.wego.kiosk.pack.source.PackPath;
import org.wego.kiosk.pack.source.UnusableFileException;

/** The rules for the files of a release: they fit every file system, and no disk is filled. */
final class ReleaseRules {

    /** The maximum number of files. */
    static final int MAX_FILES = 10_000;
    /** The maximum size of all files, in bytes: several films. */
    static final long MAX_TOTAL = 500L * 1024 * 1024;

    private ReleaseRules() {}

    /**
     * Checks the list of files.
     *
     * @throws ReleaseRefusedException with the first reason
     */
    static void check(List<ReleasedFile> files) throws ReleaseRefusedException {
        if (files.size() > MAX_FILES) {
            throw new ReleaseRefusedException("the release has more than " + MAX_FILES + " files");
        }
        long total = 0;
        var names = new HashSet<String>();
        var folders = new HashSet<String>();
        for (var file : files) {
            checkPath(file.path());
            var name = file.path().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new ReleaseRefusedException("the release has the file '" + file.path()
                        + "' twice, or two whose names differ only in upper and lower case");
            }
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                folders.add(name.substring(0, slash));
            }
            if (file.size() > MAX_TOTAL - total) {
                throw new ReleaseRefusedException("the release is larger than " + MAX_TOTAL / (1024 * 1024) + " MB");
            }
            total += file.size();
        }
        folders.retainAll(names);
        if (!folders.isEmpty()) {
            throw new ReleaseRefusedException("the release has '" + folders.iterator().next()
                    + "' as a file and as a folder");
        }
    }

    private static void checkPath(String path) throws ReleaseRefusedException {
        try {
            PackPath.check(path);
        } catch (UnusableFileException e) {
            throw new ReleaseRefusedException("the file '" + path + "' cannot be part of a release: " + e.reason());
        }
        if (Arrays.stream(path.split("/")).anyMatch(part -> part.startsWith("."))) {
            throw new ReleaseRefusedException("the file '" + path + "' cannot be part of a release: it is hidden");
        }
    }
}
