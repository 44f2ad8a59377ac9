// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.page.PagedBody;

/**
 * Drops the second tap of a double tap, which would hit a control that the first tap has just brought up.
 *
 * <p>After a change of the screen, a press within {@link #SPAN} near the touch that caused it is dropped; if no touch
 * caused it, a press at any place. A button that is unchanged may be touched at any speed: visitors type fast, and
 * repeat plus and minus.
 */
public final class DoubleTapFilter {

    /**
     * A second tap follows at most 400 ms after the first; the new screen becomes visible a little after it was built.
     */
    static final Duration SPAN = Duration.ofMillis(450);
    /** The longest distance between the two taps of one finger, px of the display profile: 25 mm. */
    private static final double SAME_PLACE = 80;

    private enum ScreenChange {
        NONE, REBUILT, REPLACED
    }

    private final Scheduler scheduler;
    private final Region surface;
    private ScreenChange change = ScreenChange.NONE;
    /** Presses near this point are dropped; empty: presses anywhere. */
    private Optional<Point2D> near = Optional.empty();
    private Point2D touched = Point2D.ZERO;
    private Set<Target> before = Set.of();
    private Runnable cancel = () -> {
    };
    private boolean touching;
    private boolean dropping;

    /**
     * A filter.
     *
     * @param surface the touched area, in px of the display profile
     */
    public DoubleTapFilter(Scheduler scheduler, Region surface) {
        this.scheduler = scheduler;
        this.surface = surface;
    }

    /** Notes that the screen shows something else: another screen, another page, a dialog. */
    public void replaced() {
        changed(ScreenChange.REPLACED);
    }

    /** Listens to a body for a change of its page or of its content. */
    public Subscription follow(PagedBody body) {
        return Subscription.combine(body.pageProperty().subscribe((before, now) -> replaced()),
                body.bodyProperty().subscribe((before, now) -> rebuilt()));
    }

    /** Notes that the same screen was built again; its controls may have moved. */
    public void rebuilt() {
        changed(ScreenChange.REBUILT);
    }

    private void changed(ScreenChange now) {
        change = now;
        near = touching ? Optional.of(touched) : Optional.empty();
        cancel.run();
        cancel = scheduler.after(SPAN, () -> change = ScreenChange.NONE);
    }

    /** Whether an event of a finger must be dropped. Must be called with each event before any control receives it. */
    public boolean drops(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            // After the controls have handled the release.
            Platform.runLater(() -> touching = false);
        }
        boolean touches = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED
                || type == MouseEvent.DRAG_DETECTED || type == MouseEvent.MOUSE_RELEASED
                || type == MouseEvent.MOUSE_CLICKED;
        return dropping && touches;
    }

    private void press(MouseEvent event) {
        var place = surface.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        dropping = isSecond(event, place);
        if (!dropping) {
            touching = true;
            touched = place;
            before = Target.below(root());
        }
    }

    private boolean isSecond(MouseEvent event, Point2D place) {
        return switch (change) {
            case NONE -> false;
            case REPLACED -> isNear(place);
            case REBUILT -> isNear(place) && Target.of(event.getTarget()).filter(before::contains).isEmpty();
        };
    }

    private boolean isNear(Point2D place) {
        return near.map(point -> point.distance(place) <= SAME_PLACE).orElse(true);
    }

    private Node root() {
        return surface.getScene() == null ? surface : surface.getScene().getRoot();
    }
}
