// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.call.CallNews.CallStage;
import org.wego.kiosk.desk.calls.CallsUnderTest;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.lobbies.SiteUnderTest;
import org.wego.kiosk.link.site.SiteSamples;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Calls of visitors in the window of a desk. */
@FxTest
class DeskReceptionTest {

    @TempDir
    private Path folder;
    private final SiteUnderTest site = new SiteUnderTest(Clock.systemUTC()).with(SiteSamples.lobby("attic", "1", 7),
            SiteSamples.lobby("hall", "1", 7));
    private CallsUnderTest reception;
    private DeskPage desk;

    @BeforeEach
    void open() {
        reception = Fx.get(() -> new CallsUnderTest(Platform::runLater));
        desk = DeskPage.linked(folder.resolve("overlay"), new DeskLinks(Optional.of(site), Optional.of(
                reception.calls())));
        Fx.run(() -> reception.calls().touch());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void call(String... lobbies) {
        Fx.run(() -> List.of(lobbies).forEach(lobby -> reception.hear(lobby, CallStage.ASKED)));
        desk.settle();
    }

    private Node band() {
        return desk.scene().getRoot().lookup(".desk-call-band");
    }

    private double height() {
        return Fx.get(() -> band().getLayoutBounds().getHeight());
    }

    private List<String> bandButtons() {
        return Fx.get(() -> DeskPage.within(band()).filter(Button.class::isInstance).filter(
                DeskPage::shown).map(button -> ((Labeled) button).getText()).filter(Objects::nonNull).toList());
    }

    @Test
    void aCallTakesRoomOnlyWhileItIsOpen() {
        assertThat(height()).isZero();
        call("hall");
        assertThat(desk.page()).contains("hall calls").contains("13:41 \u00b7 Korean").contains("ground-floor");
        assertThat(height()).isPositive();
        Fx.run(() -> reception.hear("hall", CallStage.COMING, Optional.of("desk-2")));
        desk.settle();
        assertThat(desk.page()).contains("desk-2 is coming");
        assertThat(bandButtons()).isEmpty();
        Fx.run(() -> reception.hear("hall", CallStage.ENDED));
        desk.settle();
        assertThat(height()).isZero();
    }

    @Test
    void aCallIsAnsweredOverASheet() {
        Fx.run(() -> desk.controller().shortcuts());
        call("hall");
        desk.press("I am coming");
        assertThat(reception.answers()).containsExactly("hall: RINGS", "hall: COMING");
        assertThat(desk.page()).contains("Telling the visitor that you are coming").contains("Keyboard shortcuts");
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.page()).as("Esc closes the sheet wherever the focus is").doesNotContain("Keyboard shortcuts");
    }

    @Test
    void aCallDoesNotTakeTheKeyboard() {
        desk.type("sub");
        var field = desk.scene().getFocusOwner();
        call("hall");
        assertThat(desk.scene().getFocusOwner()).isSameAs(field);
        desk.type("way");
        assertThat(((TextInputControl) field).getText()).isEqualTo("subway");
    }

    @Test
    void theAnswersStayInTheirPlacesWhenTheCallChanges() {
        call("hall");
        var before = Fx.get(() -> List.of(x("I am coming"), x("Nobody can come")));
        Fx.run(() -> desk.controller().press("Shortcut+Shift+J"));
        desk.settle();
        assertThat(bandButtons()).containsExactly("I am coming", "Nobody can come");
        assertThat(Fx.get(() -> List.of(x("I am coming"), x("Nobody can come")))).isEqualTo(before);
        double coming = Fx.get(() -> x("I am coming"));
        desk.press("I am coming");
        assertThat(bandButtons()).containsExactly("Done: visitor helped");
        assertThat(Fx.get(() -> x("Done: visitor helped"))).as("a double click ends nothing").isGreaterThan(coming
                + 100);
    }

    private double x(String button) {
        return DeskPage.within(band()).filter(Button.class::isInstance).filter(
                one -> button.equals(((Labeled) one).getText())).findFirst().orElseThrow().localToScene(0, 0).getX();
    }

    @Test
    void ofFiveCallsTheOldestThreeAreShown() {
        call(IntStream.rangeClosed(1, 5).mapToObj(i -> "lobby-" + i).toArray(String[]::new));
        assertThat(desk.page()).contains("lobby-1 calls", "lobby-3 calls", "More calls: 2").doesNotContain(
                "lobby-4 calls");
        Fx.run(() -> desk.controller().press("Shortcut+J"));
        assertThat(reception.answers()).last().isEqualTo("lobby-1: COMING");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bandAndQuestionStandOut(boolean dark) {
        call("hall", "attic");
        Fx.run(() -> {
            desk.controller().dark(dark);
            reception.hear("attic", CallStage.SEEN);
            reception.calls().away(LocalTime.of(13, 42), ZoneId.of("Asia/Seoul"));
            reception.pass(Duration.ofSeconds(60));
        });
        desk.settle();
        assertThat(desk.page()).contains("Back at 13:42 has passed: here?").contains("Yes, here");
        assertThat(Fx.get(() -> DeskContrastTest.faint(desk.scene()))).isEmpty();
    }

    @Test
    void everyButtonIsACommand() {
        call("hall");
        var commands = Fx.get(() -> desk.menuItems().map(MenuItem::getText).toList());
        assertThat(commands).containsAll(bandButtons()).contains("Done: visitor helped", "Reception: here",
                "Reception: back at\u2026", "Reception: closed", "Calls: picture only");
    }

    @Test
    void theLobbyThatCallsSaysSoAndIsOfferedFirst() {
        call("hall");
        Fx.run(() -> desk.controller().show(Section.LOBBIES));
        desk.settle();
        assertThat(desk.page()).contains("Visitor calls: 13:41 \u00b7 Korean. Rings");
        Fx.run(() -> desk.controller().show(Section.PREVIEW));
        desk.settle();
        desk.press("Show at a lobby\u2026");
        desk.key(KeyCode.ENTER);
        assertThat(site.asked()).singleElement().asString().startsWith("hall: SHOW");
    }

    @Test
    void theTimeToBeBackIsTypedAndShown() {
        desk.chooseItem("Reception: back at\u2026");
        desk.settle();
        desk.type("2:10 pm");
        assertThat(desk.page()).contains("Back at 14:10");
        desk.key(KeyCode.ENTER);
        assertThat(desk.page()).contains("Back at 14:10, set 13:41").doesNotContain("When will somebody");
        desk.chooseItem("Reception: closed");
        desk.settle();
        assertThat(desk.page()).contains("Closed since 13:41");
    }
}
