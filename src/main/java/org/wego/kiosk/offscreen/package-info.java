// SPDX-License-Identifier: Apache-2.0
/**
 * Screens drawn without a window: for pictures, for the check of a content pack, and in a process of their own.
 */
@NullMarked
package org.wego.kiosk.offscreen;

import org.jspecify.annotations.NullMarked;
