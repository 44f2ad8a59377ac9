// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;

/**
 * The content of the header of every screen.
 *
 * @param organisation its short name
 * @param place the place of the kiosk
 * @param languages the languages that a visitor can choose
 * @param clock the time of day
 * @param zone the time zone of the place
 */
public record HeaderInfo(LocalizedText organisation, LocalizedText place, List<Lang> languages, Clock clock,
        ZoneId zone) {}
