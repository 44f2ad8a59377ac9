// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;

/** The window of the tests as a visitor uses it: texts to read and targets to touch. */
final class Glass extends GlassKeys {

    static final double WIDTH = 1080;
    static final double HEIGHT = 1920;

    /** TestFX moves a finger across the screen in 0.3 s; lifting it and setting it down takes no time. */
    private static final MouseRobot FINGER = new FxRobot().robotContext().getMouseRobot();

    /** Runs before each touch that is not in a hurry. */
    private final Runnable pause;

    private Glass(Scene scene, Runnable pause) {
        super(scene);
        this.pause = pause;
    }

    /** Shows a scene, 1080 x 1920. */
    static Glass show(Parent root) {
        return show(root, () -> {
        });
    }

    /**
     * Shows a scene, 1080 x 1920.
     *
     * @param pause runs before each touch, on the FX thread
     */
    static Glass show(Parent root, Runnable pause) {
        return Fx.get(() -> {
            var scene = new Scene(root, WIDTH, HEIGHT);
            var stage = TestWindow.get();
            stage.setScene(scene);
            stage.show();
            Fx.layOut(root);
            return new Glass(scene, pause);
        });
    }

    /** Resizes the window, as by dragging its edge. */
    void resize(double width, double height) {
        TestWindow.resize(width, height);
        settle();
    }

    /** All texts within the matching nodes, in order. */
    List<String> texts(String selector) {
        return Fx.get(() -> visible(selector).flatMap(GlassNodes::textsWithin).toList());
    }

    /** The texts within each matching node, joined by spaces. */
    List<String> joinedTexts(String selector) {
        return Fx.get(() -> visible(selector).map(GlassNodes::joinedText).toList());
    }

    /** The only text within the matching node. */
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

    List<String> layoutFaults(GlyphPositions glyphs) {
        return Fx.get(() -> LayoutFacts.faults(scene, glyphs));
    }

    int count(String selector) {
        return Fx.get(() -> (int) visible(selector).count());
    }

    /** The font size of a text, px. */
    double sizeOf(String text) {
        return Fx.get(() -> GlassNodes.within(root()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(node -> GlassNodes.plain(node.getText()).equals(text))
                .mapToDouble(node -> node.getFont().getSize())
                .findFirst().orElseThrow(() -> new AssertionError("nothing says \"" + text + "\"")));
    }

    /** The upper edge of the highest target, px from the top. */
    double highestTarget() {
        return Fx.get(() -> buttonsWithin(".kiosk")
                .mapToDouble(button -> button.localToScene(button.getLayoutBounds()).getMinY()).min().orElseThrow());
    }

    ScreenPicture picture() {
        return Fx.get(() -> ScreenPicture.of(scene));
    }

    double highestText() {
        return Fx.get(() -> GlassNodes.within(root()).filter(Text.class::isInstance)
                .filter(text -> !(text instanceof FontIcon))
                .mapToDouble(text -> text.localToScene(text.getLayoutBounds()).getMinY()).min().orElseThrow());
    }

    boolean isFilledBy(String selector) {
        var glass = new BoundingBox(0, 0, WIDTH, HEIGHT);
        return Fx.get(() -> visible(selector)
                .anyMatch(part -> part.localToScene(part.getLayoutBounds()).contains(glass)));
    }

    /** The names of all targets within the matching nodes, in order. */
    List<String> buttons(String selector) {
        return Fx.get(() -> buttonsWithin(selector).map(GlassNodes::name).toList());
    }

    boolean canTouch(String selector, String name) {
        return Fx.get(
                () -> buttonsWithin(selector).anyMatch(GlassNodes.named(name).and(button -> !button.isDisabled())));
    }

    boolean isSelected(String selector, String name) {
        return Fx.get(() -> buttonsWithin(selector).filter(GlassNodes.named(name)).anyMatch(
                button -> button instanceof ToggleButton toggle && toggle.isSelected()));
    }

    boolean isEnabled(String selector, int index) {
        return Fx.get(() -> !buttonsWithin(selector).toList().get(index).isDisabled());
    }

    /** The centres of all enabled targets. */
    List<Point2D> enabledTargets() {
        return Fx.get(
                () -> buttonsWithin(".kiosk").filter(button -> !button.isDisabled()).map(GlassNodes::centre).toList());
    }

    /** Touches the target that has this name or shows this text. */
    void touch(String selector, String name) {
        touchAt(centre(selector, name));
    }

    /** Touches a target by its index among those within the matching nodes. */
    void touch(String selector, int index) {
        touchAt(Fx.get(() -> GlassNodes.centre(buttonsWithin(selector).toList().get(index))));
    }

    /** Touches a target within the only matching node that has a text. */
    void touchWithin(String selector, String text, String name) {
        touchAt(Fx.get(() -> GlassNodes.centre(buttonWithin(selector, text, name))));
    }

    boolean isSelectedWithin(String selector, String text, String name) {
        return Fx.get(() -> buttonWithin(selector, text, name) instanceof ToggleButton toggle && toggle.isSelected());
    }

    /** All texts of the matching node that has this text. */
    List<String> textsAround(String selector, String text) {
        return Fx.get(
                () -> visible(selector).filter(part -> GlassNodes.textsWithin(part).anyMatch(text::equals)).findFirst()
                        .map(part -> GlassNodes.textsWithin(part).toList()).orElse(List.of()));
    }

    void touchAt(Point2D point) {
        press(point);
        release();
    }

    /** Fires a button, even outside the display. */
    void fire(String selector, String name) {
        Fx.run(() -> button(selector, name).fire());
        settle();
    }

    void press(Point2D point) {
        Fx.run(pause);
        pressAtOnce(point);
    }

    /** Puts a finger down without the pause that usually precedes it. */
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

    /** Adds a filter that receives every event before the controls. */
    void filter(EventHandler<InputEvent> filter) {
        Fx.run(() -> scene.addEventFilter(InputEvent.ANY, filter));
    }

    /** The positions of the matching nodes, with their style classes, in order. */
    List<String> places(String... selectors) {
        return Fx.get(() -> Stream.of(selectors).flatMap(this::visible).map(part -> part.getStyleClass() + " "
                + Rectangles.words(part.localToScene(part.getLayoutBounds()))).toList());
    }

    /** The height of the label that begins with a text, px. */
    double heightOf(String beginning) {
        return Fx.get(() -> GlassNodes.within(root()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> GlassNodes.plain(label.getText()).startsWith(beginning)).findFirst()
                .map(Label::getHeight)
                .orElseThrow(() -> new AssertionError("nothing says \"" + beginning + "\"")));
    }

    /** The texts within the ring of the reading cursor. */
    String ringed() {
        return Fx.get(() -> GlassNodes.within(root()).filter(node -> node.getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("focus-visible"))).findFirst()
                .map(GlassNodes::joinedText).orElse(""));
    }

