// SPDX-License-Identifier: Apache-2.0
/** The building: floors, lifts, and who is where. */
@NullMarked
package org.wego.kiosk.model.building;

import org.jspecify.annotations.NullMarked;
