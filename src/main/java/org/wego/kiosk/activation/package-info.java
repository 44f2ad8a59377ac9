// SPDX-License-Identifier: Apache-2.0
/**
 * Selects the content pack that is shown. A pack is tested before visitors see it, stored when it is good, and replaced
 * when it makes the program crash.
 *
 * <p>{@code PackStore} keeps copies of good packs, {@code StartHistoryStore} records which content did not last, {@code
 * PackSelector} draws the conclusions, and {@code Activation} watches the folder that staff edit. May import {@code
 * org.wego.kiosk.model}, {@code org.wego.kiosk.json}, {@code org.wego.kiosk.pack} and {@code org.wego.kiosk.overlay};
 * does not depend on windows.
 */
@NullMarked
package org.wego.kiosk.activation;

import org.jspecify.annotations.NullMarked;
