// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.util.List;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpeningHours;

/**
 * Somebody or something that visitors look for.
 *
 * @param id unique in the pack
 * @param name its name
 * @param purposes what visitors come for, each in a few words; they are searched, too
 * @param floor the id of its floor
 * @param room its room, as the sign on the door says it
 * @param hours when it is open
 * @param way how to get there from the entrance, in a sentence
 * @param lifts the ids of the lifts that lead to it; empty: none, or not recorded
 * @param stepFree whether there is a way without steps, as long as one of its lifts works
 * @param provenance its source and date
 */
public record BuildingPlace(String id, LocalizedText name, List<LocalizedText> purposes, String floor,
        Reported<LocalizedText> room, Reported<OpeningHours> hours, Reported<LocalizedText> way, List<String> lifts,
        Reported<StepFree> stepFree, Provenance provenance) {

    public BuildingPlace {
        purposes = List.copyOf(purposes);
        lifts = List.copyOf(lifts);
    }
}
