// SPDX-License-Identifier: Apache-2.0
/**
 * The link of reception's desk. Nothing here is loaded where the configuration of the desk names no broker.
 *
 * <p>May use {@code link}, {@code call}, {@code config}, {@code json} and {@code desk.lobbies}.
 */
@NullMarked
package org.wego.kiosk.desk.linked;

import org.jspecify.annotations.NullMarked;
