// SPDX-License-Identifier: Apache-2.0
/**
 * What the kiosk lets one hear beside its voice: short tones, computed and not recorded, and the way to the device.
 *
 * <p>May use {@code javax.sound.sampled}; knows nothing of what the tones mean on a screen.
 */
@NullMarked
package org.wego.kiosk.sound;

import org.jspecify.annotations.NullMarked;
