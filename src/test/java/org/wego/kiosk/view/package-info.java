// SPDX-License-Identifier: Apache-2.0
/** Tests of what a visitor can see and touch on each screen, in each of its states. */
@NullMarked
package org.wego.kiosk.view;

import org.jspecify.annotations.NullMarked;
