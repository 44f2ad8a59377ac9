// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.desk.directory.RecordFinder;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.desk.usage.UsageSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.testing.Fx;

/** Reception's window as a receptionist uses it: texts to read, keys and buttons to press. */
public final class DeskPage implements AutoCloseable {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** Tasks may start tasks on the other thread: wait for both threads this many times. */
    private static final int ROUNDS = 4;
    private static final int MAX_LINK = 20_000;
    /** Finders by content and order of the records, cached because building one takes a second. */
    private static final Map<List<Object>, RecordFinder> FINDERS = new ConcurrentHashMap<>();

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<String> copied = new ArrayList<>();
    private final List<URI> links = new ArrayList<>();
    private volatile boolean hasMail = true;
    private List<String> digitRow = List.of();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T05:05:00Z"));
    private final LiveContent live;
    private final DeskController desk;
    private final Scene scene;

    /** The window on the bundled pack, with an overlay folder and the path to which PDF files are saved. */
    DeskPage(Path overlay, String lang, Path pdf) {
        this(SamplePack.source(), overlay, lang, pdf);
    }

    /** The window on another pack. */
    DeskPage(PackSource pack, Path overlay, String lang, Path pdf) {
        this(pack, overlay, lang, pdf, DeskLinks.none(), Optional.empty());
    }

    /** The window of a desk that is connected with lobbies. */
    static DeskPage linked(Path overlay, DeskLinks links) {
        return new DeskPage(SamplePack.source(), overlay, "en", overlay.resolveSibling("a.pdf"), links,
                Optional.empty());
    }

    DeskPage(PackSource pack, Path overlay, String lang, Path pdf, DeskLinks lobbies, Optional<UsageSource> usage) {
        var packs = LobbyUnderTest.packs();
        live = new LiveContent(packs, pack, overlay);
        var mailer = new Mailer(_ -> {
        }, link -> hasMail && links.add(link), MAX_LINK, background, Platform::runLater);
        var services = new DeskServices("MK", copied::add, mailer, (_, _) -> Optional.of(pdf),
                DeskServices.still().printers(), () -> {
                }, background, Platform::runLater, usage, () -> digitRow);
        var read = DeskContent.of((PackResult.Accepted) live.open(), packs, live,
                content -> FINDERS.computeIfAbsent(List.of(content, ContentRecords.of(content)),
                        _ -> new RecordFinder(content)));
        desk = Fx.get(() -> new DeskController(read, StaffLanguagesUnderTest.settings(lang), clock, services,
                lobbies));
        scene = Fx.get(() -> new Scene(desk.root(), WIDTH, HEIGHT));
        Fx.run(desk::begin);
        settle();
    }

    /** Types a text into the focused control. */
    void type(String text) {
        Fx.run(() -> ((TextInputControl) focused()).replaceSelection(text));
        settle();
    }

    /** Focuses a field and replaces its text. */
    void write(String field, String text) {
        Fx.run(() -> {
            var input = within(desk.root()).filter(TextInputControl.class::isInstance).filter(DeskPage::shown)
                    .filter(node -> field.equals(node.getAccessibleText())).map(TextInputControl.class::cast)
                    .findFirst().orElseThrow(() -> new AssertionError("no field is called " + field));
            input.requestFocus();
            input.setText(text);
        });
        settle();
    }

    /** The name of the focused field. */
    String focusedField() {
        return Fx.get(() -> String.valueOf(focused().getAccessibleText()));
    }

    /** Moves the focus out of the form. */
    void leave() {
        Fx.run(() -> desk.root().lookup(".desk-navigation-button").requestFocus());
        settle();
    }

    /** Presses a key with Ctrl. */
    void ctrl(KeyCode code) {
        Fx.run(() -> Event.fireEvent(focused(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false)));
        settle();
    }

    /** Sets what the ten keys above the letters type without Shift. */
    void digitRow(String ten) {
        digitRow = ten.codePoints().mapToObj(Character::toString).toList();
    }

    /** Presses Ctrl and a key that types a text; also Shift if {@code shift} is set. */
    void ctrl(String text, KeyCode code, boolean shift) {
        Fx.run(() -> Event.fireEvent(focused(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, shift, true, false, false)));
        settle();
    }

