// SPDX-License-Identifier: Apache-2.0
/**
 * A content pack made ready to be shown: its screens, its typefaces, its logo, its interface strings and its voice.
 *
 * <p>{@code Screens} turns a destination into the screen of a feature; the only package that sees every feature.
 */
@NullMarked
package org.wego.kiosk.screens;

import org.jspecify.annotations.NullMarked;
