// SPDX-License-Identifier: Apache-2.0

/** The program's entry point. */
@NullMarked
package org.wego.kiosk;

import org.jspecify.annotations.NullMarked;
