// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.offscreen.DeskScreenshots;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.tour.DeskScreenshotSpec;

/**
 * Texts and icons of reception's window have enough contrast in every state of every control, open menus and lists
 * included.
 */
@FxTest
class DeskContrastTest {

    private static final double TEXT = 4.5;
    private static final double ICON = 3;

    private static final DeskScreenshots SIGHTS = new DeskScreenshots((PackResult.Accepted) LobbyUnderTest.samplePack(),
            Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC));

    /** The states of a control, as the style sheet distinguishes them. */
    private enum DeskStateCase {
        DISABLED("disabled"), HOVER("hover"), FOCUSED("focused", "focus-visible", "focus-within"),
        PRESSED("hover", "pressed", "armed"),
        SELECTED("selected"), SELECTED_HOVER("selected", "hover"),
        SELECTED_FOCUSED("selected", "focused", "focus-visible"), SHOWING("showing", "hover", "focused");

        private final String names;

        DeskStateCase(String... names) {
            this.names = String.join(" ", names);
        }

        private List<PseudoClass> classes() {
            return Stream.of(names.split(" ")).map(PseudoClass::getPseudoClass).toList();
        }
    }

    private final List<Stage> stages = new ArrayList<>();

    static Stream<DeskScreenshotSpec> stops() {
        return SIGHTS.stops().stream().filter(stop -> stop.width() == 1366 && stop.lang().equals(new Lang("en")))
                .filter(stop -> Set.of("directory/people", "directory/bus-lines", "handouts", "quality",
                        "content/person", "notices/notice", "preview").contains(stop.path()));
    }

    @AfterEach
    void close() {
        Fx.run(() -> stages.forEach(Stage::hide));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void textsStandOutInEveryState(DeskScreenshotSpec stop) {
        Fx.run(() -> {
            var scene = scene(stop);
            assertThat(faint(scene)).isEmpty();
            // In a separate window, because disabling a button moves the focus.
            assertThat(faint(scene(stop), DeskStateCase.DISABLED)).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("stops")
    void textsOfOpenMenusAndListsStandOut(DeskScreenshotSpec stop) {
        var root = Fx.get(() -> SIGHTS.at(stop).root());
        Fx.run(() -> show(root, stop));
        var popups = Fx.get(() -> {
            var bar = (MenuBar) root.lookup(".menu-bar");
            var seen = new ArrayList<String>();
            for (var menu : bar.getMenus()) {
                menu.show();
                seen.addAll(faintPopups("menu " + menu.getText()));
                menu.hide();
            }
            root.lookupAll(".combo-box").forEach(node -> {
                ((ComboBox<?>) node).show();
                seen.addAll(faintPopups("list"));
                ((ComboBox<?>) node).hide();
            });
            root.lookupAll(".desk-input, .desk-search").stream().filter(TextField.class::isInstance).limit(1)
                    .forEach(node -> {
                        node.fireEvent(new javafx.scene.input.ContextMenuEvent(
                                javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 200, 200, false,
                                null));
                        seen.addAll(faintPopups("context menu"));
                    });
            return seen;
        });
        assertThat(popups).isEmpty();
    }

    /** Regression: dark text on dark blue, until the pointer left the menu. */
    @Test
    void aFaintStateIsFound() {
        Fx.run(() -> {
            var button = new Button("Save");
            button.setStyle("-fx-background-color: #0B3D91;");
            var scene = new Scene(new javafx.scene.layout.StackPane(button), 200, 100);
            Fx.layOut(scene.getRoot());
            assertThat(faint(scene, DeskStateCase.HOVER)).hasSize(1);
        });
    }

    private static Scene scene(DeskScreenshotSpec stop) {
        var scene = new Scene(SIGHTS.at(stop).root(), stop.width(), stop.height());
        Fx.layOut(scene.getRoot());
        return scene;
    }

    private void show(Parent root, DeskScreenshotSpec stop) {
        var stage = new Stage();
        stages.add(stage);
        stage.setScene(new Scene(root, stop.width(), stop.height()));
        stage.show();
        Fx.layOut(root);
    }

    private static List<String> faintPopups(String name) {
        var popups = Window.getWindows().stream().filter(window -> !(window instanceof Stage))
                .map(Window::getScene).toList();
        assertThat(popups).as(name + " is open").isNotEmpty();
        return popups.stream()
                .flatMap(scene -> Stream.of(DeskStateCase.HOVER, DeskStateCase.FOCUSED, DeskStateCase.SELECTED,
                        DeskStateCase.SELECTED_HOVER, DeskStateCase.DISABLED)
                        .flatMap(state -> faint(scene, state).stream()))
                .map(found -> name + ": " + found).toList();
    }

    /** What stands out too little in any state but the disabled one. */
    static List<String> faint(Scene scene) {
        return EnumSet.complementOf(EnumSet.of(DeskStateCase.DISABLED)).stream().flatMap(
                state -> faint(scene, state).stream()).toList();
    }

    private static List<String> faint(Scene scene, DeskStateCase state) {
        var nodes = DeskPage.within(scene.getRoot()).filter(may(state)).toList();
        var added = new ArrayList<Runnable>();
        for (var node : nodes) {
            if (state == DeskStateCase.DISABLED && node instanceof Button && !node.isDisable()) {
                node.disableProperty().unbind();
                node.setDisable(true);
                added.add(() -> node.setDisable(false));
                continue;
            }
            for (var pseudo : state.classes()) {
                if (!node.getPseudoClassStates().contains(pseudo)) {
                    node.pseudoClassStateChanged(pseudo, true);
                    added.add(() -> node.pseudoClassStateChanged(pseudo, false));
                }
            }
        }
        Fx.layOut(scene.getRoot());
        var faint = TextContrast.of(scene, text -> isInSight(text, scene)).stream()
                .filter(reading -> reading.ratio() < (reading.icon() ? ICON : TEXT))
                .map(reading -> String.format(Locale.ROOT, "%s %s %.2f:1", state, reading.node(), reading.ratio()))
                .distinct().toList();
        added.forEach(Runnable::run);
        return faint;
    }

    /** Whether a node can have a state: headings and sentences are never selected or disabled. */
    private static Predicate<Node> may(DeskStateCase state) {
        Predicate<Node> control = node -> node instanceof Control && !(node instanceof Label);
        return switch (state) {
            case DISABLED -> node -> node instanceof Button || node.getStyleClass().contains("menu-item");
            default -> control
                    .or(node -> node.getStyleClass().stream().anyMatch(Set.of("menu-item", "menu-button")::contains));
        };
    }

    private static boolean isInSight(Node text, Scene scene) {
        var bounds = text.localToScene(text.getLayoutBounds());
        for (Node around = text; around != null; around = around.getParent()) {
            boolean lobby = around.getStyleClass().contains("desk-picture");
            boolean clips = around.getClip() != null || around.equals(scene.getRoot());
            if (lobby || (clips && !around.localToScene(around.getLayoutBounds()).contains(bounds))) {
                return false;
            }
        }
        return true;
    }
}
