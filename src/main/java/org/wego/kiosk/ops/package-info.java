// SPDX-License-Identifier: Apache-2.0
/**
 * What keeps one kiosk alive and tells how it is: its state folder, its log, its status, the signals to the system that
 * watches it, and the PIN.
 *
 * <p>Nothing here knows a window, and nothing here stops the lobby: what the disk does not take is told and gone
 * without. May import {@code org.wego.kiosk.config}, {@code org.wego.kiosk.json} and {@code java.util.logging}.
 */
@NullMarked
package org.wego.kiosk.ops;

import org.jspecify.annotations.NullMarked;
