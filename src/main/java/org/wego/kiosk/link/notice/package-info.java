// SPDX-License-Identifier: Apache-2.0
/**
 * Texts that a desk gives to lobbies over the broker: emergency messages, and records that reception has changed.
 *
 * <p>They are signed, so that nobody who gets hold of the broker can have a text of his own shown.
 *
 * <p>May use {@code link}, {@code json}, {@code files} and {@code release}.
 */
@NullMarked
package org.wego.kiosk.link.notice;

import org.jspecify.annotations.NullMarked;
