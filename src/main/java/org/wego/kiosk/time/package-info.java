// SPDX-License-Identifier: Apache-2.0
/** Scheduling of delayed actions. May use {@code java.*} only. */
@NullMarked
package org.wego.kiosk.time;

import org.jspecify.annotations.NullMarked;
