// SPDX-License-Identifier: Apache-2.0
/** The reading rules of English. */
@NullMarked
package org.wego.kiosk.reading.english;

import org.jspecify.annotations.NullMarked;
