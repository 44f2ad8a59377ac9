// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.desk.app.DeskPage;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.OfficesPack;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.text.MessageCatalogue;

/** The window of {@code wego-kiosk preview} shows the result of each saved edit. */
@FxTest
@WegoContent("an editor changes a copy of what is shipped")
class PreviewTest {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);
    private static final int MAX_SECONDS = 20;

    @TempDir
    Path folder;

    private final List<String> console = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-11-23T05:05:00Z");
    private TestPack pack;
    private PackPreviewView view;
    private Scene scene;
    private Optional<PreviewWatch> watch = Optional.empty();

    @BeforeEach
    void write() {
        pack = OfficesPack.in(folder.resolve("pack"), 2);
        view = Fx.get(() -> new PackPreviewView(MessageCatalogue.ofDesk().in(new Lang("en")),
                DestinationPath.parse("office/paris"), Optional.empty(), clock()));
        scene = Fx.get(() -> new Scene(view.root(), 700, 1100));
    }

    @AfterEach
    void close() {
        watch.ifPresent(PreviewWatch::close);
        Fx.run(() -> Fx.forget(scene));
    }

    private void begin() {
        watch = Optional.of(new PreviewWatch(folder.resolve("pack"), POLL_INTERVAL, result -> {
            Platform.runLater(() -> view.show(result));
            console.addAll(result.lines());
        }));
        Fx.run(() -> view.onRefresh(() -> watch.orElseThrow().again()));
    }

    @Test
    void anEditIsShownOnTheScreenWhereTheEditorIs() {
        begin();
        awaitText("12 rue de la Paix");
        pack.with("offices.json", "12 rue de la Paix", "14 rue de la Paix");
        awaitText("14 rue de la Paix");
        assertThat(texts()).doesNotContain("12 rue de la Paix").contains("Opening hours");
        awaitText("Shown since 05:05:00. No errors; warnings: 1");
    }

    /** The check compares with the bundled pack to find a changed fact that kept its date. */
    @Test
    void itCountsTheSameWarningsAsTheCheck() throws IOException {
        var copy = folder.resolve("pack");
        try (var files = Files.walk(Path.of("data"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(Path.of("data").relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var contact = copy.resolve("contact.json");
        Files.writeString(contact,
                Files.readString(contact).replaceFirst("(\"phones\": \\[\\s*\"[^\"]*)\\d\"", "$19\""));
        var packs = LobbyUnderTest.packs();
        var report = packs.report(new FolderPack(copy), new BundledPack());
        assertThat(report.lines()).anyMatch(line -> line.contains("'phones' changed since version"));
        begin();
        awaitText("Shown since 05:05:00. No errors; warnings: " + report.problems().size());
    }

    @Test
    void anInvalidEditKeepsTheLastPictureAndNamesTheLine() {
        begin();
        awaitText("12 rue de la Paix");
        var good = pack.text("offices.json");
        pack.with("offices.json", good.replace("\"hours\": {", "\"hours\" {"));
        awaitText("The last edit cannot be shown; the preview is from 05:05:00. Errors: 1");
        assertThat(texts()).contains("12 rue de la Paix").anySatisfy(line -> assertThat(line)
                .matches("offices.json:\\d+: .+ \\(.+\\)"));
        assertThat(console).anySatisfy(line -> assertThat(line).startsWith("error: offices.json:"));
        pack.with("offices.json", good.replace("12 rue", "16 rue"));
        awaitText("16 rue de la Paix");
        assertThat(texts()).noneSatisfy(line -> assertThat(line).startsWith("offices.json:"));
    }

    @Test
    void problemsOfTheCheckAreListedBesideTheNewPicture() {
        begin();
        pack.with("offices.json", "+33 1 44 55 66 77", "+33 1 44 55 66 77-9");
        awaitText("Shown since 05:05:00. Errors: 1");
        assertThat(texts()).anySatisfy(line -> assertThat(line).contains("/offices/0/phones/0", "looks like a range"));
        assertThat(texts()).contains("12 rue de la Paix");
    }

    @Test
    void aPackThatStartsInvalidIsShownOnceItIsRepaired() throws IOException {
        var manifest = pack.text("pack.json");
        Files.delete(folder.resolve("pack/pack.json"));
        begin();
        awaitText("Nothing can be shown yet. Errors: 1");
        pack.with("pack.json", manifest);
        awaitText("12 rue de la Paix");
    }

    @Test
    void aRemovedScreenIsReplacedByHomeUntilItReturns() {
        begin();
        awaitText("12 rue de la Paix");
        var all = pack.text("offices.json");
        pack.with("offices.json", "\"id\": \"paris\"", "\"id\": \"lutetia\"");
        awaitText("Welcome");
        pack.with("offices.json", all);
        awaitText("12 rue de la Paix");
    }

    @Test
    void languagesAndShapesAreChosenByButtonsAndByKeys() {
        begin();
        awaitText("Opening hours");
        press("Русский");
        awaitText("Часы работы");
        key(KeyCode.F2);
        awaitText("Opening hours");
        key(KeyCode.F2);
        awaitText("운영 시간");
        assertThat(Fx.get(this::isWide)).isFalse();
        key(KeyCode.F3);
        assertThat(Fx.get(this::isWide)).isTrue();
        press("Portrait");
        assertThat(Fx.get(this::isWide)).isFalse();
        pack.with("offices.json", "12 rue de la Paix", "14 rue de la Paix");
        awaitText("14 rue de la Paix");
        assertThat(texts()).as("the language stays").contains("운영 시간");
    }

    @Test
    void itsClockAdvances() {
        begin();
        awaitText("12 rue de la Paix");
        assertThat(texts()).anyMatch(text -> text.matches("\\d\\d:05"));
        now = now.plus(Duration.ofMinutes(1));
        Fx.run(view::tick);
        assertThat(texts()).anyMatch(text -> text.matches("\\d\\d:06"))
                .noneMatch(text -> text.matches("\\d\\d:05"));
    }

    private Clock clock() {
        InstantSource moving = () -> now;
        return moving.withZone(ZoneOffset.UTC);
    }

    private boolean isWide() {
        Fx.layOut(scene.getRoot());
        return !scene.getRoot().lookupAll(".kiosk.landscape").isEmpty();
    }

    private void press(String name) {
        Fx.run(() -> DeskPage.within(scene.getRoot()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> name.equals(button.getText())).findFirst().orElseThrow().fire());
    }

    private void key(KeyCode code) {
        Fx.run(() -> Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private List<String> texts() {
        return Fx.get(() -> {
            Fx.layOut(scene.getRoot());
            return DeskPage.within(scene.getRoot()).filter(Text.class::isInstance).map(node -> ((Text) node).getText())
                    .toList();
        });
    }

    private void awaitText(String text) {
        try {
            WaitForAsyncUtils.waitFor(MAX_SECONDS, TimeUnit.SECONDS, () -> texts().contains(text));
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not show \"" + text + "\" but " + texts(), e);
        }
    }
}
