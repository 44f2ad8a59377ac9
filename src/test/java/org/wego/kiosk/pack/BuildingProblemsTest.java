// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult.Accepted;

/** The building: what the check says about a wrong one. */
class BuildingProblemsTest extends PackProblems {

    private static final String PROVENANCE = "\"provenance\": {\"source\": \"page\", \"asOf\": \"2020\"}";
    private static final String NOT_RECORDED = "{\"absent\": \"not recorded\"}";
    private static final String GROUND = floor("ground", "G");
    private static final String TOP = floor("top", "7");
    private static final String LIFT = "{\"id\": \"main\", \"name\": \"Lift\", " + PROVENANCE + "}";
    private static final String SPOT = "{\"floor\": \"ground\"}";

    private static String floor(String id, String sign) {
        return "{\"id\": \"" + id + "\", \"name\": \"Floor\", \"sign\": \"" + sign + "\"}";
    }

    private static String place(String id, String floor, String hours, String lifts, String stepFree) {
        return "{\"id\": \"" + id + "\", \"name\": \"Place\", \"purposes\": [], \"floor\": \"" + floor
                + "\", \"room\": \"701\", \"hours\": " + hours + ", \"way\": " + NOT_RECORDED + ", \"lifts\": ["
                + lifts + "], \"stepFree\": " + stepFree + ", " + PROVENANCE + "}";
    }

    private void building(String floors, String lifts, String places, String spots) {
        pack.with("pack.json", "\"notices.json\"", "\"notices.json\", \"building.json\"");
        pack.with("building.json", """
                {"$schema": "schema/building.schema.json", "title": "Building",
                "floors": [%s], "lifts": [%s], "places": [
                %s],
                "spots": [%s]}
                """.formatted(floors, lifts, places, spots));
    }

    @Test
    void aWholeBuildingIsRight() {
        building(GROUND + ", " + TOP, LIFT, place("one", "top", NOT_RECORDED, "\"main\"", "\"yes\"") + ",\n"
                + place("two", "ground", NOT_RECORDED, "", "\"yes\"") + ",\n"
                + place("three", "top", NOT_RECORDED, "", NOT_RECORDED),
                SPOT + ", {\"unit\": \"back\", \"floor\": \"top\"}");
        valid();
    }

    @Test
    void floorsAndLiftsOfPlacesAndKiosksExist() {
        building(GROUND + ", " + TOP, LIFT, place("one", "topp", NOT_RECORDED, "\"mein\"", NOT_RECORDED),
                "{\"floor\": \"cellar\"}");
        notValid("building.json:3: /places/0/floor: there is no floor with the id 'topp' (did you mean 'top'?)",
                "building.json:3: /places/0/lifts/0: there is no lift with the id 'mein' (did you mean 'main'?)",
                "building.json:4: /spots/0/floor: there is no floor with the id 'cellar' (known here: ground, top)");
    }

    @Test
    void aFloorWithAnotherProblemExistsNevertheless() {
        building(GROUND + ", " + floor("top", "seventh"), LIFT, place("one", "top", NOT_RECORDED, "", NOT_RECORDED),
                SPOT);
        assertThat(pack.check()).hasSize(1).first().asString()
                .startsWith("building.json:2: /floors/1/sign: ");
    }

    @Test
    void idsAreUnique() {
        building(GROUND + ", " + GROUND, LIFT + ", " + LIFT, place("one", "ground", NOT_RECORDED, "", NOT_RECORDED)
                + ",\n" + place("one", "ground", NOT_RECORDED, "", NOT_RECORDED), SPOT);
        refused("building.json:2: /floors/1/id: the id 'ground' is taken: it is already in building.json /floors/0"
                + " (give one of the two another id, or delete one)",
                "building.json:2: /lifts/1/id: the id 'main' is taken: it is already in building.json /lifts/0"
                        + " (give one of the two another id, or delete one)",
                "building.json:4: /places/1/id: the id 'one' is taken: it is already in building.json /places/0"
                        + " (give one of the two another id, or delete one)");
    }

    @Test
    void theHoursOfAPlaceAreCheckedAsThoseOfAHotline() {
        var period = "{\"weekdays\": [\"mon\"], \"from\": \"09:00\", \"until\": \"%s\"}";
        building(GROUND, "", place("one", "ground", "{\"periods\": [" + period.formatted("12:00") + ", "
                + period.formatted("10:00") + "], \"holidays\": \"closed\"}", "", NOT_RECORDED), SPOT);
        notValid("building.json:3: /places/0/hours/periods/1: the period 09:00 to 10:00 overlaps 09:00 to 12:00 in"
                + " /periods/0 (make one period of both, or change the times)");
    }

    @Test
    void aWayWithoutStepsToAnotherFloorNeedsALift() {
        building(GROUND + ", " + TOP, LIFT, place("one", "top", NOT_RECORDED, "", "\"yes\""), SPOT);
        warns("building.json:3: /places/0/stepFree: the way to 'one' has no steps, but no lift leads to it and no"
                + " kiosk is on its floor (name its lifts in lifts, or correct stepFree)");
    }

    /** Nobody has said where the kiosk is, so it may be on the same floor. */
    @Test
    void withoutAKnownPlaceOfTheKioskNoLiftIsMissing() {
        building(GROUND + ", " + TOP, "", place("one", "top", NOT_RECORDED, "", "\"yes\""), "");
        valid();
    }

    @Test
    void aKioskIsAtOnePlace() {
        building(GROUND + ", " + TOP, "", "", SPOT + ", " + SPOT
                + ",\n{\"unit\": \"a\", \"floor\": \"top\"},\n{\"unit\": \"a\", \"floor\": \"ground\"}");
        notValid("building.json:4: /spots/1: another place of this list is already that of every kiosk without an"
                + " entry of its own (delete one of the two, or name its kiosk in unit)",
                "building.json:6: /spots/3: the kiosk 'a' is already at another place of this list (delete one of the"
                        + " two, or name its kiosk in unit)");
    }

    @Test
    void theMomentOfAnOutageHasADateAndATime() {
        building(GROUND, LIFT.replace("\"name\"", "\"outage\": {\"until\": \"tomorrow\"}, \"name\""), "", SPOT);
        assertThat(pack.check()).hasSize(1).first().asString()
                .isEqualTo(
                        "building.json:2: /lifts/0/outage/until: 'tomorrow' is not a time such as 2026-05-31T09:00 (write"
                                + " it in that form)");
    }

    @Test
    void theFullBuildingIsRight(@TempDir Path folder) {
        var read = LobbyUnderTest.pack(BuildingPack.in(folder));
        assertThat(read).isInstanceOf(Accepted.class);
        var guide = ((Accepted) read).content().building().orElseThrow();
        assertThat(guide.floors()).hasSizeGreaterThan(5);
        assertThat(guide.places()).hasSizeGreaterThan(11);
        assertThat(guide.lifts()).filteredOn(lift -> lift.outage().isPresent()).hasSize(1);
    }
}
