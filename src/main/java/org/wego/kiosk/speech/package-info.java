// SPDX-License-Identifier: Apache-2.0
/**
 * The voice of the kiosk: text preparation, the speaker, and its speech engines.
 *
 * <p>May use {@code model}. Other packages speak only through {@code Speaker}.
 */
@NullMarked
package org.wego.kiosk.speech;

import org.jspecify.annotations.NullMarked;
