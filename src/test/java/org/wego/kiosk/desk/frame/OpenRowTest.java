// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The list of records in a window that gets lower: the open record stays in view. */
@FxTest
class OpenRowTest {

    private static final String OPEN = "record 30";

    @Test
    void theOpenRecordStaysInView() {
        var list = Fx.get(() -> {
            var shown = new ListView<String>();
            shown.getItems().setAll(IntStream.range(0, 100).mapToObj(i -> "record " + i).toList());
            OpenRow.keepInView(shown, OPEN::equals);
            var window = new StackPane(shown);
            var _ = new Scene(window, 200, 600);
            Fx.layOut(window);
            shown.scrollTo(12);
            Fx.layOut(window);
            return shown;
        });
        assertThat(inView(list)).contains(OPEN);
        Fx.run(() -> {
            list.getParent().resize(200, 250);
            Fx.layOut(list.getParent());
        });
        assertThat(inView(list)).contains(OPEN).hasSizeLessThan(12);
    }

    private static List<String> inView(ListView<String> list) {
        return Fx.get(() -> {
            Fx.layOut(list.getParent());
            return list.lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node).filter(ListCell::isVisible)
                    .filter(cell -> list.getLayoutBounds()
                            .contains(list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()))))
                    .map(ListCell::getItem).filter(String.class::isInstance).map(String.class::cast).toList();
        });
    }
}
