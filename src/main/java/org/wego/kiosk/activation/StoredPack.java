// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;

/**
 * The copy of a pack that was found good.
 *
 * @param folder of the copy, which nobody edits
 */
record StoredPack(StoredPackInfo stamp, Path folder) {}
