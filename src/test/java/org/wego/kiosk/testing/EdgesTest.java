// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** Plants edges and rings that cannot be seen, and checks that {@link Edges} finds them. */
@FxTest
class EdgesTest {

    private static final Bounds TARGET = new BoundingBox(60, 60, 200, 80);

    @Test
    void anEdgeOrAFillOfThreeToOneIsEnough() {
        assertThat(Edges.faint(picture(box("#949494", "white")), TARGET)).isEmpty();
        assertThat(Edges.faint(picture(box("white", "#949494")), TARGET)).isEmpty();
    }

    @Test
    void anEdgeThatIsTooFaint() {
        assertThat(Edges.faint(picture(box("#9A9A9A", "white")), TARGET)).hasSize(4)
                .first().asString().isEqualTo("LEFT: only 0 % of the edge has contrast");
    }

    @Test
    void anEdgeOnThreeSidesOnly() {
        var cover = new Rectangle(60, 60, 200, 13);
        cover.setFill(Color.WHITE);
        assertThat(Edges.faint(picture(box("black", "white"), cover), TARGET)).singleElement().asString()
                .startsWith("TOP");
    }

    @Test
    void aRingThatIsWideAndDarkEnough() {
        assertThat(ringFaults(6, "#111827")).isEmpty();
    }

    @Test
    void noRing() {
        assertThat(ringFaults(0, "#111827")).hasSize(4).first().isEqualTo("LEFT: no ring");
    }

    @Test
    void aRingThatIsTooThin() {
        assertThat(ringFaults(5, "#111827")).hasSize(4).last().isEqualTo("BOTTOM: a ring of 5 px, less than 6");
    }

    @Test
    void aRingThatIsTooFaint() {
        assertThat(ringFaults(6, "#9A9A9A")).hasSize(4).first().isEqualTo("LEFT: no ring");
    }

    /** Ring and target have the same colour and no gap between them. */
    @Test
    void aRingThatBelongsToItsTarget() {
        var ring = new Rectangle(54, 54, 212, 92);
        assertThat(Edges.ringFaults(picture(box("black", "black")), picture(ring), TARGET, 6)).hasSize(4).first()
                .asString().contains("1.0:1 with its inside");
    }

    @Test
    void picturesThatDiffer() {
        var one = picture(box("black", "white"));
        assertThat(one.differing(picture(box("black", "white")))).isZero();
        var spot = new Rectangle(100, 90, 10, 5);
        spot.setFill(Color.web("#D0D0D0"));
        assertThat(one.differing(picture(box("black", "white"), spot))).isZero();
        spot.setFill(Color.web("#CFCFCF"));
        assertThat(one.differing(picture(box("black", "white"), spot))).isEqualTo(50);
        // Red and green of equal luminance.
        assertThat(picture(box("#FF0000", "#FF0000")).grey()
                .differing(picture(box("#009400", "#009400")).grey())).isZero();
    }

    private static List<String> ringFaults(int width, String colour) {
        var ring = new Rectangle(56 - width, 56 - width, 208 + 2 * width, 88 + 2 * width);
        ring.setFill(Color.web(colour));
        var gap = new Rectangle(56, 56, 208, 88);
        gap.setFill(Color.WHITE);
        var before = picture(box("black", "white"));
        return Edges.ringFaults(before, picture(Stream.concat(Stream.of(ring, gap), Stream.of(box("black",
                "white"))).toArray(Node[]::new)), TARGET, 6);
    }

    private static Rectangle box(String edge, String fill) {
        var box = new Rectangle(61, 61, 198, 78);
        box.setFill(Color.web(fill));
        box.setStroke(Color.web(edge));
        box.setStrokeWidth(2);
        return box;
    }

    private static ScreenPicture picture(Node... nodes) {
        return Fx.get(() -> {
            var glass = new Pane(nodes);
            glass.setStyle("-fx-background-color: white;");
            var scene = new Scene(glass, 320, 200);
            Fx.layOut(glass);
            return ScreenPicture.of(scene);
        });
    }
}
