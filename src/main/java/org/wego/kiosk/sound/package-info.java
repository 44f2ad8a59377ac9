// SPDX-License-Identifier: Apache-2.0
/**
 * The short tones of the kiosk: a touch, the bell, the warning before a visit ends.
 *
 * <p>May use nothing but {@code java.*} and {@code javax.sound}.
 */
@NullMarked
package org.wego.kiosk.sound;

import org.jspecify.annotations.NullMarked;
