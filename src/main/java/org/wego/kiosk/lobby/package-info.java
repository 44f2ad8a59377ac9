// SPDX-License-Identifier: Apache-2.0
/**
 * The lobby: the command's work from the first check to the last lock, its window, and the content packs that follow each
 * other in it.
 */
@NullMarked
package org.wego.kiosk.lobby;

import org.jspecify.annotations.NullMarked;
