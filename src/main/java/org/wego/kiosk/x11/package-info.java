// SPDX-License-Identifier: Apache-2.0
/** Queries to the X server about panel and keyboard. */
@NullMarked
package org.wego.kiosk.x11;

import org.jspecify.annotations.NullMarked;
