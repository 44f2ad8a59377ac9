// SPDX-License-Identifier: Apache-2.0
/**
 * The frame of all screens: header, action bar, paging, the return to the greeting, the lock.
 *
 * <p>May use {@code model}, {@code nav}, {@code session}, {@code text}, {@code ui}, {@code theme}, {@code voice},
 * {@code speech}, {@code sound} and {@code staff}; no feature.
 */
@NullMarked
package org.wego.kiosk.shell;

import org.jspecify.annotations.NullMarked;
