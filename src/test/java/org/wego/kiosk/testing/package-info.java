// SPDX-License-Identifier: Apache-2.0
/**
 * Helpers that tests share.
 *
 * <p>For all tests: screen contexts, made-up content, the sources of the program, and builders, so that a test states
 * only what matters to it. For tests with a window: the headless set-up, virtual time, one page object per screen.
 */
@NullMarked
package org.wego.kiosk.testing;

import org.jspecify.annotations.NullMarked;
