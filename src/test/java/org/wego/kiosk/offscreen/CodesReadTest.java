// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.testing.CodeModules;
import org.wego.kiosk.testing.CodeReaders;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Hearer;
import org.wego.kiosk.testing.LobbyTime;
import org.wego.kiosk.testing.ScreenPicture;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.page.PagedBody;

/** In windows of common sizes, all modules of a code have the same size, and two readers can read it. */
@FxTest
@WegoContent("measures the screens that are shipped")
class CodesReadTest {

    private static final int MIN_PIXELS = 3;
    private static final double CORNER = 0.04;

    @TempDir
    private Path pictures;

    private record ReadCode(ScreenPicture picture, Optional<CodeModules> modules) {}

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @CsvSource({"1366,768,en,contact", "1366,768,ru,contact", "1366,768,ko,office/europe",
            "1366,768,ru,office/europe", "1280,1024,ru,contact", "1280,1024,ja,office/europe", "768,1366,ru,contact",
            "768,1366,en,office/europe", "1024,768,ru,contact", "1024,768,en,office/europe", "1280,800,ko,contact",
            "1280,800,ru,office/europe", "1920,1080,ru,contact", "1920,1080,zh,office/europe",
            "1080,1920,ja,contact", "1080,1920,ru,office/europe", "3840,2160,en,contact", "1000,700,ko,driver",
            "811,1433,ru,office/asia"})
    void everyCodeIsReadByTwoReaders(int width, int height, String lang, String path) {
        var readers = new CodeReaders(pictures);
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var meant = new MeantForPhones(pack.content(), new Lang(lang)).at(DestinationPath.parse(path)).keySet();
        var faults = new ArrayList<String>();
        var found = new HashSet<String>();
        for (var seen : codes(pack, width, height, lang, path)) {
            if (seen.modules().isEmpty()) {
                faults.add("modules of several sizes");
                continue;
            }
            int pixels = seen.modules().get().pixels();
            if (pixels < MIN_PIXELS) {
                faults.add("modules of " + pixels + " px");
            }
            var text = meant.stream().filter(each -> readers.faults(seen.picture(), each).isEmpty()).findFirst();
            text.ifPresentOrElse(found::add, () -> faults.add("a code that is not read: "
                    + readers.faults(seen.picture(), meant.iterator().next())));
        }
        assertThat(faults).isEmpty();
        assertThat(found).isEqualTo(meant);
    }

    private static List<ReadCode> codes(PackResult pack, int width, int height, String lang, String path) {
        return Fx.get(() -> {
            var time = new LobbyTime();
            var hearer = new Hearer();
            var scene = new Scene(new Pane(), width, height);
            scene.setRoot(
                    LobbyUnderTest.root(pack, DestinationPath.parse(path), Optional.of(new Lang(lang)), time, time,
                            new Devices(hearer, hearer, new KeyMap(Map.of())), width, height));
            Fx.layOut(scene.getRoot());
            var seen = new ArrayList<ReadCode>();
            var body = (PagedBody) scene.lookup(".paged-body");
            for (int page = 0; page < body.pageCountProperty().get(); page++) {
                body.turnTo(page);
                Fx.layOut(scene.getRoot());
                var picture = ScreenPicture.of(scene);
                for (var code : shown(scene)) {
                    var part = picture.part(bounds(code));
                    seen.add(new ReadCode(part, CodeModules.in(picture.part(within(bounds(code))))));
                }
            }
            return seen;
        });
    }

    private static Set<Node> shown(Scene scene) {
        var codes = new HashSet<Node>();
        for (var node : scene.getRoot().lookupAll(".qr-code")) {
            boolean visible = true;
            for (Node up = node; up != null; up = up.getParent()) {
                visible &= up.isVisible();
            }
            if (visible && node instanceof QrCode && bounds(node).getMinX() < scene.getWidth()) {
                codes.add(node);
            }
        }
        return codes;
    }

    /** Without the rounded corners, which are dark in the header area; less than the quiet zone of any code. */
    private static Bounds within(Bounds code) {
        double corner = code.getWidth() * CORNER;
        return new BoundingBox(code.getMinX() + corner, code.getMinY() + corner, code.getWidth() - 2 * corner,
                code.getHeight() - 2 * corner);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
