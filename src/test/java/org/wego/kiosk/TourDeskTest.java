// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LayoutRest;
import org.wego.kiosk.testing.TextContrast;
import org.wego.kiosk.tour.DeskStop;

/** Every view of reception's window in its states: readable, whole, and at hand for the keyboard. */
@FxTest
class TourDeskTest {

    /** What the standards ask of ordinary text, and of icons. */
    private static final double TEXT = 4.5;
    private static final double ICON = 3;
    private static final int SMALLEST = 1280;
    private static final int PLACE = 200;

    private static final DeskSights SIGHTS = new DeskSights((PackResult.Accepted) LobbyUnderTest.bundledPack(),
            Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC));

    static Stream<DeskStop> stops() {
        // What fits the smallest window fits a larger one.
        return SIGHTS.stops().stream().filter(stop -> stop.width() == SMALLEST);
    }

    @ParameterizedTest
    @MethodSource("stops")
    void aViewCanBeReadAndUsed(DeskStop stop) {
        Fx.run(() -> {
            var scene = scene(stop);
            assertThat(faint(scene)).as("faint").isEmpty();
            assertThat(cut(scene)).as("cut").isEmpty();
            assertThat(nameless(scene)).as("out of reach or without a name").isEmpty();
            // JavaFX's own list asks for more layouts, of all that is ours nothing does.
            assertThat(LayoutRest.restless(scene.getRoot())).as("laid out again after each layout")
                    .isSubsetOf("VirtualFlow.virtual-flow");
            Fx.forget(scene);
        });
    }

    @Test
    void everySectionIsOnTheTour() {
        assertThat(stops().map(DeskStop::path).distinct()).contains("handouts", "quality", "content", "notices",
                "preview", "shortcuts", "directory/bus-lines", "directory/people", "directory/nothing");
    }

    /** It once took the colours of the dark window around it. */
    @Test
    void aScreenOfTheLobbyKeepsItsOwnColours() {
        var preview = stops().filter(stop -> stop.dark() && stop.path().equals("preview")).findFirst().orElseThrow();
        Fx.run(() -> {
            var tile = (Region) scene(preview).getRoot().lookup(".tile");
            assertThat(tile.getBackground().getFills()).extracting(BackgroundFill::getFill).contains(Color.WHITE);
        });
    }

    /** Each kind of fault is found where it is. */
    @Test
    void aFaultIsFound() {
        Fx.run(() -> {
            var scene = scene(stops().findFirst().orElseThrow());
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
            assertThat(cut(scene)).anySatisfy(fault -> assertThat(fault).contains("A long text"));
            assertThat(nameless(scene)).hasSize(1);
        });
    }

    private static Scene scene(DeskStop stop) {
        var scene = new Scene(SIGHTS.at(stop).root(), stop.width(), stop.height());
        Fx.layOut(scene.getRoot());
        return scene;
    }

    private static List<String> faint(Scene scene) {
        return TextContrast.of(scene, text -> isInSight(text, scene.getRoot())).stream()
                .filter(reading -> reading.ratio() < (reading.icon() ? ICON : TEXT))
                .map(reading -> String.format(Locale.ROOT, "%s %.2f:1", reading.node(), reading.ratio())).toList();
    }

    /** Texts that give way, but for the rows of a list, which tell the rest beside them. */
    private static List<String> cut(Scene scene) {
        var cut = new ArrayList<String>();
        DeskPage.within(scene.getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(labeled -> !isInCell(labeled)).forEach(labeled -> labeled.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(text -> text.getText().endsWith(labeled.getEllipsisString())
                                && !labeled.getText().endsWith(labeled.getEllipsisString()))
                        .forEach(_ -> cut.add(labeled.getText())));
        return cut;
    }

    private static List<String> nameless(Scene scene) {
        return DeskPage.within(scene.getRoot()).filter(ButtonBase.class::isInstance).filter(Node::isVisible)
                .filter(button -> !(button instanceof MenuButton) && !isInCell(button))
                .map(ButtonBase.class::cast)
                .filter(button -> Optional.ofNullable(button.getAccessibleText()).orElse(button.getText()).isBlank()
                        || (!button.isFocusTraversable() && !button.isDisabled()))
                .map(String::valueOf).toList();
    }

    /** Neither scrolled away nor under what covers the window. */
    private static boolean isInSight(Node text, Parent root) {
        var bounds = text.localToScene(text.getLayoutBounds());
        var children = root.getChildrenUnmodifiable();
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
