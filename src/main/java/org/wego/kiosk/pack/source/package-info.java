// SPDX-License-Identifier: Apache-2.0
/** The files of a pack: in a folder, bundled with the program, or partly replaced. Paths cannot leave the pack. */
@NullMarked
package org.wego.kiosk.pack.source;

import org.jspecify.annotations.NullMarked;
