// SPDX-License-Identifier: Apache-2.0
/** What the tests of the window share: the headless set-up, time that passes on demand, one page object a screen. */
@NullMarked
package org.wego.kiosk.testing;

import org.jspecify.annotations.NullMarked;
