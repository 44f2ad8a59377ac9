// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.Optional;

/**
 * A value of a format that writes {@code null} for one that is not there; everywhere else a pack must leave it out.
 *
 * @param value empty for {@code null}, and for a member that is missing
 */
public record OrNull<T>(Optional<T> value) {}
