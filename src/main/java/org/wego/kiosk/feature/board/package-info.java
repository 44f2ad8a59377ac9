// SPDX-License-Identifier: Apache-2.0
/** The pointing board: a visitor and staff talk without a common language. */
@NullMarked
package org.wego.kiosk.feature.board;

import org.jspecify.annotations.NullMarked;
