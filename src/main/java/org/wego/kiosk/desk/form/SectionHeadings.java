// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.TextLabels;

/** The headings of a long form, and the list above it that leads to them. */
final class SectionHeadings {

    private final List<FormSection> sections;
    private final Messages words;
    private final FlowPane links = new FlowPane();

    SectionHeadings(List<FormSection> sections, Messages words) {
        this.sections = List.copyOf(sections);
        this.words = words;
        links.getStyleClass().add("desk-form-parts");
    }

    /** The list of the sections; empty for a short form. */
    Optional<Region> list() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(links);
    }

    /** The heading before a row, if a section begins there. */
    List<Node> before(FieldRow row) {
        var headings = new ArrayList<Node>();
        sections.stream().filter(section -> section.first().equals(row.field().pointer())).forEach(section -> {
            var heading = TextLabels.label(words.get(section.label()), "desk-form-part");
            heading.setMaxWidth(Double.MAX_VALUE);
            headings.add(heading);
            var link = new Hyperlink(words.get(section.label()));
            link.getStyleClass().add("desk-link");
            link.setOnAction(_ -> {
                link.setVisited(false);
                firstInput(row.node()).ifPresent(Node::requestFocus);
                // The focus scrolls, too, but only as far as the field.
                Platform.runLater(() -> scrollTo(heading));
            });
            links.getChildren().add(link);
        });
        return headings;
    }

    private static Optional<Node> firstInput(Parent row) {
        return row.getChildrenUnmodifiable().stream().flatMap(child -> (child.isFocusTraversable()
                ? Optional.of(child)
                : child instanceof Parent inner ? firstInput(inner) : Optional.<Node>empty()).stream()).findFirst();
    }

    private static void scrollTo(Region heading) {
        for (Node around = heading; around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                var content = pane.getContent();
                double spare = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                double top = content.sceneToLocal(heading.localToScene(0, 0)).getY();
                pane.setVvalue(spare <= 0 ? 0 : Math.clamp(top / spare, 0, 1));
                return;
            }
        }
    }
}
