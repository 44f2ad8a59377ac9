// SPDX-License-Identifier: Apache-2.0
/** The reading rules of Japanese, in kana. */
@NullMarked
package org.wego.kiosk.reading.japanese;

import org.jspecify.annotations.NullMarked;