    /** Presses a key with Alt and Shift. */
    void altShift(KeyCode code) {
        Fx.run(() -> Event.fireEvent(focused(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, true, false)));
        settle();
    }

    void key(KeyCode code) {
        Fx.run(() -> Event.fireEvent(focused(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        settle();
    }

    /** Presses the button with a text or an accessible name. */
    void press(String name) {
        Fx.run(() -> within(desk.root()).filter(ButtonBase.class::isInstance).filter(DeskPage::shown)
                .map(ButtonBase.class::cast).filter(button -> name.equals(button.getText())
                        || name.equals(button.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("no button is called " + name + ": " + texts()))
                .fire());
        settle();
    }

    void chooseItem(String name) {
        Fx.run(() -> within(desk.root()).filter(MenuButton.class::isInstance)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream()).filter(item -> name.equals(item.getText()))
                .findFirst().orElseThrow().fire());
    }

    /** The name of the current view. */
    String section() {
        return Fx.get(() -> within(desk.root()).filter(node -> node.getStyleClass().contains("desk-navigation-button"))
                .map(ToggleButton.class::cast).filter(ToggleButton::isSelected).findFirst().orElseThrow()
                .getAccessibleText());
    }

    /** The previewed screen of the lobby. */
    Optional<ScreenView> lobby() {
        return Fx.get(() -> within(desk.root()).filter(DeskPage::shown).filter(ScreenView.class::isInstance)
                .map(ScreenView.class::cast).findFirst());
    }

    /** The texts of the enabled buttons. */
    List<String> buttons() {
        return Fx.get(() -> within(desk.root()).filter(ButtonBase.class::isInstance).filter(DeskPage::shown)
                .map(ButtonBase.class::cast).map(Labeled::getText).filter(Objects::nonNull).toList());
    }

    /** The current content. */
    Content content() {
        return ((PackResult.Accepted) live.open()).content();
    }

    /** All visible texts. */
    List<String> texts() {
        return within(desk.root()).filter(Text.class::isInstance).filter(DeskPage::shown).map(Text.class::cast)
                .map(Text::getText).filter(text -> !text.isBlank()).toList();
    }

    /** All visible texts and inputs, one per line. */
    String page() {
        return Fx.get(() -> {
            Fx.layOut(scene.getRoot());
            return String.join("\n", texts());
        });
    }

    /** The field errors: the name of each field, and the text beside it. */
    List<String> errors() {
        return Fx.get(() -> FormTexts.errors(desk.root()));
    }

    List<String> copied() {
        return List.copyOf(copied);
    }

    /** The subject and text of each opened e-mail. */
    List<String> mails() {
        return links.stream().map(URI::getSchemeSpecificPart).toList();
    }

    /** Simulates a desktop without a mail program. */
    void withoutMail() {
        hasMail = false;
    }

    /** Advances the clock. */
    void pass(Duration duration) {
        clock.pass(duration);
        Fx.run(desk::tick);
        settle();
    }

    Scene scene() {
        return scene;
    }

    DeskController controller() {
        return desk;
    }

    /** The menu items of the current view. */
    Stream<MenuItem> menuItems() {
        return within(desk.root()).filter(MenuBar.class::isInstance).map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream()).flatMap(menu -> menu.getItems().stream());
    }

    /** The note at the Save button. */
    String saveNote() {
        return Fx.get(() -> FormTexts.saveNote(desk.root()));
    }

    /** Reads external changes, as the window does when the overlay changes. */
    void refresh() {
        Fx.run(desk::refresh);
        settle();
    }

    /** Waits until all tasks are done. */
    void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            CompletableFuture.runAsync(() -> {
            }, background).join();
            Fx.run(() -> Fx.layOut(scene.getRoot()));
        }
    }

    @Override
    public void close() {
        Fx.run(() -> Fx.forget(scene));
        live.close();
        background.shutdown();
    }

    private Node focused() {
        return Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
    }

    static boolean shown(Node node) {
        return node.isVisible() && !node.isDisabled() && (node.getParent() == null || shown(node.getParent()));
    }

    public static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DeskPage::within)
                : Stream.empty());
    }
}
