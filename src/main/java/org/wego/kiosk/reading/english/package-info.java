// SPDX-License-Identifier: Apache-2.0
/** How English reads the patterns of a kiosk aloud. */
@NullMarked
package org.wego.kiosk.reading.english;

import org.jspecify.annotations.NullMarked;
