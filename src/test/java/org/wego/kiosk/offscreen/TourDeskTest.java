// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.desk.app.DeskController;
import org.wego.kiosk.desk.app.DeskPage;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.WindowSize;
import org.wego.kiosk.shell.view.ScreenView;
import org.wego.kiosk.testing.CutTexts;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LayoutRest;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.DeskScreenshotSpec;

/** Every view of reception's window is readable, complete, and usable by keyboard, in all its states. */
@FxTest
@WegoContent("measures the screens that are shipped")
class TourDeskTest {

    private static final double TEXT = 4.5;
    private static final double ICON = 3;
    private static final int MIN_SIZE = 960;
    private static final WindowSize NOTEBOOK = new WindowSize(1366, 768);
    private static final int TITLE_BAR = 32;
    private static final double NARROWEST_FIELD = 120;
    private static final double LOWEST_LIST = 90;
    /** The width of three letters; a longer word needs more. */
    private static final double NARROWEST_TEXT = 45;
    private static final int WORD = 8;
    private static final int MIN_COLOURS = 10;
    private static final int PLACE = 200;

    private static final DeskScreenshots SCREENSHOTS = new DeskScreenshots(
            (PackResult.Accepted) LobbyUnderTest.bundledPack(),
            Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC));

    static Stream<DeskScreenshotSpec> stops() {
        return SCREENSHOTS.stops().stream().filter(stop -> stop.width() == MIN_SIZE && !stop.dark());
    }

    /** A sample looks at each view in the window of a notebook in one of the languages. */
    private static List<DeskScreenshotSpec> inNotebook() {
        return Matrix.of(stops().toList(), DeskScreenshotSpec::path, 0);
    }

    @Test
    void anEmergencyMessageHasTheColoursOfTheLobbyInADarkWindow() {
        Fx.run(() -> {
            var desk = SCREENSHOTS
                    .desk(new DeskScreenshotSpec("emergency/check", new Lang("en"), MIN_SIZE, MIN_SIZE, false));
            var root = scene(desk, MIN_SIZE, MIN_SIZE).getRoot();
            var glass = (Region) root.lookup(".emergency");
            var usual = glass.getBackground();
            desk.dark(true);
            Fx.layOut(root);
            assertThat(glass.getBackground()).isEqualTo(usual);
        });
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aViewCanBeReadAndUsed(DeskScreenshotSpec stop) {
        Fx.run(() -> {
            var desk = SCREENSHOTS.desk(stop);
            var scene = scene(desk, MIN_SIZE, stop.height() - TITLE_BAR);
            assertThat(faint(scene)).as("faint").isEmpty();
            assertThat(CutTexts.of(scene)).as("cut").isEmpty();
            assertThat(crowded(scene)).as("crowded").isEmpty();
            assertThat(nameless(scene)).as("out of reach or without a name").isEmpty();
            // JavaFX's list view requests further layouts; our own nodes must not.
            assertThat(LayoutRest.restless(scene.getRoot())).as("laid out again after each layout")
                    .isSubsetOf("VirtualFlow.virtual-flow");
            desk.dark(true);
            Fx.layOut(scene.getRoot());
            assertThat(faint(scene)).as("faint in the dark").isEmpty();
            desk.dark(false);
            Fx.forget(scene);
            if (!inNotebook().contains(stop)) {
                return;
            }
            var notebook = scene(desk, NOTEBOOK.width(), NOTEBOOK.height());
            assertThat(CutTexts.of(notebook)).as("cut in the window of a notebook").isEmpty();
            assertThat(crowded(notebook)).as("crowded in the window of a notebook").isEmpty();
            Fx.forget(notebook);
        });
    }

    @Test
    void everySectionIsOnTheTour() {
        assertThat(stops().map(DeskScreenshotSpec::path).distinct()).contains("handouts", "quality", "content",
                "notices",
                "preview", "shortcuts", "directory/bus-lines", "directory/people", "directory/nothing",
                "emergency", "emergency/place", "emergency/check", "call/ringing", "call/taken");
    }

    /** The screen once had the colours of the dark window around it. */
    @Test
    void aScreenOfTheLobbyKeepsItsOwnColours() {
        Fx.run(() -> assertThat(lobbyColours(true)).hasSizeGreaterThan(MIN_COLOURS).isEqualTo(lobbyColours(false)));
    }

    /** The colours of the previewed screen, in the dark or the light window. */
    private static List<Paint> lobbyColours(boolean dark) {
        var preview = SCREENSHOTS.stops().stream().filter(stop -> stop.dark() && stop.path().equals("preview"))
                .findFirst().orElseThrow();
        var desk = SCREENSHOTS.desk(preview);
        desk.dark(dark);
        var scene = scene(desk, preview.width(), preview.height());
        var screen = DeskPage.within(scene.getRoot()).filter(ScreenView.class::isInstance).findFirst().orElseThrow();
        var colours = DeskPage.within(screen).filter(Region.class::isInstance)
                .map(node -> ((Region) node).getBackground()).filter(Objects::nonNull)
                .flatMap(background -> background.getFills().stream().map(BackgroundFill::getFill)).toList();
        Fx.forget(scene);
        return colours;
    }

    /** The checks find each kind of problem. */
    @Test
    void eachKindOfProblemIsFound() {
        Fx.run(() -> {
            var scene = firstScene();
            var label = new Label("A long text in too small a place");
            label.setMaxWidth(40);
            label.setOpacity(0.3);
            var button = new Button();
            var planted = new VBox(label, button);
            planted.setTranslateY(PLACE);
            planted.setTranslateX(PLACE);
            ((StackPane) scene.getRoot()).getChildren().add(planted);
            Fx.layOut(scene.getRoot());
            assertThat(faint(scene)).anySatisfy(fault -> assertThat(fault).contains("A l"));
            assertThat(CutTexts.of(scene)).anySatisfy(fault -> assertThat(fault).contains("A long text"));
            assertThat(nameless(scene)).hasSize(1);
        });
    }

    /** The smallest window once had fields of 14 pixels and sentences with one letter on a line. */
    @Test
    void aCrowdedPartIsFound() {
        Fx.run(() -> {
            var scene = firstScene();
            var field = new TextField("narrow");
            field.setMaxWidth(14);
            var words = new Label("One letter a line");
            words.setWrapText(true);
            words.setMaxWidth(12);
            var outside = new Button("outside");
            outside.setMinWidth(scene.getWidth() + 1);
            var planted = new VBox(field, words, outside);
            ((StackPane) scene.getRoot()).getChildren().add(planted);
            Fx.layOut(scene.getRoot());
            assertThat(crowded(scene)).hasSize(3);
        });
    }

    private static Scene firstScene() {
        var stop = stops().findFirst().orElseThrow();
        return scene(SCREENSHOTS.desk(stop), MIN_SIZE, stop.height() - TITLE_BAR);
    }

    private static Scene scene(DeskController desk, int width, int height) {
        var scene = new Scene(desk.root(), width, height);
        Fx.layOut(scene.getRoot());
        return scene;
    }

    private static List<String> faint(Scene scene) {
        return TextContrast.of(scene, text -> isInSight(text, scene)).stream()
                .filter(reading -> reading.ratio() < (reading.icon() ? ICON : TEXT))
                .map(reading -> String.format(Locale.ROOT, "%s %.2f:1", reading.node(), reading.ratio())).toList();
    }

    /** Controls that are outside the window, too narrow to read or to type into, or too low to choose from. */
    private static List<String> crowded(Scene scene) {
        return DeskPage.within(scene.getRoot()).filter(Control.class::isInstance).map(Control.class::cast)
                .filter(control -> isShown(control) && !isInCell(control) && !isOfTheLobby(control))
                .filter(control -> !isWithin(control.getParent(), ComboBox.class, DatePicker.class, TextArea.class))
                .filter(control -> isOutside(control, scene) || isTooSmall(control))
                .map(control -> control + " " + control.localToScene(control.getLayoutBounds())).toList();
    }

    private static boolean isTooSmall(Control control) {
        return switch (control) {
            case TextInputControl field -> field.getWidth() < NARROWEST_FIELD;
            case ListView<?> list -> list.getHeight() < LOWEST_LIST;
            case TableView<?> table -> table.getHeight() < LOWEST_LIST;
            case ScrollPane scroll -> scroll.getHeight() < LOWEST_LIST;
            case Label label -> label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && label.getText().length() >= WORD && label.getWidth() < NARROWEST_TEXT;
            default -> false;
        };
    }

    private static boolean isOutside(Control control, Scene scene) {
        var bounds = control.localToScene(control.getLayoutBounds());
        boolean scrolled = isWithin(control, ScrollPane.class);
        return bounds.getMinX() < -0.5 || bounds.getMaxX() > scene.getWidth() + 0.5
                || (!scrolled && (bounds.getMinY() < -0.5 || bounds.getMaxY() > scene.getHeight() + 0.5));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isWithin(Node node, Class<?>... kinds) {
        return node != null && (Stream.of(kinds).anyMatch(kind -> kind.isInstance(node))
                || isWithin(node.getParent(), kinds));
    }

    /** Whether a node is part of the small picture of a lobby screen beside a form. */
    private static boolean isOfTheLobby(Node node) {
        return node != null && (node.getStyleClass().contains("desk-picture") || isOfTheLobby(node.getParent()));
    }

    private static List<String> nameless(Scene scene) {
        return DeskPage.within(scene.getRoot()).filter(ButtonBase.class::isInstance).filter(Node::isVisible)
                .filter(button -> !(button instanceof MenuButton) && !isInCell(button))
                .map(ButtonBase.class::cast)
                .filter(button -> Optional.ofNullable(button.getAccessibleText()).orElse(button.getText()).isBlank()
                        || (!button.isFocusTraversable() && !button.isDisabled()))
                .map(String::valueOf).toList();
    }

    /** Whether a text is neither scrolled out of view nor under a modal layer. */
    private static boolean isInSight(Node text, Scene scene) {
        var bounds = text.localToScene(text.getLayoutBounds());
        var root = (StackPane) scene.getRoot();
        // The window, and a sheet above it.
        var children = ((Parent) ((BorderPane) root.getChildren().getFirst()).getCenter()).getChildrenUnmodifiable();
        for (Node around = text; around != null; around = around.getParent()) {
            boolean clips = around.getClip() != null || around instanceof ScrollPane || around.equals(root);
            boolean covered = children.size() > 1 && around.equals(children.getFirst());
            if (covered || (clips && !around.localToScene(around.getLayoutBounds()).contains(bounds))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInCell(Node node) {
        return node != null && (node instanceof IndexedCell || isInCell(node.getParent()));
    }
}
