// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a kiosk is to show, and where it may remember things.
 *
 * @param pack the folder that staff edit; empty: the bundled pack
 * @param overlay the folder of what reception changed
 * @param state the folder in which this kiosk remembers things from start to start
 * @param machine tells one start of the machine from another; empty where the system does not tell
 * @param bundled the id of the bundled pack; empty when there is none that can be read
 */
public record ActivationSetup(Optional<Path> pack, Path overlay, Path state, String machine,
        Optional<String> bundled) {}
