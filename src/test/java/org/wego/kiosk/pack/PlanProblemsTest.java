// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.source.FolderPack;

/** The plan of a floor: what is read, and what the check says about a wrong one. */
class PlanProblemsTest {

    private static final String PLAN = "plan-5.geojson";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        BuildingPack.in(folder);
    }

    private PackResult read() {
        return LobbyUnderTest.pack(new FolderPack(folder));
    }

    private PackResult with(String text, String other) throws IOException {
        var file = folder.resolve(PLAN);
        var before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
        return read();
    }

    @Test
    void aPlanIsReadWithItsRoomsAndSigns() {
        var content = ((PackResult.Accepted) read()).content();
        assertThat(content.plans()).hasSize(2);
        var plan = content.plans().get(1);
        assertThat(plan.floor()).isEqualTo("f5");
        var legal = content.building().orElseThrow().place("legal").orElseThrow();
        assertThat(plan.of(legal).orElseThrow().points()).hasSize(5);
        assertThat(plan.features()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    "floor": "f5"        | "floor": "f55"       | /floor: there is no floor with the id 'f55'
                    "floor": "f5"        | "floor": "f1"        | /floor: the floor 'f1' has another plan
                    [126.98              | [127.98              | /features: a part of this plan is not near the kiosk
                    "kind": "corridor"   | "kind": "hallway"    | /kind: 'hallway' is not allowed here
                    "source": "reception"| "source": "nobody"   | there is no source with the id 'nobody'
                    "type": "FeatureCollection" | "type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:5179"}} | not in WGS 84
                    """)
    void aWrongPlanIsRefused(String text, String other, String problem) throws IOException {
        assertThat(with(text, other)).isInstanceOfSatisfying(PackResult.Refused.class,
                refused -> assertThat(refused.problems().toString()).contains(PLAN).contains(problem));
    }

    /** Reception may have hidden or moved it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    "place": "legal"     | "place": "leagal"    | /properties/place: there is no place with the id 'leagal'
                    "place": "legal"     | "place": "nursing"   | /properties/place: the place 'nursing' is on the floor 'f1'
                    """)
    void aPlaceThatIsNotOnTheFloorIsWarnedOf(String text, String other, String problem) throws IOException {
        assertThat(with(text, other)).isInstanceOfSatisfying(PackResult.Accepted.class,
                accepted -> assertThat(accepted.warnings().toString()).contains(PLAN).contains(problem));
    }

    @Test
    void aRoomWithoutAnAreaIsNotDrawn() throws IOException {
        var result = with("\"kind\": \"door\"", "\"kind\": \"room\"");
        assertThat(result).isInstanceOf(PackResult.Accepted.class);
        assertThat(((PackResult.Accepted) result).content().plans().get(1).features()).hasSize(9);
    }
}
