// SPDX-License-Identifier: Apache-2.0
/** The street map and the world map. */
@NullMarked
package org.wego.kiosk.ui.map;

import org.jspecify.annotations.NullMarked;
