// SPDX-License-Identifier: Apache-2.0
/**
 * The content as reception sees it: a list of records, each with its texts, values and provenance.
 *
 * <p>May use {@code model} and, for the names of records, {@code overlay}.
 */
@NullMarked
package org.wego.kiosk.desk.record;

import org.jspecify.annotations.NullMarked;
