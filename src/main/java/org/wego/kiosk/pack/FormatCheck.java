// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Manifest;

/** Refuses a pack of another format, to which the rules of this format do not apply. */
final class FormatCheck {

    private static final int FORMAT = 1;
    private static final String POINTER = "/format";

    private FormatCheck() {}

    static boolean refuses(PackFile file, Optional<Manifest> manifest) {
        int format = manifest.map(Manifest::format).orElseGet(() -> file.tree()
                .map(tree -> tree.number(POINTER).orElse(FORMAT)).orElse(FORMAT));
        return format != FORMAT;
    }

    /** The one problem of such a pack. */
    static List<Problem> problem(PackFile manifestFile) {
        var alone = manifestFile.withoutProblems();
        alone.error(ProblemCode.PACK_FORMAT, POINTER,
                "the pack has another format; this program reads format " + FORMAT,
                "use a pack of format " + FORMAT + ", or a newer program");
        return alone.problems();
    }
}
