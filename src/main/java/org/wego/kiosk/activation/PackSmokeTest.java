// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;

/** Draws every kind of screen of a pack where nobody sees it, before visitors do. */
@FunctionalInterface
public interface PackSmokeTest {

    /**
     * Why the pack cannot be shown, in words for whoever edits it; empty when it can.
     *
     * <p>Never throws because of a pack, and always ends. Not to be called on the FX thread.
     *
     * @param overlay the folder of what reception changed
     */
    List<String> faults(Path pack, Path overlay);
}
