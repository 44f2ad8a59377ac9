// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;

/** Draws every kind of screen of a pack off screen, before visitors see it. */
@FunctionalInterface
public interface PackSmokeTest {

    /**
     * The reasons why the pack cannot be shown, in words for its editor; empty when it can.
     *
     * <p>Never throws because of a pack, and always ends. Not to be called on the FX thread.
     *
     * @param overlay the folder of the overlay
     */
    List<String> faults(Path pack, Path overlay);
}
