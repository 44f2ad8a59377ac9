// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The one window of the tests, as a visitor has it before him: texts to read and targets to touch. */
final class Glass {

    static final double WIDTH = 1080;
    static final double HEIGHT = 1920;

    private static final int LONGEST_SECONDS = 20;

    /** TestFX draws a finger along the glass in 0.3 s; a finger that is lifted and set down needs no time. */
    private static final MouseRobot FINGER = new FxRobot().robotContext().getMouseRobot();
    private static @Nullable Stage window;

    private final Scene scene;
    /** What happens before a finger comes down that is in no hurry. */
    private final Runnable pause;

    private Glass(Scene scene, Runnable pause) {
        this.scene = scene;
        this.pause = pause;
    }

    /** What fills the scene now: another pack brings a root of its own. */
    private Parent root() {
        return scene.getRoot();
    }

    /** Shows a scene, 1080 x 1920. */
    static Glass show(Parent root) {
        return show(root, () -> {
        });
    }

    /**
     * Shows a scene, 1080 x 1920.
     *
     * @param pause happens before each touch, on the FX thread
     */
    static Glass show(Parent root, Runnable pause) {
        return Fx.get(() -> {
            var scene = new Scene(root, WIDTH, HEIGHT);
            var stage = window();
            stage.setScene(scene);
            stage.show();
            Fx.layOut(root);
            return new Glass(scene, pause);
        });
    }

    /** Makes the window larger or smaller, as somebody does who pulls at its edge. */
    void resize(double width, double height) {
        give(width, height);
        settle();
    }

