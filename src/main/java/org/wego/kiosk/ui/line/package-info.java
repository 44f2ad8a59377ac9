// SPDX-License-Identifier: Apache-2.0
/** Bus lines as a visitor sees them: badges, emblems, the shape and colour of a group. */
@NullMarked
package org.wego.kiosk.ui.line;

import org.jspecify.annotations.NullMarked;
