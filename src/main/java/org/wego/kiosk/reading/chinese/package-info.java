// SPDX-License-Identifier: Apache-2.0
/** The reading rules of Chinese, and the readings of characters that have several. */
@NullMarked
package org.wego.kiosk.reading.chinese;

import org.jspecify.annotations.NullMarked;
