// SPDX-License-Identifier: Apache-2.0
/** What must hold day and night with nobody beside the kiosk: one named test for each row of the table. */
@NullMarked
package org.wego.kiosk.reliability;

import org.jspecify.annotations.NullMarked;
