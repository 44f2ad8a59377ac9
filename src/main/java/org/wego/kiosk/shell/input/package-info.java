// SPDX-License-Identifier: Apache-2.0
/** Touches, keys and gestures: which reach the kiosk, and what they ask for. */
@NullMarked
package org.wego.kiosk.shell.input;

import org.jspecify.annotations.NullMarked;
