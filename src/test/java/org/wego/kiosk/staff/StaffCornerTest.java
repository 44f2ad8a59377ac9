// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LobbyTime;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.ScreenLayout;

/** When the staff corner opens and closes, and which calls its host receives. */
@FxTest
class StaffCornerTest {

    private static final Duration PAD = Duration.ofSeconds(30);
    private static final Duration PANEL = Duration.ofMinutes(2);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final LobbyTime time = new LobbyTime();
    private final List<String> heard = new ArrayList<>();

    @Test
    void withoutAPinItNeverOpens() {
        var corner = corner(TestDoor.withoutPin());
        open(corner);
        assertThat(corner.canOpen()).isFalse();
        assertThat(corner.isOpen()).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void anUntouchedPadClosesAfterHalfAMinute() {
        var corner = corner(TestDoor.withPin());
        open(corner);
        assertThat(corner.isPadOpen()).isTrue();
        pass(PAD.minus(SECOND));
        Fx.run(corner::onInput);
        pass(PAD.minus(SECOND));
        assertThat(corner.isOpen()).isTrue();
        pass(SECOND);
        assertThat(corner.isOpen()).isFalse();
        assertThat(heard).startsWith("covered").endsWith("uncovered").doesNotContain("entered");
    }

    @Test
    void theRightPinOpensThePanelForTwoMinutes() {
        var corner = corner(TestDoor.withPin());
        open(corner);
        enter(corner, TestDoor.PIN);
        assertThat(heard).contains("entered");
        assertThat(corner.isPadOpen()).isFalse();
        pass(PANEL.minus(SECOND));
        assertThat(corner.isOpen()).isTrue();
        pass(SECOND);
        assertThat(corner.isOpen()).isFalse();
    }

    @Test
    void aWrongPinKeepsThePadOpen() {
        var corner = corner(TestDoor.withPin());
        open(corner);
        enter(corner, TestDoor.WRONG);
        assertThat(corner.isPadOpen()).isTrue();
        assertThat(heard).doesNotContain("entered");
    }

    @Test
    void digitsTypedBeforeClosingAreNotThereWhenItOpensAgain() {
        var corner = corner(TestDoor.withPin());
        open(corner);
        Fx.run(() -> {
            TestDoor.PIN.chars().limit(3).forEach(digit -> corner.type(Character.digit(digit, 10)));
            corner.back();
        });
        assertThat(corner.isOpen()).isFalse();
        open(corner);
        enter(corner, TestDoor.PIN.substring(3));
        assertThat(heard).doesNotContain("entered");
    }

    @Test
    void noTimerRunsAfterItHasClosed() {
        var corner = corner(TestDoor.withPin());
        open(corner);
        enter(corner, TestDoor.PIN);
        Fx.run(corner::close);
        assertThat(time.hasWaitLongerThan(Duration.ZERO)).isFalse();
    }

    private StaffCorner corner(TestDoor door) {
        return Fx.get(
                () -> new StaffCorner(door.access(), new Theme(List.of()), time, new StaffCorner.StaffCornerHost() {
                    @Override
                    public void entered() {
                        heard.add("entered");
                    }

                    @Override
                    public void covered(boolean now) {
                        heard.add(now ? "covered" : "uncovered");
                    }

                    @Override
                    public void replaced() {}

                    @Override
                    public void rebuilt() {}
                }));
    }

    private static void open(StaffCorner corner) {
        Fx.run(() -> corner.open(new ScreenLayout(Orientation.VERTICAL, 1, false, false), new Lang("en")));
    }

    private static void enter(StaffCorner corner, String pin) {
        Fx.run(() -> {
            pin.chars().forEach(digit -> corner.type(Character.digit(digit, 10)));
            corner.confirm();
        });
        Fx.settle();
    }

    private void pass(Duration span) {
        Fx.run(() -> time.pass(span));
    }
}