    /** The window tells its scene of a new size some time later: a finger before that would miss. */
    private static void give(double width, double height) {
        Fx.run(() -> {
            window().setWidth(width);
            window().setHeight(height);
        });
        try {
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, () -> Fx.get(() -> {
                var scene = window().getScene();
                return scene.getWidth() == width && scene.getHeight() == height;
            }));
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not become %.0f x %.0f".formatted(width, height), e);
        }
    }

    /** Takes the scene of a test away, so that nothing of it is left for the next. */
    static void clear() {
        Fx.run(() -> {
            if (window != null) {
                var before = window.getScene();
                window.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
                Fx.forget(before);
            }
        });
        if (Fx.get(() -> window != null)) {
            give(WIDTH, HEIGHT);
        }
        Fx.settle();
    }

    /** One window for all tests, as the program has one; on the FX thread, like every access to it. */
    private static Stage window() {
        if (window == null) {
            window = new Stage(StageStyle.UNDECORATED);
            window.setX(0);
            window.setY(0);
        }
        return window;
    }

    /** Every text within a part of the glass, in order. */
    List<String> texts(String selector) {
        return Fx.get(() -> visible(selector).flatMap(Glass::textsWithin).toList());
    }

    /** The one text within a part of the glass. */
    String text(String selector) {
        var texts = texts(selector);
        if (texts.size() != 1) {
            throw new AssertionError("one text expected in " + selector + ", not " + texts);
        }
        return texts.getFirst();
    }

    boolean has(String selector) {
        return Fx.get(() -> visible(selector).findAny().isPresent());
    }

    List<String> layoutFaults(Glyphs glyphs) {
        return Fx.get(() -> LayoutFacts.faults(scene, glyphs));
    }

    int count(String selector) {
        return Fx.get(() -> (int) visible(selector).count());
    }

    /** The size of the letters of a text, px. */
    double sizeOf(String text) {
        return Fx.get(() -> within(root()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(node -> plain(node.getText()).equals(text)).mapToDouble(node -> node.getFont().getSize())
                .findFirst().orElseThrow(() -> new AssertionError("nothing says \"" + text + "\"")));
    }

    /** The upper edge of the highest target, px from the top. */
    double highestTarget() {
        return Fx.get(() -> buttonsWithin(".kiosk")
                .mapToDouble(button -> button.localToScene(button.getLayoutBounds()).getMinY()).min().orElseThrow());
    }

    Picture picture() {
        return Fx.get(() -> Picture.of(scene));
    }

    double highestText() {
        return Fx.get(() -> within(root()).filter(Text.class::isInstance).filter(text -> !(text instanceof FontIcon))
                .mapToDouble(text -> text.localToScene(text.getLayoutBounds()).getMinY()).min().orElseThrow());
    }

    boolean isFilledBy(String selector) {
        var glass = new BoundingBox(0, 0, WIDTH, HEIGHT);
        return Fx.get(() -> visible(selector)
                .anyMatch(part -> part.localToScene(part.getLayoutBounds()).contains(glass)));
    }

    /** What every target within a part of the glass is called, in order. */
    List<String> buttons(String selector) {
        return Fx.get(() -> buttonsWithin(selector).map(Glass::name).toList());
    }

    boolean canTouch(String selector, String name) {
        return Fx.get(() -> buttonsWithin(selector).anyMatch(named(name).and(button -> !button.isDisabled())));
    }

    boolean isSelected(String selector, String name) {
        return Fx.get(() -> buttonsWithin(selector).filter(named(name)).anyMatch(
                button -> button instanceof ToggleButton toggle && toggle.isSelected()));
    }

    boolean isEnabled(String selector, int index) {
        return Fx.get(() -> !buttonsWithin(selector).toList().get(index).isDisabled());
    }

    /** The middle of every target that can be touched now. */
    List<Point2D> enabledTargets() {
        return Fx.get(() -> buttonsWithin(".kiosk").filter(button -> !button.isDisabled()).map(Glass::centre).toList());
    }

    /** Touches a target that is called, or has on it, these words. */
    void touch(String selector, String name) {
        touchAt(centre(selector, name));
    }

    /** Touches a target by its place among those within a part of the glass. */
    void touch(String selector, int index) {
        touchAt(Fx.get(() -> centre(buttonsWithin(selector).toList().get(index))));
    }

    /** Touches a target within the one part that has a text. */
    void touchWithin(String selector, String text, String name) {
        touchAt(Fx.get(() -> centre(buttonWithin(selector, text, name))));
    }

    boolean isSelectedWithin(String selector, String text, String name) {
        return Fx.get(() -> buttonWithin(selector, text, name) instanceof ToggleButton toggle && toggle.isSelected());
    }

    /** Every text of the part that has this one. */
    List<String> textsAround(String selector, String text) {
        return Fx.get(() -> visible(selector).filter(part -> textsWithin(part).anyMatch(text::equals)).findFirst()
                .map(part -> textsWithin(part).toList()).orElse(List.of()));
    }

    void touchAt(Point2D point) {
        press(point);
        release();
    }

    /** Does what a button does, wherever it is. */
    void fire(String selector, String name) {
        Fx.run(() -> button(selector, name).fire());
        settle();
    }

    void press(Point2D point) {
        Fx.run(pause);
        pressAtOnce(point);
    }

    /** Puts a finger down however short a time ago something else happened. */
    void pressAtOnce(Point2D point) {
        FINGER.moveNoWait(point);
        FINGER.pressNoWait(MouseButton.PRIMARY);
    }

    void slideTo(Point2D point) {
        FINGER.moveNoWait(point);
    }

    void release() {
        FINGER.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    /** A key event as the window gets it; a robot would type the same in a real window only. */
    void key(EventType<KeyEvent> type, KeyCode code) {
        key(type, code, false, false);
    }

    /** A key event with Shift or Ctrl down. */
    void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> {
            var target = scene.getFocusOwner() == null ? root() : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(type, "", "", code, shift, control, false, false));
        });
        Fx.run(() -> Fx.layOut(root()));
    }

    /** A key is pressed, a character typed, the key let go, as the window tells of it. */
    void type(String character, KeyCode on, boolean shift) {
        press(character, on, shift);
        lift(on, shift);
    }

    /** A key is pressed and types a character; while it is held down, again. */
    void press(String character, KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", character, on, shift, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, false, false, false));
    }

    private void lift(KeyCode on, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", on, shift, false, false, false));
    }

    /** An input method hands over what was written with it. */
    void compose(String text) {
        fire(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
    }

    private void fire(InputEvent event) {
        Fx.run(() -> Event.fireEvent(scene.getFocusOwner() == null ? root() : scene.getFocusOwner(), event));
        Fx.run(() -> Fx.layOut(root()));
    }

    /** Hears of every event before anything on the glass does. */
    void filter(EventHandler<InputEvent> filter) {
        Fx.run(() -> scene.addEventFilter(InputEvent.ANY, filter));
    }

    /** Where parts are, each with its style classes, in order. */
    List<String> places(String... selectors) {
        return Fx.get(() -> Stream.of(selectors).flatMap(this::visible).map(part -> part.getStyleClass() + " "
                + Rectangles.words(part.localToScene(part.getLayoutBounds()))).toList());
    }

    /** How high the label is that begins with a text, px. */
    double heightOf(String beginning) {
        return Fx.get(() -> within(root()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> plain(label.getText()).startsWith(beginning)).findFirst().map(Label::getHeight)
                .orElseThrow(() -> new AssertionError("nothing says \"" + beginning + "\"")));
    }

    /** The texts within the ring of the focus. */
    String ringed() {
        return Fx.get(() -> within(root()).filter(node -> node.getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("focus-visible"))).findFirst()
                .map(node -> textsWithin(node).collect(Collectors.joining(" "))).orElse(""));
    }

    /** Where the ring is, around a control or around a text. */
    String ringPlace() {
        return Fx.get(() -> within(root()).filter(node -> node.getStyleClass().contains("reading-ring")
                || node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"))).findFirst()
                .map(node -> Rectangles.words(node.localToScene(node.getLayoutBounds()))).orElse(""));
    }

    /** The controls that wait for a release, seen or not. */
    List<String> armed() {
        return Fx.get(() -> root().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).filter(ButtonBase::isArmed).map(Glass::name).toList());
    }

    /** How wide and high the scene is now, px. */
    Point2D size() {
        return Fx.get(() -> new Point2D(scene.getWidth(), scene.getHeight()));
    }

    /** Lets the scene come to rest. */
    void settle() {
        Fx.settle();
        Fx.run(() -> Fx.layOut(root()));
    }

    Point2D centre(String selector, String name) {
        return Fx.get(() -> centre(button(selector, name)));
    }

    private ButtonBase button(String selector, String name) {
        var found = buttonsWithin(selector).filter(named(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError("one target called \"%s\" expected, not %d; there are %s".formatted(name,
                    found.size(), buttonsWithin(selector).map(Glass::name).toList()));
        }
        return found.getFirst();
    }

    private ButtonBase buttonWithin(String selector, String text, String name) {
        return visible(selector).filter(part -> textsWithin(part).anyMatch(found -> found.contains(text)))
                .flatMap(Glass::within)
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(named(name)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing called \"" + name + "\" beside \"" + text + "\""));
    }

    private Stream<ButtonBase> buttonsWithin(String selector) {
        return visible(selector).flatMap(Glass::within).filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast);
    }

    /** The texts of a screen that waits beside the glass. */
    List<String> textsBeside() {
        return Fx.get(() -> root().lookupAll(".kiosk").stream().filter(this::isBeside).flatMap(Glass::textsWithin)
                .toList());
    }

    private Stream<Node> visible(String selector) {
        return root().lookupAll(selector).stream().filter(Glass::isShown).filter(node -> !isBeside(node));
    }

    private boolean isBeside(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX() >= scene.getWidth();
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Point2D centre(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** By what it is called for those who do not see it, or by one of the texts on it. */
    private static Predicate<ButtonBase> named(String name) {
        return button -> name(button).equals(name) || textsWithin(button).anyMatch(name::equals);
    }

    private static String name(ButtonBase button) {
        var spoken = button.getAccessibleText();
        return spoken == null ? plain(button.getText()) : plain(spoken);
    }

    private static Stream<String> textsWithin(Node node) {
        return within(node).filter(Text.class::isInstance).filter(text -> !(text instanceof FontIcon))
                .map(text -> plain(((Text) text).getText())).filter(text -> !text.isBlank());
    }

    /** A node and all below it, those hidden left out. */
    private static Stream<Node> within(Node node) {
        var nodes = new ArrayList<Node>();
        collect(node, nodes);
        return nodes.stream();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** As one types it: without the signs that only keep a line from breaking. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-').lines().map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
