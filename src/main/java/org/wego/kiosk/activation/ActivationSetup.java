// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The pack that a kiosk is to show, and the folders it uses.
 *
 * @param pack the folder that staff edit; empty: the bundled pack
 * @param overlay the folder of the overlay
 * @param state the folder of the data that this kiosk keeps between starts
 * @param machine identifies a boot of the machine; empty where the system does not report it
 * @param bundled the id of the bundled pack; empty when it cannot be read
 */
public record ActivationSetup(Optional<Path> pack, Path overlay, Path state, String machine,
        Optional<String> bundled) {}
