// SPDX-License-Identifier: Apache-2.0
/** Which typeface draws a language, and which characters a typeface has. */
@NullMarked
package org.wego.kiosk.typeface;

import org.jspecify.annotations.NullMarked;