    /** The position of the ring, around a control or a text. */
    String ringPlace() {
        return Fx.get(() -> GlassNodes.within(root()).filter(node -> node.getStyleClass().contains("reading-ring")
                || node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible"))).findFirst()
                .map(node -> Rectangles.words(node.localToScene(node.getLayoutBounds()))).orElse(""));
    }

    /** The controls that are pressed, visible or not. */
    List<String> armed() {
        return Fx.get(() -> root().lookupAll(".button").stream().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast).filter(ButtonBase::isArmed).map(GlassNodes::name).toList());
    }

    /** The width and height of the scene, px. */
    Point2D size() {
        return Fx.get(() -> new Point2D(scene.getWidth(), scene.getHeight()));
    }

    /** Waits until scene and FX thread have settled. */
    void settle() {
        Fx.settle();
        Fx.run(() -> Fx.layOut(root()));
    }

    Point2D centre(String selector, String name) {
        return Fx.get(() -> GlassNodes.centre(button(selector, name)));
    }

    private ButtonBase button(String selector, String name) {
        var found = buttonsWithin(selector).filter(GlassNodes.named(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError("one target called \"%s\" expected, not %d; there are %s".formatted(name,
                    found.size(), buttonsWithin(selector).map(GlassNodes::name).toList()));
        }
        return found.getFirst();
    }

    ButtonBase buttonWithin(String selector, String text, String name) {
        return visible(selector).filter(part -> GlassNodes.textsWithin(part).anyMatch(found -> found.contains(text)))
                .flatMap(GlassNodes::within).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(GlassNodes.named(name)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing called \"" + name + "\" beside \"" + text + "\""));
    }

    private Stream<ButtonBase> buttonsWithin(String selector) {
        return visible(selector).flatMap(GlassNodes::within).filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast);
    }

    /** The texts of the screen that is prepared outside the visible area. */
    List<String> textsBeside() {
        return Fx.get(() -> root().lookupAll(".kiosk").stream().filter(GlassNodes::isShown).filter(this::isBeside)
                .flatMap(GlassNodes::textsWithin).toList());
    }

    private Stream<Node> visible(String selector) {
        return root().lookupAll(selector).stream().filter(GlassNodes::isShown).filter(node -> !isBeside(node));
    }

    private boolean isBeside(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX() >= scene.getWidth();
    }
}
