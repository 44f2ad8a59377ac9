// SPDX-License-Identifier: Apache-2.0
/** The reading rules of Korean. */
@NullMarked
package org.wego.kiosk.reading.korean;

import org.jspecify.annotations.NullMarked;
