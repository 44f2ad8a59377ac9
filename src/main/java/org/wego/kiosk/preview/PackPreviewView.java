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
 * A content pack as visitors would see it: the languages and the shape above, the screen, and below what is wrong.
 *
 * <p>For the FX thread alone.
 */
final class PackPreviewView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    /** More are on the console. */
    private static final int MAX_COUNT = 5;

    private static final Insets ROOM = new Insets(8, 12, 8, 12);

    private final BorderPane root = new BorderPane();
    private final FlowPane choices = new FlowPane();
    private final PictureFrame picture = new PictureFrame();
    private final VBox said = new VBox();
    private final PreviewScreen screen;
    private final Messages words;
    private final Clock clock;
    private Runnable refresh = () -> {
    };
    private Optional<String> shownAt = Optional.empty();

    /**
     * A view of nothing yet.
     *
     * @param words of reception's window, whose language the editor reads
     * @param start the first screen
     * @param lang of the first screen; empty: the pack's own
     */
    PackPreviewView(Messages words, Destination start, Optional<Lang> lang, Clock clock) {
        this.words = words;
        this.clock = clock;
        this.screen = new PreviewScreen(start, lang, clock, picture);
        root.getStyleClass().addAll("kiosk", "desk");
        root.getStylesheets().setAll(new Theme(List.of()).desk(false));
        choices.getStyleClass().addAll("desk-buttons", "desk-messages");
        said.getStyleClass().add("desk-messages");
        choices.setPadding(ROOM);
        said.setPadding(ROOM);
        root.setTop(choices);
        root.setCenter(picture);
        root.setBottom(said);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        say(DeskControls.muted(words.get("pack-preview.reading")), List.of());
    }

    Parent root() {
        return root;
    }

    /** A new minute has begun. */
    void tick() {
        StaticScreen.tickAll(picture);
    }

    /** What is done when the editor wants the pack read again. */
    void onRefresh(Runnable action) {
        refresh = action;
    }

    /** Shows what has become of an edit; what cannot be shown leaves the last good picture. */
    void show(PreviewResult news) {
        switch (news) {
            case PreviewResult.Read(var pack) -> {
                var fault = screen.show(pack);
                if (fault.isPresent()) {
                    kept(List.of(fault.get()));
                    return;
                }
                shownAt = Optional.of(LocalTime.now(clock).format(TIME));
                offer(screen.languages());
                say(DeskControls.muted(words.get("pack-preview.shown", time())), List.of());
            }
            case PreviewResult.Unreadable(var errors) -> kept(errors.stream().map(Problem::toString).toList());
            case PreviewResult.Checked(var errors, int warnings) when errors.isEmpty() -> say(
                    DeskControls.muted(words.get("pack-preview.valid", time(), Integer.toString(warnings))), List.of());
            case PreviewResult.Checked(var errors, int _) -> say(
                    DeskControls.section(words.get("pack-preview.errors", time(), Integer.toString(errors.size()))),
                    errors.stream().map(Problem::toString).toList());
        }
    }

    private void kept(List<String> errors) {
        var count = Integer.toString(errors.size());
        say(DeskControls.section(shownAt.map(time -> words.get("pack-preview.kept", time, count))
                .orElseGet(() -> words.get("pack-preview.none", count))), errors);
    }

    private String time() {
        return shownAt.orElse("");
    }

    private void say(Label first, List<String> errors) {
        said.getChildren().setAll(first);
        errors.stream().limit(MAX_COUNT).map(error -> {
            var line = DeskControls.body(error);
            line.getStyleClass().add("desk-error");
            return line;
        }).forEach(said.getChildren()::add);
        if (errors.size() > MAX_COUNT) {
            said.getChildren().add(DeskControls.muted(words.get("pack-preview.more",
                    Integer.toString(errors.size() - MAX_COUNT))));
        }
    }

    private void offer(List<Manifest.Language> languages) {
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
