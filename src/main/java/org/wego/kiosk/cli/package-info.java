// SPDX-License-Identifier: Apache-2.0
/** The commands of {@code wego-kiosk}, their options, and what they print. */
@NullMarked
package org.wego.kiosk.cli;

import org.jspecify.annotations.NullMarked;
