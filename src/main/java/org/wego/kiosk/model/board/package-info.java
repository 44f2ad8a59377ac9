// SPDX-License-Identifier: Apache-2.0
/** The pointing board: cards with a sentence in two languages. */
@NullMarked
package org.wego.kiosk.model.board;

import org.jspecify.annotations.NullMarked;
