// SPDX-License-Identifier: Apache-2.0
/**
 * What tests share.
 *
 * <p>Of all: a visitor, content that is made up, the sources of the program; builders over
 * fixtures, so that a test says what matters to it and nothing else. Of the window: the headless set-up, time that
 * passes on demand, one page object a screen.
 */
@NullMarked
package org.wego.kiosk.testing;

import org.jspecify.annotations.NullMarked;
