// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.nav.Destination.Buses;
import org.wego.kiosk.nav.Destination.Directions;
import org.wego.kiosk.nav.Destination.Line;
import org.wego.kiosk.nav.Destination.LineFinder;
import org.wego.kiosk.nav.Destination.OfficeDetail;
import org.wego.kiosk.testing.DestinationKinds;

class DestinationPathTest {

    @ParameterizedTest
    @MethodSource("everyKind")
    void aPathIsParsedBackToItsDestination(Destination destination) {
        assertThat(DestinationPath.parse(DestinationPath.of(destination))).isEqualTo(destination);
    }

    @Test
    void theListOfDestinationsHasOneOfEachKind() {
        assertThat(Destination.oneOfEachKind().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(DestinationKinds.all());
    }

    @Test
    void noTwoDestinationsHaveTheSamePath() {
        assertThat(everyKind().map(DestinationPath::of)).doesNotHaveDuplicates();
    }

    @Test
    void noTwoKindsOfDestinationHaveTheSameName() {
        assertThat(Destination.oneOfEachKind().stream().map(DestinationPath::name)).doesNotHaveDuplicates();
    }

    @Test
    void theHelpListsTheFormOfEveryPath() {
        var forms = List.of(DestinationPath.forms().split(", "));
        assertThat(forms).contains("attract", "directions[/WALK]", "buses[/GROUP]", "finder[/TYPED]", "line/ID",
                "offices", "office/ID", "reception");
        assertThat(forms.stream().map(form -> form.replaceAll("[/\\[].*", ""))).containsExactlyElementsOf(
                Destination.oneOfEachKind().stream().map(DestinationPath::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"line/n26, N26", "line/jongno-01, Jongno 01"})
    void aLineIsNamedByItsId(String path, String name) {
        var id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        assertThat(DestinationPath.parse(path)).isEqualTo(new Line(new LineId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoem", "HOME", "lines", "/home"})
    void anUnknownPathIsRefusedWithTheListOfPaths(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> DestinationPath.parse(path))
                .withMessageContaining("'" + path + "'").withMessageContaining(DestinationPath.forms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "line/", "line/Jongno 01"})
    void aLineWithoutAProperIdIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> DestinationPath.parse(path))
                .withMessageContaining("lower-case letters, digits and single hyphens");
    }

    /** One destination of each kind, and further ones with a state. */
    static Stream<Destination> everyKind() {
        return Stream.concat(Destination.oneOfEachKind().stream(), Stream.of(new Directions(Optional.of("out")),
                new Buses(Optional.of("red")), new LineFinder("27"), new LineFinder("종로01"), new LineFinder("1/2"),
                new Line(new LineId("1005-1")), new OfficeDetail("europe")));
    }
}
