// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.PackSource;

/** Finds JSON files that the manifest does not list. They were probably forgotten: no screen shows their content. */
final class UnlistedFiles {

    private UnlistedFiles() {}

    static List<Problem> in(PackSource source, Manifest manifest) {
        var listed = new HashSet<>(manifest.content());
        listed.add(PackSource.MANIFEST);
        try {
            return source.files().stream().filter(UnlistedFiles::isContent).filter(file -> !listed.contains(file))
                    .map(file -> new Problem(Severity.WARNING, ProblemCode.FILE_UNUSED, file, 1, "",
                            "the file is not used",
                            "add it to 'content' in " + PackSource.MANIFEST + ", or delete it"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isContent(String file) {
        return (file.endsWith(".json") || file.endsWith(".geojson")) && !file.startsWith(PackSource.SCHEMAS)
                && !file.startsWith(".") && !file.contains("/.");
    }
}
