// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;
import org.wego.kiosk.ui.control.QrCode;
import org.wego.kiosk.ui.map.SchematicMap;
import org.wego.kiosk.ui.map.WorldMap;

/**
 * Layout rules for every screen: texts are whole, apart and within the screen, targets are large and apart, and every
 * character has a glyph.
 *
 * <p>Lengths are pixels of the display profile: 0.369 mm in portrait, 0.277 mm in landscape.
 */
public final class LayoutFacts {

    /** Text that may be broken between any two characters: some scripts, and e-mail and web addresses. */
    private static final Pattern BREAKS_ANYWHERE = Pattern
            .compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}@]");

    /** Texts above 64 px at the normal size, which need not double at 200 %. */
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final Set<String> TITLES = Set.of("text-hero", "text-page-title", "text-clock", "text-brand");

    /** The size of the display profile; a window of another size scales it. */
    private static final double SHORT_SIDE = 1080;
    private static final double LONG_SIDE = 1920;

    /** A text or target, with its bounds and the visible part of them. */
    private record Thing(Node node, Bounds bounds, Bounds visible) {}

    private final GlyphPositions glyphs;
    private final Bounds glass;
    private final double leastSide;
    private final double leastGap;
    private final double leastText;
    private final double leastTitle;
    private final double leastLongTitle;
    private final List<Thing> texts = new ArrayList<>();
    private final List<Thing> targets = new ArrayList<>();
    private final List<Thing> solids = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private LayoutFacts(Scene scene, GlyphPositions glyphs) {
        this.glyphs = glyphs;
        this.glass = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        boolean portrait = scene.getHeight() > scene.getWidth();
        double scale = Math.min(Math.min(scene.getWidth(), scene.getHeight()) / SHORT_SIDE,
                Math.max(scene.getWidth(), scene.getHeight()) / LONG_SIDE);
        this.leastSide = (portrait ? 72 : 74) * scale;
        this.leastGap = (portrait ? 11 : 14.5) * scale;
        boolean large = scene.getRoot().lookup(".kiosk.large") != null;
        boolean medium = scene.getRoot().lookup(".kiosk.medium") != null;
        this.leastText = (portrait ? 40 : 52) * (medium ? 1.5 : large ? 2 : 1) * scale;
        // A title that is large at 100 % grows by a quarter; in Russian landscape and if it is long, from a smaller size.
        boolean small = !portrait && scene.getRoot().lookup(".kiosk.base-ru") != null;
        this.leastTitle = large ? (portrait ? medium ? 72 : 82 : medium ? 79 : small ? 80 : 100) * scale : leastText;
        this.leastLongTitle = large ? (portrait ? medium ? 72 : 75 : medium ? 79 : 80) * scale : leastText;
    }

    /** All problems of a scene that has been laid out, one line each; on the FX thread. */
    public static List<String> faults(Scene scene, GlyphPositions glyphs) {
        var facts = new LayoutFacts(scene, glyphs);
        LayoutRest.restless(scene.getRoot())
                .forEach(part -> facts.faults.add(part + " asks for another layout after each"));
        facts.visit(scene.getRoot(), facts.glass);
        facts.check();
        return List.copyOf(facts.faults);
    }

    private void visit(Node node, Bounds visible) {
        if (!node.isVisible()) {
            return;
        }
        var bounds = node.localToScene(node instanceof Text text ? NodeNames.ink(text) : node.getLayoutBounds());
        var seen = visible;
        if (node.getClip() != null) {
            seen = Rectangles.intersection(visible, node.localToScene(node.getClip().getBoundsInParent()));
        }
        var thing = new Thing(node, bounds, seen);
        if (node instanceof Text text && !text.getText().isBlank()) {
            (text instanceof FontIcon ? solids : texts).add(thing);
        } else if (node instanceof ButtonBase || node.isFocusTraversable()) {
            targets.add(thing);
        } else if (node instanceof QrCode || node instanceof ImageView) {
            solids.add(thing);
        }
        if (node instanceof Labeled labeled) {
            whole(labeled);
        }
        if (node instanceof Parent parent) {
            siblings(parent);
            for (var child : parent.getChildrenUnmodifiable()) {
                visit(child, seen);
            }
        }
    }

    private void check() {
        texts.forEach(this::inside);
        texts.forEach(this::withinItsBoxes);
        texts.forEach(text -> unbroken((Text) text.node()));
        texts.forEach(text -> readable((Text) text.node()));
        texts.forEach(text -> glyphs((Text) text.node()));
        targets.forEach(this::inside);
        targets.forEach(this::largeEnough);
        solids.forEach(this::inside);
        solids.stream().filter(solid -> solid.node() instanceof QrCode).forEach(this::withinItsBoxes);
        apart(texts, texts, "overlaps");
        apart(texts, solids, "overlaps");
        apart(solids, solids, "overlaps");
        for (var target : targets) {
            for (var thing : all(texts, solids)) {
                if (!isWithin(thing.node(), target.node()) && Rectangles.overlap(target.bounds(), thing.bounds())) {
                    fault(thing.node(), "overlaps the target " + NodeNames.name(target.node()));
                }
            }
        }
        gaps();
    }

    /** The skin cuts a text that does not fit, and adds an ellipsis. */
    private void whole(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        var shown = labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon)).map(child -> (Text) child)
                .map(Text::getText).findFirst().orElse("");
        if (!shown.equals(labeled.getText())) {
            fault(labeled, "is cut to \"" + shown + "\"");
        }
    }

    private void inside(Thing thing) {
        if (!Rectangles.contain(glass, thing.bounds())) {
            fault(thing.node(), "leaves the screen: " + Rectangles.words(thing.bounds()));
        } else if (!Rectangles.contain(thing.visible(), thing.bounds())) {
            fault(thing.node(),
                    "is clipped: " + Rectangles.words(thing.bounds()) + " by " + Rectangles.words(thing.visible()));
        }
    }

    /** A text or code outside a box around it may overlap something else. */
    private void withinItsBoxes(Thing thing) {
        for (Parent up = thing.node().getParent(); up != null; up = up.getParent()) {
            var bounds = up.localToScene(up.getLayoutBounds());
            if (up instanceof Region && !Rectangles.contain(bounds, thing.bounds())) {
                fault(thing.node(),
                        "leaves its " + NodeNames.kind(up) + ": " + Rectangles.words(thing.bounds()) + " of "
                                + Rectangles.words(bounds));
                return;
            }
        }
    }

    /** A word that is wider than its line is broken at any letter. */
    private void unbroken(Text text) {
        if (text.getWrappingWidth() > 0) {
            for (var word : text.getText().split("[\\s\\u2013\\u2014/-]+")) {
                if (!BREAKS_ANYWHERE.matcher(word).find()
                        && NodeNames.width(word, text.getFont()) > text.getWrappingWidth() + 1) {
                    fault(text, "breaks the word \"" + word + "\"");
                }
            }
        }
    }

    private void readable(Text text) {
        var transform = text.getLocalToSceneTransform();
        // A street name on a map is rotated.
        double size = text.getFont().getSize() * Math.hypot(transform.getMxy(), transform.getMyy());
        double least = TITLES.stream().noneMatch(text.getParent().getStyleClass()::contains) ? leastText
                : text.getParent().getPseudoClassStates().contains(LONG) ? leastLongTitle : leastTitle;
        if (size < least - 0.01) {
            fault(text, "is written in %.1f px, less than %.0f".formatted(size, least));
        }
    }

    private void glyphs(Text text) {
        var lacking = glyphs.lacking(text.getFont().getName(), text.getText());
        if (!lacking.isEmpty()) {
            fault(text, lacking);
        }
    }

    private void largeEnough(Thing target) {
        var bounds = target.bounds();
        if (Math.min(bounds.getWidth(), bounds.getHeight()) < leastSide - 0.01) {
            fault(target.node(), "is a target of %.0f x %.0f px, less than %.0f".formatted(bounds.getWidth(),
                    bounds.getHeight(), leastSide));
        }
    }

    /** Boxes in a row or column must not overlap. Layers may; on a map the labels are checked as texts. */
    private void siblings(Parent parent) {
        if (mayOverlap(parent)) {
            return;
        }
        var boxes = parent.getChildrenUnmodifiable().stream().filter(child -> child.isVisible() && child.isManaged())
                .filter(Region.class::isInstance).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                var one = boxes.get(i);
                var two = boxes.get(j);
                if (Rectangles.overlap(one.localToScene(one.getLayoutBounds()),
                        two.localToScene(two.getLayoutBounds()))) {
                    fault(one,
                            "overlaps its neighbour " + NodeNames.name(two) + ": "
                                    + Rectangles.words(one.localToScene(one.getLayoutBounds())) + " and "
                                    + Rectangles.words(two.localToScene(two.getLayoutBounds())));
                }
            }
        }
    }

    /** Layers, icons of controls, labels on a map and lines of a tall font; their texts are checked separately. */
    private static boolean mayOverlap(Parent parent) {
        return switch (parent) {
            case VBox column -> column.getSpacing() < 0;
            case StackPane _,Labeled _,SchematicMap _,WorldMap _ -> true;
            default -> false;
        };
    }

    private void apart(List<Thing> some, List<Thing> others, String how) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = some.equals(others) ? i + 1 : 0; j < others.size(); j++) {
                if (Rectangles.overlap(some.get(i).bounds(), others.get(j).bounds())) {
                    fault(some.get(i).node(), how + " " + NodeNames.name(others.get(j).node()));
                }
            }
        }
    }

    private void gaps() {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                double gap = Rectangles.gap(targets.get(i).bounds(), targets.get(j).bounds());
                if (gap < leastGap - 0.01) {
                    fault(targets.get(i).node(), "is only %.1f px from the target %s".formatted(gap,
                            NodeNames.name(targets.get(j).node())));
                }
            }
        }
    }

    private void fault(Node node, String what) {
        faults.add(NodeNames.name(node) + " " + what);
    }

    private static List<Thing> all(List<Thing> some, List<Thing> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
