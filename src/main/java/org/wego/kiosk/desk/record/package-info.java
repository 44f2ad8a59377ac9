// SPDX-License-Identifier: Apache-2.0
/**
 * The content as reception looks at it: one record after the other, each with its texts, its values and its origin.
 *
 * <p>May use {@code model} and, for the names of records, {@code overlay}.
 */
@NullMarked
package org.wego.kiosk.desk.record;

import org.jspecify.annotations.NullMarked;
