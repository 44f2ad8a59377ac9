// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Lines;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.line.LineBadge.BadgeContent;

class LineFinderViewModelTest {

    private final Visits visitor = Visits.inEnglish();

    @Test
    void aVisitorTypesTwoSevenOneAndFindsTheBus() {
        var finder = finder("");
        finder.type("2");
        finder.type("7");
        assertThat(names(finder)).containsExactly("270", "271", "273");
        finder.type("1");
        assertThat(names(finder)).containsExactly("271");
        assertThat(finder.text()).isEqualTo("271");
    }

    @Test
    void nothingIsFoundBeforeAnythingIsTyped() {
        assertThat(finder("").found()).isEmpty();
        assertThat(finder("").text()).isEmpty();
    }

    @Test
    void linesThatBeginWithWhatWasTypedComeFirst() {
        assertThat(names(finder("26"))).containsExactly("260", "262", "N26");
        assertThat(names(finder("70"))).containsExactly("7018", "702A", "702B", "9701", "270", "370", "470");
    }

    @Test
    void thereIsAKeyForEveryCharacterOfALineAndOneForAWholeWord() {
        assertThat(finder("").keys()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "A", "B",
                "N", "Jongno");
    }

    @Test
    void onlyKeysThatStillLeadToALineCanBeTouched() {
        assertThat(finder("27").possible()).containsExactlyInAnyOrder("0", "1", "3");
        assertThat(finder("271").possible()).isEmpty();
        assertThat(finder("Jongno").possible()).containsExactly("0");
        assertThat(finder("702").possible()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void theNeighbourhoodBusIsFoundByItsWord() {
        var finder = finder("");
        finder.type("Jongno");
        assertThat(names(finder)).containsExactly("Jongno 01", "Jongno 02");
        finder.type("0");
        finder.type("1");
        assertThat(names(finder)).containsExactly("Jongno 01");
    }

    @Test
    void deleteRemovesTheLastKeyAndClearRemovesAll() {
        var finder = finder("2 7 1");
        finder.erase();
        assertThat(finder.typedProperty().get()).containsExactly("2", "7");
        finder.clear();
        assertThat(finder.typedProperty().get()).isEmpty();
        finder.erase();
        assertThat(finder.typedProperty().get()).isEmpty();
    }

    @Test
    void deleteRemovesAWholeWord() {
        var finder = finder("Jongno");
        finder.erase();
        assertThat(finder.text()).isEmpty();
    }

    @Test
    void theTypedKeysAreObservable() {
        var finder = finder("");
        var heard = new ArrayList<String>();
        finder.typedProperty().subscribe((before, now) -> heard.add(String.join("", now)));
        finder.type("N");
        finder.type("2");
        finder.clear();
        assertThat(heard).containsExactly("N", "N2", "");
    }

    @Test
    void anUnknownNumberFindsNoLine() {
        assertThat(finder("999").found()).isEmpty();
        assertThat(finder("999").possible()).isEmpty();
    }

    /** Two letters on two keys were once restored as one word, which no line name has. */
    @Test
    void typedKeysAreRemembered() {
        var content = Contents.like().with(Lines.named("Airport A1"), Lines.named("A B 2")).content();
        for (var keys : List.of(List.of("Airport", "A", "1"), List.of("A", "B", "2"))) {
            var finder = finder(content, "", visitor);
            keys.forEach(finder::type);
            var state = (Destination.LineFinder) visitor.remembered().getLast();
            assertThat(finder(content, state.typed(), visitor).typedProperty().get()).isEqualTo(keys);
            assertThat(finder(content, state.typed(), visitor).found()).hasSize(1).isEqualTo(finder.found());
        }
    }

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void everyLineCanBeTypedWithKeysThatAreOffered(String tag) {
        var visit = Visits.in(tag);
        assertThat(Contents.sample().lines().values())
                .allSatisfy(line -> assertThat(typed(line, visit)).contains(line));
    }

    private static List<BusLine> typed(BusLine line, Visits visit) {
        var finder = finder(Contents.sample(), "", visit);
        for (var key : KeyTokens.of(visit.context().text(line.name()))) {
            assertThat(finder.possible()).contains(key);
            finder.type(key);
        }
        return finder.found();
    }

    private static List<String> names(LineFinderViewModel finder) {
        return finder.found().stream().map(finder::sign).map(BadgeContent::name).toList();
    }

    private LineFinderViewModel finder(String typed) {
        return finder(Contents.sample(), typed, visitor);
    }

    private static LineFinderViewModel finder(Content content, String typed, Visits visitor) {
        return new LineFinderViewModel(content, content.buses().orElseThrow(), typed, visitor.context());
    }
}
