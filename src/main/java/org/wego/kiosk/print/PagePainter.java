// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PagePart.TextPart;
import org.wego.kiosk.print.PagePart.TextRole;

/**
 * Turns a laid-out scene, whose unit is one point, into paint operations, in the parts that {@link PageParts} marks.
 *
 * <p>Supports plain colours, backgrounds and borders of regions, texts, shapes and rectangular clips, but neither
 * effects nor pictures.
 */
public final class PagePainter {

    private final Function<Node, Optional<Lang>> languages;
    private final List<PaintOp> operations = new ArrayList<>();
    /** The index of the last line of the innermost text part; negative if it has none yet. */
    private int lastLine = -1;

    /**
     * Where a node is.
     *
     * @param part the innermost part around it; empty if none
     * @param lang the language of its texts; empty for that of the document
     * @param langOfPart the language of the part
     */
    private record Surroundings(Optional<PagePart> part, Optional<Lang> lang, Optional<Lang> langOfPart) {}

    private PagePainter(Function<Node, Optional<Lang>> languages) {
        this.languages = languages;
    }

    /** The paint operations of a page in one language. Takes a few milliseconds on the FX thread. */
    public static PrintedPage of(Parent page, Paper paper) {
        return of(page, paper, _ -> Optional.empty());
    }

    /**
     * The paint operations of a page. Takes a few milliseconds on the FX thread.
     *
     * @param languages the language of the texts within a node; empty for that of the node around it
     */
    public static PrintedPage of(Parent page, Paper paper, Function<Node, Optional<Lang>> languages) {
        var painter = new PagePainter(languages);
        painter.visit(page, new Surroundings(Optional.empty(), Optional.empty(), Optional.empty()));
        return new PrintedPage(paper, painter.operations);
    }

    private void visit(Node node, Surroundings around) {
        if (!node.isVisible()) {
            return;
        }
        var lang = languages.apply(node).or(around::lang);
        var parts = PageParts.of(node);
        parts.forEach(part -> begin(part, node, lang));
        paint(node, parts.isEmpty() ? new Surroundings(around.part(), lang, around.langOfPart())
                : new Surroundings(Optional.of(parts.getLast()), lang, lang));
        parts.forEach(_ -> operations.add(new PaintOp.PartEnd()));
    }

    private void begin(PagePart part, Node node, Optional<Lang> lang) {
        lastLine = part.equals(new TextPart(TextRole.SPAN)) ? lastLine : -1;
        operations.add(new PaintOp.PartStart(part, node.localToScene(node.getLayoutBounds()), lang));
    }

    private void paint(Node node, Surroundings around) {
        var clip = node.getClip();
        if (clip != null) {
            Bounds bounds = node.localToScene(clip.getBoundsInParent());
            operations.add(new PaintOp.ClipStart(bounds));
        }
        switch (node) {
            case Text text -> write(text, around);
            case Shape shape -> operations.addAll(ShapePainter.of(shape));
            case Region region -> operations.addAll(RegionPainter.of(region));
            default -> {}
        }
        if (node instanceof Parent parent) {
            // Front nodes are drawn last, as on the screen.
            parent.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(Node::getViewOrder).reversed())
                    .forEach(child -> visit(child, around));
        }
        if (clip != null) {
            operations.add(new PaintOp.ClipEnd());
        }
    }

    private void write(Text text, Surroundings around) {
        var lines = TextPainter.of(text);
        var role = switch (around.part().orElse(PagePart.group(PagePart.GroupRole.CELL))) {
            case PagePart.GroupPart _ -> Optional.of(TextRole.PARAGRAPH);
            case TextPart _ when !around.lang().equals(around.langOfPart()) -> Optional.of(TextRole.SPAN);
            case TextPart _,PagePart.FigurePart _,PagePart.DecorationPart _ -> Optional.<TextRole>empty();
        };
        if (lines.isEmpty()) {
            return;
        }
        role.ifPresent(own -> begin(new TextPart(own), text, around.lang()));
        if (lastLine >= 0 && operations.get(lastLine) instanceof PaintOp.TextRun before) {
            operations.set(lastLine, before.beforeSpace());
        }
        operations.addAll(lines);
        lastLine = operations.size() - 1;
        role.ifPresent(_ -> operations.add(new PaintOp.PartEnd()));
    }
}
