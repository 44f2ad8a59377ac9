// SPDX-License-Identifier: Apache-2.0
/** How Russian reads the patterns of a kiosk aloud: numerals and ordinals in words, with gender and case. */
@NullMarked
package org.wego.kiosk.reading.russian;

import org.jspecify.annotations.NullMarked;
