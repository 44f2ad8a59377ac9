// SPDX-License-Identifier: Apache-2.0
/**
 * Searches texts by typed input in any script, with other spellings and with one typing error.
 *
 * <p>Knows no content; the caller says which texts belong to which record. May use ICU for other scripts.
 */
@NullMarked
package org.wego.kiosk.search;

import org.jspecify.annotations.NullMarked;
