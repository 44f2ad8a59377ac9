// SPDX-License-Identifier: Apache-2.0
/** Filters for touches and keys, and the gestures and commands of visitors and staff. */
@NullMarked
package org.wego.kiosk.shell.input;

import org.jspecify.annotations.NullMarked;
