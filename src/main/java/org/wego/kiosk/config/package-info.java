// SPDX-License-Identifier: Apache-2.0
/**
 * How one kiosk is set up, as distinct from what it shows.
 *
 * <p>May use {@code model} and {@code json}.
 */
@NullMarked
package org.wego.kiosk.config;

import org.jspecify.annotations.NullMarked;
