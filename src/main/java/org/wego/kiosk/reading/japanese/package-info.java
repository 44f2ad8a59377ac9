// SPDX-License-Identifier: Apache-2.0
/** How Japanese reads the patterns of a kiosk aloud, in kana. */
@NullMarked
package org.wego.kiosk.reading.japanese;

import org.jspecify.annotations.NullMarked;
