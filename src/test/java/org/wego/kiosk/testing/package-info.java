// SPDX-License-Identifier: Apache-2.0
/**
 * What many tests need: a visitor, the bundled content and content that is made up, the sources of the program.
 *
 * <p>Builders over fixtures: a test says what matters to it and nothing else.
 */
@NullMarked
package org.wego.kiosk.testing;

import org.jspecify.annotations.NullMarked;
