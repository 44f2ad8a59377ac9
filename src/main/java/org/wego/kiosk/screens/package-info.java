// SPDX-License-Identifier: Apache-2.0
/**
 * A content pack that is ready to be shown: its screens, fonts, logo, interface strings and voice.
 *
 * <p>{@link org.wego.kiosk.screens.ScreenCatalogue} creates the screen of a destination; no other package depends on
 * every feature.
 */
@NullMarked
package org.wego.kiosk.screens;

import org.jspecify.annotations.NullMarked;
