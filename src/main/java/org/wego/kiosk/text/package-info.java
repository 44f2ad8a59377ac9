// SPDX-License-Identifier: Apache-2.0
/**
 * What the program itself says, and how it writes numbers, dates and times, by language.
 *
 * <p>May use {@code model}. The content pack's own texts are not here.
 */
@NullMarked
package org.wego.kiosk.text;

import org.jspecify.annotations.NullMarked;
