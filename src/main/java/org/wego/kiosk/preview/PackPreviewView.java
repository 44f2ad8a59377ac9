// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.PictureFrame;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.shell.StaticScreen;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;

/**
 * Shows a content pack as visitors would see it: the choice of language and shape at the top, the screen, and the
 * errors at the bottom.
 *
 * <p>Use on the FX thread only.
 */
final class PackPreviewView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    /** The console lists all errors. */
    private static final int MAX_COUNT = 5;

    private static final Insets ROOM = new Insets(8, 12, 8, 12);

    private final BorderPane root = new BorderPane();
    private final FlowPane choices = new FlowPane();
    private final PictureFrame picture = new PictureFrame();
    private final VBox messages = new VBox();
    private final PreviewScreen screen;
    private final Messages words;
    private final Clock clock;
    private Runnable refresh = () -> {
    };
    private Optional<String> shownAt = Optional.empty();

    /**
     * An empty view.
     *
     * @param words the strings of reception's window, in the editor's language
     * @param start the first screen
     * @param lang of the first screen; empty: the pack's default
     */
    PackPreviewView(Messages words, Destination start, Optional<Lang> lang, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.screen = new PreviewScreen(start, lang, clock, picture);
        root.getStyleClass().addAll("kiosk", "desk");
        root.getStylesheets().setAll(new Theme(List.of()).desk(false));
        choices.getStyleClass().add("desk-buttons");
        choices.setPadding(ROOM);
        messages.setPadding(ROOM);
        root.setTop(choices);
        root.setCenter(picture);
        root.setBottom(messages);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showMessage(DeskControls.muted(words.get("pack-preview.reading")), List.of());
    }

    Parent root() {
        return root;
    }

    /** Updates the clock of the screen at each minute. */
    void tick() {
        StaticScreen.tickAll(picture);
    }

    /** Sets the action for reading the pack again. */
    void onRefresh(Runnable action) {
        refresh = action;
    }

    /** Shows the result of an edit; after an invalid one, keeps the last valid picture. */
    void show(PreviewResult result) {
        switch (result) {
            case PreviewResult.Read(var pack) -> {
                var error = screen.show(pack);
                if (error.isPresent()) {
                    showErrors(List.of(error.get()));
                    return;
                }
                shownAt = Optional.of(LocalTime.now(clock).format(TIME));
                showChoices(screen.languages());
                showMessage(DeskControls.muted(words.get("pack-preview.shown", time())), List.of());
            }
            case PreviewResult.Unreadable(var errors) -> showErrors(errors.stream().map(Problem::toString).toList());
            case PreviewResult.Checked(var errors, int warnings) when errors.isEmpty() -> showMessage(
                    DeskControls.muted(words.get("pack-preview.valid", time(), Integer.toString(warnings))), List.of());
            case PreviewResult.Checked(var errors, int _) -> showMessage(
                    DeskControls.section(words.get("pack-preview.errors", time(), Integer.toString(errors.size()))),
                    errors.stream().map(Problem::toString).toList());
        }
    }

    private void showErrors(List<String> errors) {
        var count = Integer.toString(errors.size());
        showMessage(DeskControls.section(shownAt.map(time -> words.get("pack-preview.kept", time, count))
                .orElseGet(() -> words.get("pack-preview.none", count))), errors);
    }

    private String time() {
        return shownAt.orElse("");
    }

    private void showMessage(Label first, List<String> errors) {
        messages.getChildren().setAll(first);
        errors.stream().limit(MAX_COUNT).map(error -> {
            var line = DeskControls.body(error);
            line.getStyleClass().add("desk-error");
            return line;
        }).forEach(messages.getChildren()::add);
        if (errors.size() > MAX_COUNT) {
            messages.getChildren().add(DeskControls.muted(words.get("pack-preview.more",
                    Integer.toString(errors.size() - MAX_COUNT))));
        }
    }

    private void showChoices(List<Manifest.Language> languages) {
        choices.getChildren().setAll(languages.stream().map(this::button).toList());
        choices.getChildren().addAll(
                DeskControls.button(Icon.PREVIEW, words.get("preview.portrait"), () -> screen.upright(true)),
                DeskControls.button(Icon.PREVIEW, words.get("preview.landscape"), () -> screen.upright(false)));
    }

    private Node button(Manifest.Language language) {
        var button = DeskControls.button(Icon.LANGUAGE, language.name(), () -> screen.speak(language.tag()));
        LanguageStyle.markOwn(button, language.tag());
        return button;
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.F2) {
            screen.speakNext();
        } else if (code == KeyCode.F3) {
            screen.turn();
        } else if (code == KeyCode.F5) {
            refresh.run();
        } else {
            return;
        }
        event.consume();
    }
}
