// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

class DestinationPathTest {

    @ParameterizedTest
    @MethodSource("everyKind")
    void aPathLeadsBackToWhereItCameFrom(Destination destination) {
        assertThat(DestinationPath.parse(DestinationPath.of(destination))).isEqualTo(destination);
    }

    @Test
    void noKindOfDestinationIsForgottenHere() {
        assertThat(everyKind().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Destination.class.getPermittedSubclasses());
    }

    @Test
    void noTwoDestinationsHaveTheSamePath() {
        assertThat(everyKind().map(DestinationPath::of)).doesNotHaveDuplicates();
    }

    @Test
    void helpNamesTheFirstWordOfEveryPath() {
        var words = Arrays.stream(DestinationPath.NAMES.split(", ")).map(DestinationPathTest::firstWord).toList();
        assertThat(words).containsExactlyInAnyOrderElementsOf(
                everyKind().map(DestinationPath::of).map(DestinationPathTest::firstWord).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"line/n26, N26", "line/jongno-01, Jongno 01"})
    void aLineIsNamedByItsId(String path, String name) {
        var id = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        assertThat(DestinationPath.parse(path)).isEqualTo(new Line(new LineId(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoem", "HOME", "lines", "/home"})
    void aPathThatLeadsNowhereIsAnsweredWithTheListOfNames(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> DestinationPath.parse(path))
                .withMessageContaining("'" + path + "'").withMessageContaining(DestinationPath.NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "line/", "line/Jongno 01"})
    void aLineWithoutAProperIdIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> DestinationPath.parse(path))
                .withMessageContaining("lower-case letters, digits and single hyphens");
    }

    /** At least one of each kind; those with a state also with it. */
    static Stream<Destination> everyKind() {
        var plain = Arrays.stream(Destination.class.getPermittedSubclasses())
                .filter(kind -> kind.getRecordComponents().length == 0).map(DestinationPathTest::make);
        var withState = List.of(new Directions(Optional.empty()), new Directions(Optional.of("out")),
                new Buses(Optional.empty()), new Buses(Optional.of("red")), new LineFinder(""), new LineFinder("27"),
                new LineFinder("종로01"), new LineFinder("1/2"), new Line(new LineId("1005-1")),
                new OfficeDetail("europe"));
        return Stream.concat(plain, withState.stream());
    }

    private static Destination make(Class<?> kind) {
        try {
            return (Destination) kind.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(kind.toString(), e);
        }
    }

    private static String firstWord(String path) {
        return path.replaceAll("[/\\[].*", "");
    }
}
