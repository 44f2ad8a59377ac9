// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.BareLobby;
import org.wego.kiosk.testing.VisibleNodes;

/**
 * Uses the lobby at random; the same seed gives the same actions. On the FX thread.
 *
 * <p>It touches targets and empty places, drags, presses without releasing, types every key with every modifier,
 * resizes the window, advances time, sets the clock, starts and ends speech, and changes the content.
 */
public final class Monkey {

    /** Small, because they are quick to draw; the program scales its picture to each. */
    private static final List<Point2D> SIZES = List.of(new Point2D(270, 480), new Point2D(480, 270),
            new Point2D(324, 576), new Point2D(400, 400), new Point2D(200, 500), new Point2D(640, 360));
    private static final List<Instant> CLOCKS = List.of(Instant.EPOCH, Instant.parse("2016-11-23T05:05:00Z"),
            Instant.parse("2026-11-23T05:05:00Z"), Instant.parse("2026-12-24T23:00:00Z"),
            Instant.parse("2036-11-23T05:05:00Z"));
    private static final KeyCode[] KEYS = KeyCode.values();
    /** The longest visit without a touch, even if speech never ends, unless the visitor has chosen no limit. */
    private static final Duration VISIT = Duration.ofMinutes(21);
    private static final Duration WITHOUT_LIMIT = Duration.ofHours(21);

    /** The description of the action that lets a visit end. */
    public static final String END = "end of the visit";

    private final BareLobby lobby;
    private final List<PackResult.Accepted> contents;
    private final Random random;
    private final Hand hand;
    private int sessions;

    public Monkey(BareLobby lobby, List<PackResult.Accepted> contents, long seed) {
        this.lobby = lobby;
        this.contents = List.copyOf(contents);
        this.random = new Random(seed);
        this.hand = new Hand(lobby.scene());
    }

    /** The number of visits that it has let end. */
    int sessions() {
        return sessions;
    }

    /** Performs one action and returns its description. */
    public String act() {
        int choice = random.nextInt(1_000);
        if (choice < 450) {
            return touch(target());
        }
        if (choice < 600) {
            return touch(place());
        }
        if (choice < 660) {
            return drag();
        }
        if (choice < 700) {
            var at = target();
            hand.press(at);
            return "press without release " + at;
        }
        if (choice < 730) {
            hand.lift(place());
            return "release";
        }
        if (choice < 880) {
            return key();
        }
        if (choice < 900) {
            return resize();
        }
        if (choice < 940) {
            var span = Duration.ofMillis(random.nextInt(160_000));
            lobby.time().pass(span);
            return "wait " + span;
        }
        if (choice < 950) {
            var clock = CLOCKS.get(random.nextInt(CLOCKS.size()));
            lobby.time().setClock(clock);
            return "set the clock to " + clock;
        }
        if (choice < 960) {
            lobby.hearer().speaking(random.nextBoolean());
            return "the voice begins or ends";
        }
        if (choice < 970) {
            lobby.content().set(contents.get(random.nextInt(contents.size())));
            return "other content";
        }
        endVisit();
        return END;
    }

    /** Lets enough time pass for any visit to end. */
    public void endVisit() {
        lobby.hearer().speaking(false);
        lobby.time().pass(VISIT);
        lobby.layOut();
        if (lobby.time().hasWaitLongerThan(VISIT)) {
            // The visitor has chosen no time limit, on whichever screen.
            lobby.time().pass(WITHOUT_LIMIT);
        }
        lobby.hearer().forget();
        hand.forget();
        sessions++;
    }

    private String touch(Point2D at) {
        hand.press(at);
        hand.lift(at);
        return "touch " + at;
    }

    private String drag() {
        hand.press(target());
        for (int i = random.nextInt(4); i >= 0; i--) {
            hand.drag(place());
        }
        hand.lift(place());
        return "drag";
    }

    private String key() {
        var code = KEYS[random.nextInt(KEYS.length)];
        int modifiers = random.nextInt(4) == 0 ? random.nextInt(16) : 0;
        hand.key(KeyEvent.KEY_PRESSED, code, modifiers);
        if (random.nextBoolean()) {
            hand.key(KeyEvent.KEY_TYPED, code, modifiers);
        }
        if (random.nextInt(10) > 0) {
            hand.key(KeyEvent.KEY_RELEASED, code, modifiers);
        }
        return "key " + code + " " + modifiers;
    }

    private String resize() {
        var size = SIZES.get(random.nextInt(SIZES.size()));
        Window window = lobby.scene().getWindow();
        window.setWidth(size.getX());
        window.setHeight(size.getY());
        return "resize to " + size;
    }

    private Point2D place() {
        return new Point2D(random.nextDouble() * lobby.scene().getWidth(),
                random.nextDouble() * lobby.scene().getHeight());
    }

    private Point2D target() {
        var targets = VisibleNodes.below(lobby.scene().getRoot()).stream().filter(ButtonBase.class::isInstance)
                .filter(button -> !button.isDisabled()).toList();
        if (targets.isEmpty()) {
            return place();
        }
        Node target = targets.get(random.nextInt(targets.size()));
        var bounds = target.localToScene(target.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
