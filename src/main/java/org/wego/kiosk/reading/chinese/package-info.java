// SPDX-License-Identifier: Apache-2.0
/** How Chinese reads the patterns of a kiosk aloud, and its characters with several readings. */
@NullMarked
package org.wego.kiosk.reading.chinese;

import org.jspecify.annotations.NullMarked;
