// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** The user can change the widths of columns; the least important ones still give way. */
@FxTest
class CollapsingColumnsTest {

    private final DeskMemory memory = DeskMemory.brief();
    private CollapsingColumns columns = open(1000);

    @Test
    void draggingADividerMovesTheBorderWithThePointer() {
        drag(0, 80);
        assertThat(widths()).containsExactly(280.0, 520.0, 200.0);
        drag(1, -50);
        assertThat(widths()).containsExactly(280.0, 470.0, 250.0);
    }

    @Test
    void everyColumnKeepsItsMinimum() {
        drag(0, 900);
        assertThat(widths()).containsExactly(500.0, 300.0, 200.0);
        drag(0, -900);
        assertThat(widths()).containsExactly(150.0, 650.0, 200.0);
    }

    @Test
    void theArrowKeysMoveADividerAndHomeResetsIt() {
        press(0, KeyCode.RIGHT);
        press(0, KeyCode.RIGHT);
        assertThat(widths()).containsExactly(232.0, 568.0, 200.0);
        press(0, KeyCode.LEFT);
        assertThat(widths()).containsExactly(216.0, 584.0, 200.0);
        press(0, KeyCode.HOME);
        assertThat(widths()).containsExactly(200.0, 600.0, 200.0);
    }

    @Test
    void aDoubleClickResetsTheWidths() {
        drag(0, 80);
        Fx.run(() -> mouse(dividers().getFirst(), MouseEvent.MOUSE_PRESSED, 0, 2));
        assertThat(widths()).containsExactly(200.0, 600.0, 200.0);
    }

    @Test
    void theWidthsAreRememberedPerView() {
        drag(0, 80);
        columns = open(1000);
        assertThat(widths()).containsExactly(280.0, 520.0, 200.0);
        memory.put("columns.view", "not a width");
        columns = open(1000);
        assertThat(widths()).containsExactly(200.0, 600.0, 200.0);
    }

    /** A width chosen in a large window may not push another column out of a small one. */
    @Test
    void inANarrowWindowColumnsStillGiveWay() {
        drag(0, 300);
        columns = open(620);
        assertThat(widths()).containsExactly(167.0, 300.0, 153.0);
        columns = open(500);
        assertThat(widths()).containsExactly(200.0, 300.0);
        assertThat(dividers().stream().filter(Node::isVisible)).hasSize(1);
        columns = open(400);
        assertThat(widths()).containsExactly(400.0);
        assertThat(dividers().stream().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void columnsOfAHeaderHaveNoDividers() {
        var header = Fx.get(() -> new CollapsingColumns(new Column(column(10, 20), 1, false),
                new Column(column(10, 20), 2, true)));
        assertThat(header.getChildrenUnmodifiable()).hasSize(2);
    }

    private CollapsingColumns open(double width) {
        return Fx.get(() -> {
            var made = new CollapsingColumns(new Column(column(150, 200), 2, false),
                    new Column(column(300, 400), 3, true), new Column(column(150, 200), 1, false));
            made.adjustable(new ColumnWidths(memory, "view"), "Column width");
            Fx.layOut(new Scene(made, width, 300).getRoot());
            return made;
        });
    }

    private static Region column(double minimum, double preferred) {
        var column = new Region();
        column.setMinWidth(minimum);
        column.setPrefWidth(preferred);
        return column;
    }

    /** The widths of the visible columns. */
    private List<Double> widths() {
        return Fx.get(() -> {
            Fx.layOut(columns);
            return parts().filter(node -> !(node instanceof ColumnDivider) && node.isVisible())
                    .map(node -> ((Region) node).getWidth()).toList();
        });
    }

    private List<Node> dividers() {
        return parts().filter(ColumnDivider.class::isInstance).toList();
    }

    private Stream<Node> parts() {
        return columns.getChildrenUnmodifiable().stream();
    }

    /** Drags in steps, as a mouse does. */
    private void drag(int divider, double way) {
        Fx.run(() -> {
            var grip = dividers().get(divider);
            mouse(grip, MouseEvent.MOUSE_PRESSED, 0, 1);
            mouse(grip, MouseEvent.MOUSE_DRAGGED, way / 2, 1);
            mouse(grip, MouseEvent.MOUSE_DRAGGED, way, 1);
        });
    }

    private static void mouse(Node target, javafx.event.EventType<MouseEvent> type, double x, int clicks) {
        Event.fireEvent(target, new MouseEvent(target, target, type, x, 0, x, 0, MouseButton.PRIMARY, clicks, false,
                false, false, false, true, false, false, true, false, true, new PickResult(null, x, 0)));
    }

    private void press(int divider, KeyCode key) {
        Fx.run(() -> {
            Event.fireEvent(dividers().get(divider),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            Fx.layOut(columns);
        });
    }
}
