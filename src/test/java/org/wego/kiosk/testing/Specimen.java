// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.wego.kiosk.theme.Density;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.ScreenLayout;

/** A single control on the background of the touch area, for checks in each of its states. */
public final class Specimen {

    /** The visible background around the control, px. */
    private static final int AROUND = 60;

    private final Scene scene;
    private final Node part;

    private Specimen(Scene scene, Node part) {
        this.scene = scene;
        this.part = part;
    }

    /** Shows a control in the theme of a layout. All methods are for the FX thread. */
    public static Specimen of(ScreenLayout frame, Region part, double width, double height) {
        part.setMinSize(width, height);
        part.setPrefSize(width, height);
        part.setMaxSize(width, height);
        return shown(frame, part, width, height);
    }

    /** Shows a control at its preferred size, at most 8 em by 4 em, in the theme of a layout. */
    public static Specimen of(ScreenLayout frame, Region part) {
        return shown(frame, new Group(part), 8 * frame.em(), 4 * frame.em());
    }

    private static Specimen shown(ScreenLayout frame, Node part, double width, double height) {
        var ground = new StackPane(part);
        ground.getStyleClass().addAll("kiosk", "lang-en", "typeface-pretendard-jp", frame.dimensions().styleClass());
        if (frame.large()) {
            ground.getStyleClass().add("large");
        }
        if (frame.contrast()) {
            ground.getStyleClass().add("contrast");
        }
        var root = new StackPane(ground);
        root.getStylesheets().setAll(new Theme(List.of()).stylesheets(density(frame), frame.contrast()));
        var scene = new Scene(root, width + 2 * AROUND, height + 2 * AROUND);
        var specimen = new Specimen(scene, part);
        specimen.picture();
        return specimen;
    }

    private static Density density(ScreenLayout frame) {
        return frame.equals(ScreenLayout.desk(frame.contrast())) ? Density.DESK : Density.LOBBY;
    }

    /** The first target of the control, or the control itself. */
    public Control target() {
        return targets(part).findFirst().orElseThrow();
    }

    /** Sets or clears a pseudo-class of the target. */
    public void set(String state, boolean on) {
        target().pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }

    /** The current picture. */
    public ScreenPicture picture() {
        Fx.layOut(scene.getRoot());
        return ScreenPicture.of(scene);
    }

    /** The contrast of its texts in the current state. */
    public List<TextContrast.Reading> texts() {
        Fx.layOut(scene.getRoot());
        return TextContrast.of(scene);
    }

    /** The texts that do not fit, and how they are shown. */
    public List<String> cut() {
        Fx.layOut(scene.getRoot());
        return texts(part).filter(text -> !part.localToScene(part.getLayoutBounds())
                .contains(text.localToScene(NodeNames.ink(text))) || text.getText().endsWith("..."))
                .map(NodeNames::name).toList();
    }

    /** The font sizes of its texts, px. */
    public List<Double> letterSizes() {
        Fx.layOut(scene.getRoot());
        return texts(part).map(text -> text.getFont().getSize()).toList();
    }

    /** The height of the control, px. */
    public double height() {
        Fx.layOut(scene.getRoot());
        return part.getLayoutBounds().getHeight();
    }

    private static Stream<Text> texts(Node node) {
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.empty() : Stream.of(text);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Specimen::texts)
                : Stream.empty();
    }

    /** The bounds of the target in the picture, in any state. */
    public Bounds bounds() {
        var at = target();
        var origin = at.localToScene(-at.getTranslateX(), -at.getTranslateY());
        return new BoundingBox(origin.getX(), origin.getY(), at.getWidth(), at.getHeight());
    }

    private static Stream<Control> targets(Node node) {
        if (node instanceof ButtonBase || node instanceof TextField) {
            return Stream.of((Control) node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Specimen::targets)
                : Stream.empty();
    }
}
