// SPDX-License-Identifier: Apache-2.0
/** How Korean reads the patterns of a kiosk aloud. */
@NullMarked
package org.wego.kiosk.reading.korean;

import org.jspecify.annotations.NullMarked;
