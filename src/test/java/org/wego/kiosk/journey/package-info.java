// SPDX-License-Identifier: Apache-2.0
/** What visitors come for, from the first touch to the answer, over the whole program. */
@NullMarked
package org.wego.kiosk.journey;

import org.jspecify.annotations.NullMarked;
