// SPDX-License-Identifier: Apache-2.0

/** The program's start and the one place where its parts are put together. */
@NullMarked
package org.wego.kiosk;

import org.jspecify.annotations.NullMarked;
