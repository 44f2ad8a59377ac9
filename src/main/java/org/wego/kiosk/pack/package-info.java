// SPDX-License-Identifier: Apache-2.0

/**
 * A content pack on disk and what becomes of it: {@code Content}, or a list of problems.
 *
 * <p>{@code PackReader} is what the program does at each start; {@code PackChecker} is what a person asks for who
 * edits a pack. May import {@code org.wego.kiosk.model}, {@code org.wego.kiosk.json} and, for telephone numbers,
 * {@code com.google.i18n.phonenumbers}.
 */
@NullMarked
package org.wego.kiosk.pack;

import org.jspecify.annotations.NullMarked;
