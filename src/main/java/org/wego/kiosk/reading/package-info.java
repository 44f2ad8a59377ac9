// SPDX-License-Identifier: Apache-2.0
/**
 * The reading table: how the text patterns of an information kiosk are said in each language.
 *
 * <p>Covers ordinals, counters, units, ranges, clock times, dates, floors, web addresses and telephone numbers. Works
 * on text only, without a speech engine; the same text always has the same reading.
 */
@NullMarked
package org.wego.kiosk.reading;

import org.jspecify.annotations.NullMarked;
