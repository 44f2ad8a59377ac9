// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Clock;
import java.time.ZoneId;
import org.wego.kiosk.model.LocalizedText;

/**
 * What the header of every screen says.
 *
 * @param organisation its short name
 * @param place where the kiosk stands
 * @param clock the time of day
 * @param zone the time zone of the place
 */
public record Identity(LocalizedText organisation, LocalizedText place, Clock clock, ZoneId zone) {}
