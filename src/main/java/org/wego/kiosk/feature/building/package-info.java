// SPDX-License-Identifier: Apache-2.0
/** Who is where in the building, and the way there. */
@NullMarked
package org.wego.kiosk.feature.building;

import org.jspecify.annotations.NullMarked;
