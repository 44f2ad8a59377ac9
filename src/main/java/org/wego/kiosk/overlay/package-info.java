// SPDX-License-Identifier: Apache-2.0
/**
 * What reception changed of a content pack: one small file for each record, beside the pack or far from it, with its
 * history.
 *
 * <p>May use {@code model}, {@code json} and {@code pack}, whose files it puts its records into.
 */
@NullMarked
package org.wego.kiosk.overlay;

import org.jspecify.annotations.NullMarked;
