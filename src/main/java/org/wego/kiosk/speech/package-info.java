// SPDX-License-Identifier: Apache-2.0
/**
 * The voice of the kiosk: texts made ready to be said, the speaker that says them, and the engines behind it.
 *
 * <p>May use {@code model}. Whoever lets a visitor hear something talks to a {@code Speaker} and to nothing else.
 */
@NullMarked
package org.wego.kiosk.speech;

import org.jspecify.annotations.NullMarked;
