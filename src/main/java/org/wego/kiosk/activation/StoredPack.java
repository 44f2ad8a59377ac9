// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;

/**
 * The copy of a good pack.
 *
 * @param folder of the copy, which nothing edits
 */
record StoredPack(StoredPackInfo stamp, Path folder) {}
