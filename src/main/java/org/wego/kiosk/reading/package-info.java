// SPDX-License-Identifier: Apache-2.0
/**
 * The reading table: how the text patterns of an information kiosk are said, by language.
 *
 * <p>Ordinals, counters, units, ranges, clock times, dates, floors, web addresses and telephone numbers. Pure text:
 * no speech engine is needed, and the same text is always read the same.
 */
@NullMarked
package org.wego.kiosk.reading;

import org.jspecify.annotations.NullMarked;
