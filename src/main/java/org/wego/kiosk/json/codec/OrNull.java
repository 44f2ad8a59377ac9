// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.codec;

import java.util.Optional;

/**
 * A value of a foreign format that writes {@code null} for a missing value; elsewhere, a pack must leave its key out.
 *
 * @param value empty for {@code null} and for a missing member
 */
public record OrNull<T>(Optional<T> value) {}
