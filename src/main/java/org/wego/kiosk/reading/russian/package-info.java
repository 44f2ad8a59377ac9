// SPDX-License-Identifier: Apache-2.0
/** The reading rules of Russian: numerals and ordinals in words, with gender and case. */
@NullMarked
package org.wego.kiosk.reading.russian;

import org.jspecify.annotations.NullMarked;
