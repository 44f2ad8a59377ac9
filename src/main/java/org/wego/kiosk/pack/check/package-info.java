// SPDX-License-Identifier: Apache-2.0
/**
 * Reads and checks whole packs: {@code PackReader} for a start of the kiosk, {@code PackChecker} for the person who
 * edits a pack.
 */
@NullMarked
package org.wego.kiosk.pack.check;

import org.jspecify.annotations.NullMarked;
