// SPDX-License-Identifier: Apache-2.0
/** Badges and emblems of bus lines, and the shape and colour of a group. */
@NullMarked
package org.wego.kiosk.ui.line;

import org.jspecify.annotations.NullMarked;
