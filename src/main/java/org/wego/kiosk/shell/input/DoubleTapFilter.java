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
import org.wego.kiosk.time.Scheduler;
import org.wego.kiosk.ui.page.PagedBody;

/**
 * Takes the second tap of a double tap, which would touch something that the first has only brought.
 *
 * <p>After a change of the glass, a press within {@link #SPAN} at about the place of the touch that caused it does
 * nothing; when no touch caused the change, a press at any place. A button that was there before and is there still may
 * be touched as fast as one likes: keys are typed on, and plus and minus repeated.
 */
public final class DoubleTapFilter {

    /** A second tap comes at most 400 ms after the first; what it brought is seen a little after it was built. */
    static final Duration SPAN = Duration.ofMillis(450);
    /** A finger that taps twice comes down this near, px of the composition: 25 mm. */
    private static final double SAME_PLACE = 80;

    private enum ScreenChange {
        NONE, REBUILT, REPLACED
    }

    private final Scheduler scheduler;
    private final Region glass;
    private ScreenChange change = ScreenChange.NONE;
    /** Where a press means nothing; empty for the whole glass. */
    private Optional<Point2D> near = Optional.empty();
    private Point2D touched = Point2D.ZERO;
    private Set<Target> before = Set.of();
    private Runnable cancel = () -> {
    };
    private boolean touching;
    private boolean swallowing;

    /**
     * A filter.
     *
     * @param glass all that is touched, in px of the composition
     */
    public DoubleTapFilter(Scheduler scheduler, Region glass) {
        this.scheduler = scheduler;
        this.glass = glass;
    }

    /** Something else is on the glass: another screen, another page, a question over it. */
    public void replaced() {
        changed(ScreenChange.REPLACED);
    }

    /** Hears from a body that it shows another page, or its page again. */
    public void follow(PagedBody body) {
        body.pageProperty().subscribe((before, now) -> replaced());
        body.bodyProperty().subscribe((before, now) -> rebuilt());
    }

    /** The same was put on the glass again, though not all of it need be where it was. */
    public void rebuilt() {
        changed(ScreenChange.REBUILT);
    }

    private void changed(ScreenChange now) {
        change = now;
        near = touching ? Optional.of(touched) : Optional.empty();
        cancel.run();
        cancel = scheduler.after(SPAN, () -> change = ScreenChange.NONE);
    }

    /** Whether an event of a finger means nothing; to be asked of each before any control gets it. */
    public boolean swallows(MouseEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (type == MouseEvent.MOUSE_RELEASED) {
            // After the controls have done what the release means.
            Platform.runLater(() -> touching = false);
        }
        boolean touches = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED
                || type == MouseEvent.DRAG_DETECTED || type == MouseEvent.MOUSE_RELEASED
                || type == MouseEvent.MOUSE_CLICKED;
        return swallowing && touches;
    }

    private void press(MouseEvent event) {
        var place = glass.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
        swallowing = isSecond(event, place);
        if (!swallowing) {
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
        return glass.getScene() == null ? glass : glass.getScene().getRoot();
    }
}
