// SPDX-License-Identifier: Apache-2.0
/** The tasks of visitors, from the first touch to the answer, in the whole program. */
@NullMarked
package org.wego.kiosk.journey;

import org.jspecify.annotations.NullMarked;
