// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.time.Duration;

/**
 * How long a publication lasts.
 *
 * @param fresh until the timestamp must be renewed
 * @param valid until the release may no longer be fetched
 */
public record PublicationTimes(Duration fresh, Duration valid) {}
