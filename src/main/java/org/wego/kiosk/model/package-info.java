// SPDX-License-Identifier: Apache-2.0

/**
 * The content of a pack, as immutable records and value types.
 *
 * <p>This package imports only {@code java.*}: it does not read files or show nodes. A value type refuses impossible
 * values (a latitude of 91), so its users need no further checks.
 */
@NullMarked
package org.wego.kiosk.model;

import org.jspecify.annotations.NullMarked;
