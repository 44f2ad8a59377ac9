// SPDX-License-Identifier: Apache-2.0
/** A content pack in a window that follows each edit of its files. */
@NullMarked
package org.wego.kiosk.preview;

import org.jspecify.annotations.NullMarked;
