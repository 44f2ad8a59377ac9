// SPDX-License-Identifier: Apache-2.0
/**
 * Finds texts by what somebody types: in any script, in another spelling, with a mistake.
 *
 * <p>Knows no content; whoever has some says which texts belong to what. May use ICU for other scripts.
 */
@NullMarked
package org.wego.kiosk.search;

import org.jspecify.annotations.NullMarked;
