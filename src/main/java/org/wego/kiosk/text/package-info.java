// SPDX-License-Identifier: Apache-2.0
/**
 * The interface strings and the formats of numbers, dates and times, by language.
 *
 * <p>May use {@code model}. Does not contain the texts of the content pack.
 */
@NullMarked
package org.wego.kiosk.text;

import org.jspecify.annotations.NullMarked;
