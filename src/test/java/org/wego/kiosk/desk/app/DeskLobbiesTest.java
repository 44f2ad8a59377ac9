// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.lobbies.SiteUnderTest;
import org.wego.kiosk.desk.record.ContentRecord.ContentRecordKind;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.site.SiteSamples;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The lobbies of the site in the window of a linked desk. */
@FxTest
class DeskLobbiesTest {

    private static final int MORE_THAN_FIT = 40;

    @TempDir
    private Path folder;
    private final SiteUnderTest site = new SiteUnderTest(Clock.systemUTC()).with(SiteSamples.lobby("hall", "1", 7),
            SiteSamples.ill("cafe", "no sound"), SiteSamples.lobby("stairs", "1", 7));
    private DeskPage desk;

    @BeforeEach
    void open() {
        desk = linked("overlay", site);
    }

    private DeskPage linked(String overlay, SiteUnderTest lobbies) {
        return DeskPage.linked(folder.resolve(overlay), new DeskLinks(Optional.of(lobbies), Optional.empty()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show() {
        Fx.run(() -> desk.controller().show(Section.LOBBIES));
        desk.settle();
    }

    private List<String> commands() {
        return Fx.get(() -> desk.menuItems().map(MenuItem::getText).toList());
    }

    private void openLine() {
        var entry = ContentRecords.of(desk.content()).stream().filter(one -> one.kind() == ContentRecordKind.LINE)
                .findFirst().orElseThrow();
        Fx.run(() -> desk.controller().open(entry));
        desk.settle();
    }

    @Test
    void aDeskWithoutALinkHasNoLobbies() {
        try (var other = new DeskPage(folder.resolve("other"), "en", folder.resolve("a.pdf"))) {
            assertThat(other.page()).doesNotContain("Lobbies");
            assertThat(Fx.get(() -> other.menuItems().map(MenuItem::getText).toList())).doesNotContain("Lobbies",
                    "Show at a lobby\u2026");
        }
    }

    @Test
    void everyButtonIsACommand() {
        show();
        var commands = commands();
        assertThat(commands).contains("Show a page\u2026", "Picture", "Remove from the list", "Silent");
        var buttons = Fx.get(() -> DeskPage.within(desk.scene().getRoot()).filter(Button.class::isInstance)
                .map(button -> ((Labeled) button).getText()).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .toList());
        assertThat(commands).containsAll(buttons);
    }

    @Test
    void theArrowKeysMoveThroughLobbiesWhoseDetailsAreSaid() {
        show();
        assertThat(desk.page()).contains("Lobbies: 3. With problems: 1. Silent: 0. With other content: 0.").contains(
                "The lobby runs, but someone should look at it.");
        desk.key(KeyCode.DOWN);
        assertThat(desk.page()).contains("The lobby says that everything works.").contains("my-city 1, release 7");
        assertThat(Fx.get(() -> desk.scene().getFocusOwner().getAccessibleText())).isEqualTo("Lobbies");
    }

    @Test
    void theChosenLobbyStaysChosenWhenItSaysSomethingNew() {
        show();
        desk.key(KeyCode.DOWN);
        site.with(SiteSamples.ill("hall", "no network"), SiteSamples.lobby("attic", "1", 7));
        desk.settle();
        assertThat(desk.page()).contains("hall").contains("no network");
        assertThat(Fx.get(() -> DeskPage.within(desk.scene().getRoot()).filter(ListCell.class::isInstance)
                .map(cell -> (ListCell<?>) cell).filter(ListCell::isSelected).map(ListCell::getAccessibleText)
                .findFirst())).get().asString().startsWith("hall. problems");
    }

    @Test
    void theRecordThatIsShownIsShownAtALobby() {
        openLine();
        desk.press("Show at a lobby\u2026");
        desk.type("stair");
        desk.key(KeyCode.ENTER);
        assertThat(site.asked()).singleElement().asString().startsWith("stairs: SHOW line/");
        assertThat(desk.page()).contains("Asking stairs to show this: ");
    }

    @Test
    void aPageIsChosenForALobby() {
        show();
        desk.ctrl(KeyCode.G);
        desk.type("useful");
        desk.key(KeyCode.ENTER);
        assertThat(site.asked()).containsExactly("cafe: SHOW numbers");
    }

    @Test
    void withoutALobbyThatIsThereTheDeskSaysSo() {
        try (var other = linked("other", new SiteUnderTest(Clock.systemUTC()))) {
            Fx.run(() -> other.controller().show(Section.PREVIEW));
            other.settle();
            other.press("Show at a lobby\u2026");
            assertThat(other.page()).contains("No lobby is there now.");
        }
    }

    @Test
    void ofFiveHundredLobbiesOnlyTheVisibleOnesAreDrawn() {
        show();
        site.with(IntStream.rangeClosed(1, 500).mapToObj(i -> SiteSamples.lobby("lobby-" + i, "1", 7)).toArray(
                UnitState[]::new));
        desk.settle();
        assertThat(desk.page()).contains("Lobbies: 503.");
        assertThat(Fx.get(() -> DeskPage.within(desk.scene().getRoot()).filter(ListCell.class::isInstance).count()))
                .isBetween(5L, (long) MORE_THAN_FIT);
    }

    @Test
    void theNavigationCountsWhatSomeoneShouldLookAt() {
        var count = Fx.get(() -> Optional.of(desk.scene().getRoot().lookupAll(".desk-navigation-count").stream()
                .map(node -> ((Labeled) node).getText()).toList())).orElseThrow();
        assertThat(count.get(count.size() - 2)).as("before the pointing board").isEqualTo("1");
    }
}
