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

/** One part of the control kit alone on the ground of a touch zone, to be looked at in each of its states. */
public final class Specimen {

    /** So much of the ground is to be seen around a part. */
    private static final int AROUND = 60;

    private final Scene scene;
    private final Node part;

    private Specimen(Scene scene, Node part) {
        this.scene = scene;
        this.part = part;
    }

    /** Puts a part into the theme of a frame; on the FX thread, as all that is asked of it. */
    public static Specimen of(ScreenLayout frame, Region part, double width, double height) {
        part.setMinSize(width, height);
        part.setPrefSize(width, height);
        part.setMaxSize(width, height);
        return shown(frame, part, width, height);
    }

    /** Puts a part that has a size of its own, up to 8 em by 4 em, into the theme of a frame. */
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

    /** The first target of the part, or the part itself. */
    public Control target() {
        return targets(part).findFirst().orElseThrow();
    }

    /** Puts the target into a state that a style sheet knows, or takes it out of it. */
    public void set(String state, boolean on) {
        target().pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }

    /** What is to be seen at present. */
    public ScreenPicture picture() {
        Fx.layOut(scene.getRoot());
        return ScreenPicture.of(scene);
    }

    /** How well its texts stand out at present. */
    public List<TextContrast.Reading> texts() {
        Fx.layOut(scene.getRoot());
        return TextContrast.of(scene);
    }

    /** The texts that the part has no room for, and what is shown of them. */
    public List<String> cut() {
        Fx.layOut(scene.getRoot());
        return texts(part).filter(text -> !part.localToScene(part.getLayoutBounds())
                .contains(text.localToScene(NodeNames.ink(text))) || text.getText().endsWith("..."))
                .map(NodeNames::name).toList();
    }

    /** The sizes of its letters, px. */
    public List<Double> letterSizes() {
        Fx.layOut(scene.getRoot());
        return texts(part).map(text -> text.getFont().getSize()).toList();
    }

    /** How high the part is, px. */
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

    /** Where the target is in the picture, whatever its state. */
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
