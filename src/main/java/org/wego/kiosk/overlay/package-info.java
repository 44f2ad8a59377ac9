// SPDX-License-Identifier: Apache-2.0
/**
 * What reception changed in a content pack: one small file for each record, with its history, in a folder of its own.
 *
 * <p>{@code OverlayFolder} keeps the files, {@code OverlaidPack} puts them into a pack, {@code Overlay} lets nothing be
 * saved that does not check, and {@code OverlayFolder} sees what others save.
 */
@NullMarked
package org.wego.kiosk.overlay;

import org.jspecify.annotations.NullMarked;
