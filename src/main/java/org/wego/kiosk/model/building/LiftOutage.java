// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.time.LocalDateTime;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;

/**
 * A lift is out of service for a time.
 *
 * @param until when it is expected to run again, in the time zone of the building; not part of the outage
 * @param otherWay another way, in a sentence; empty: reception has to be asked
 */
public record LiftOutage(LocalDateTime until, Optional<LocalizedText> otherWay) {}
