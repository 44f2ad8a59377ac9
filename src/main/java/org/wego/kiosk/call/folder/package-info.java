// SPDX-License-Identifier: Apache-2.0
/**
 * The line between lobbies and desks that share an overlay folder and have no broker: small files in its subfolder
 * {@code calls}.
 *
 * <p>A file is news when its content changes. Times of files and clocks of machines are never compared. May use
 * {@code call}, {@code json}, {@code files} and {@code time}.
 */
@NullMarked
package org.wego.kiosk.call.folder;

import org.jspecify.annotations.NullMarked;
