// SPDX-License-Identifier: Apache-2.0
/**
 * The configuration of one kiosk, as distinct from its content.
 *
 * <p>May use {@code model} and {@code json}.
 */
@NullMarked
package org.wego.kiosk.config;

import org.jspecify.annotations.NullMarked;
