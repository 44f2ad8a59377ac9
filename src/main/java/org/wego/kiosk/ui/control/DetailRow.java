// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;

/** One fact: an icon, a label and the value; or a crossed icon and, in muted text, the reason why there is no value. */
public final class DetailRow extends HBox {

    private final Node icon;
    private final VBox texts = new VBox();

    private DetailRow(Icon icon, Optional<String> label, String value, boolean absent) {
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("detail-row");
        setAlignment(Pos.CENTER_LEFT);
        this.icon = icon.node(absent ? "icon-muted" : "icon-accent");
        label.ifPresent(text -> texts.getChildren().add(TextLabels.muted(text)));
        texts.getChildren()
                .add(absent ? TextLabels.muted(value) : TextLabels.label(value, "text-body", "text-semibold"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(this.icon, texts);
    }

    @Override
    protected void layoutChildren() {
        // A telephone number is never broken: the icon is hidden if the number needs its room.
        boolean room = icon.prefWidth(-1) + getSpacing() + TextFit.widestWord(texts) <= getWidth();
        icon.setVisible(room);
        icon.setManaged(room);
        super.layoutChildren();
    }

    /** A value with its label above it. */
    public static DetailRow of(Icon icon, String label, String value) {
        return new DetailRow(icon, Optional.of(label), value, false);
    }

    /** A value that needs no label. */
    public static DetailRow of(Icon icon, String value) {
        return new DetailRow(icon, Optional.empty(), value, false);
    }

    /** A remark in muted text. */
    public static DetailRow note(Icon icon, String sentence) {
        return new DetailRow(icon, Optional.empty(), sentence, true);
    }

    /** The absence message instead of a value. */
    public static DetailRow absent(String sentence) {
        return new DetailRow(Icon.MISSING, Optional.empty(), sentence, true);
    }
}
