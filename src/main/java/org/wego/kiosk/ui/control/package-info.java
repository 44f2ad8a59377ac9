// SPDX-License-Identifier: Apache-2.0
/** The controls of the lobby: buttons, tiles, cards, codes, film. Each is a touch target of the size in accessibility.md. */
@NullMarked
package org.wego.kiosk.ui.control;

import org.jspecify.annotations.NullMarked;
