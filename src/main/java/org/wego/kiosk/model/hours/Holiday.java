// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.LocalDate;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/**
 * A public holiday.
 *
 * @param id unique in the pack
 * @param date the day
 * @param name its name
 * @param provenance its source and date
 */
public record Holiday(String id, LocalDate date, LocalizedText name, Provenance provenance) {}
