// SPDX-License-Identifier: Apache-2.0
/** The pointing board at the desk: finds a card, and shows it at a lobby. */
@NullMarked
package org.wego.kiosk.desk.board;

import org.jspecify.annotations.NullMarked;
