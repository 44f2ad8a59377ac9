// SPDX-License-Identifier: Apache-2.0
/** What a visitor needs who does not see, hear, reach or read well: one named test for each row of the table. */
@NullMarked
package org.wego.kiosk.accessibility;

import org.jspecify.annotations.NullMarked;
