// SPDX-License-Identifier: Apache-2.0

/**
 * Reads a content pack into {@code Content}, or into a list of problems.
 *
 * <p>{@code PackReader} runs at each start of the kiosk; {@code PackChecker} runs for a person who edits a pack. May
 * import {@code org.wego.kiosk.model}, {@code org.wego.kiosk.json} and, for telephone numbers,
 * {@code com.google.i18n.phonenumbers}.
 */
@NullMarked
package org.wego.kiosk.pack;

import org.jspecify.annotations.NullMarked;
