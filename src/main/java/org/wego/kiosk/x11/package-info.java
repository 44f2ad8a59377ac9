// SPDX-License-Identifier: Apache-2.0
/** What the X server knows of its panel. */
@NullMarked
package org.wego.kiosk.x11;

import org.jspecify.annotations.NullMarked;
