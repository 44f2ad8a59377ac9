// SPDX-License-Identifier: Apache-2.0
/** How delayed actions are scheduled. May import {@code java.*} only. */
@NullMarked
package org.wego.kiosk.time;

import org.jspecify.annotations.NullMarked;
