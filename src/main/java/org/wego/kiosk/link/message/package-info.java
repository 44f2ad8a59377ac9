// SPDX-License-Identifier: Apache-2.0
/**
 * What units say to one another besides their states: commands and their replies, and which release is the newest.
 *
 * <p>May use {@code link}, {@code model} and {@code json}.
 */
@NullMarked
package org.wego.kiosk.link.message;

import org.jspecify.annotations.NullMarked;
