// SPDX-License-Identifier: Apache-2.0
/**
 * The changes of reception to a content pack: one small file for each record, with its history, in a separate folder.
 *
 * <p>{@code OverlayFolder} keeps the files, {@code OverlaidPack} applies them to a pack, {@code Overlay} saves only
 * edits that pass the check, and {@code OverlayWatch} notices the saves of other programs.
 */
@NullMarked
package org.wego.kiosk.overlay;

import org.jspecify.annotations.NullMarked;
