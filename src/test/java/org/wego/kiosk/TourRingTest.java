// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.Edges;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Picture;
import org.wego.kiosk.tour.TourStop;
import org.wego.kiosk.tour.Variant;

/** The buttons that are on every screen show where the keyboard is: neighbours, edges and the glass leave room for it. */
@FxTest
class TourRingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");
    private static final int BAR = 5;

    /** A screen with pages, so that both buttons of the pager are there. */
    @ParameterizedTest(name = "{0}x{1} {2}")
    @CsvSource({"1080,1920,normal,6", "1080,1920,contrast,6", "1080,1920,large,6", "1080,1920,contrast-large,6",
            "1920,1080,normal,8", "1920,1080,contrast,8", "1920,1080,large,8", "1920,1080,contrast-large,8"})
    void theBarAndThePagerHaveARingOfTwoMillimetres(int width, int height, String variant, int ring) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var show = Fx.get(() -> new PackShow(pack, CLOCK));
        var stop = new TourStop(new Destination.City(), new Lang("en"), width, height, Variant.parse(variant));
        var seen = new ArrayList<String>();
        var faults = new ArrayList<String>();
        new TourPages(show, 1, 1).visit(List.of(stop), page -> buttons(page.scene()).forEach(button -> {
            seen.add(button.toString());
            Edges.ringFaults(picture(page.scene(), button, false), picture(page.scene(), button, true),
                    bounds(button), ring).forEach(fault -> faults.add(page.where() + ", " + button + ": " + fault));
        }));
        // On two pages the bar, and of the pager what leads on.
        assertThat(seen).hasSize(2 * (BAR + 1));
        assertThat(faults).isEmpty();
    }

    private static List<ButtonBase> buttons(Scene scene) {
        return Stream.of(".action-bar .action", ".pager-bar .action")
                .flatMap(selector -> scene.getRoot().lookupAll(selector).stream())
                .filter(node -> node.isVisible() && !node.isDisabled()).map(ButtonBase.class::cast).toList();
    }

    private static Picture picture(Scene scene, Node button, boolean focused) {
        button.pseudoClassStateChanged(FOCUS, focused);
        Fx.layOut(scene.getRoot());
        var picture = Picture.of(scene);
        button.pseudoClassStateChanged(FOCUS, false);
        return picture;
    }

    private static Bounds bounds(ButtonBase button) {
        var origin = button.localToScene(0, 0);
        return new BoundingBox(origin.getX(), origin.getY(), button.getWidth(), button.getHeight());
    }
}
