// SPDX-License-Identifier: Apache-2.0
/** Requirements of unattended operation: one named test for each row of the table in {@code reliability.md}. */
@NullMarked
package org.wego.kiosk.reliability;

import org.jspecify.annotations.NullMarked;
