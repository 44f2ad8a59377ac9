// SPDX-License-Identifier: Apache-2.0
/**
 * Which content pack is shown: one is tried before visitors see it, kept when it is good, and left again when it takes
 * the program down.
 *
 * <p>{@code PackStore} keeps copies of good packs, {@code StartHistoryStore} remembers which show did not last, {@code Choosing}
 * says what follows from that, and {@code Activation} watches the folder that staff edit. May import
 * {@code org.wego.kiosk.model}, {@code org.wego.kiosk.json}, {@code org.wego.kiosk.pack} and
 * {@code org.wego.kiosk.overlay}; knows nothing of windows.
 */
@NullMarked
package org.wego.kiosk.activation;

import org.jspecify.annotations.NullMarked;
