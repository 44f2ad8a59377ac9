// SPDX-License-Identifier: Apache-2.0
/** Temporary. */
@NullMarked
package org.wego.kiosk.overlay;

import org.jspecify.annotations.NullMarked;
