// SPDX-License-Identifier: Apache-2.0
/**
 * Sounds other than the voice: short computed tones, and access to the sound device.
 *
 * <p>May use {@code javax.sound.sampled}; does not know what the tones mean on a screen.
 */
@NullMarked
package org.wego.kiosk.sound;

import org.jspecify.annotations.NullMarked;
