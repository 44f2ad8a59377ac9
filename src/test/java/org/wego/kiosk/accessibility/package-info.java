// SPDX-License-Identifier: Apache-2.0
/** Requirements of visitors with disabilities: one named test for each row of the table in {@code accessibility.md}. */
@NullMarked
package org.wego.kiosk.accessibility;

import org.jspecify.annotations.NullMarked;
