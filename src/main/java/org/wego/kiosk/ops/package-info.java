// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps one kiosk alive and reports its status: the state folder, the log, the status file, the messages to systemd,
 * and the PIN.
 *
 * <p>This package does not depend on windows, and no failure here stops the lobby: what cannot be written is reported,
 * and the lobby goes on. May import {@code org.wego.kiosk.config}, {@code org.wego.kiosk.json} and {@code
 * java.util.logging}.
 */
@NullMarked
package org.wego.kiosk.ops;

import org.jspecify.annotations.NullMarked;
