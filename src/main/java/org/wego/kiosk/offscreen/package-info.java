// SPDX-License-Identifier: Apache-2.0
/** Screens drawn without a window: for pictures, and for the smoke test of a content pack in a separate process. */
@NullMarked
package org.wego.kiosk.offscreen;

import org.jspecify.annotations.NullMarked;
