// SPDX-License-Identifier: Apache-2.0

/**
 * What a content pack says, as immutable records and value types.
 *
 * <p>Nothing here reads a file or shows a node: only {@code java.*} is imported. A value type refuses a value that
 * cannot exist (a latitude of 91), so its users need no further checks.
 */
@NullMarked
package org.wego.kiosk.model;

import org.jspecify.annotations.NullMarked;
