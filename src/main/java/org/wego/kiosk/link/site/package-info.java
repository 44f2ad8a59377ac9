// SPDX-License-Identifier: Apache-2.0
/**
 * A site as a whole: all its units, how each is, and whether it shows the expected content; and short connections of
 * commands to its broker.
 *
 * <p>May use {@code link}, {@code link.message}, {@code json} and {@code files}.
 */
@NullMarked
package org.wego.kiosk.link.site;

import org.jspecify.annotations.NullMarked;
