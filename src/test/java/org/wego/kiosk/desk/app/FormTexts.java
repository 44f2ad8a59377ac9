// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What a form says: its errors, and the note at its Save button. */
final class FormTexts {

    private FormTexts() {}

    static List<String> errors(Parent root) {
        return DeskPage.within(root).filter(node -> node.getStyleClass().contains("desk-field-row"))
                .filter(row -> !row.lookupAll(".desk-error").isEmpty())
                .map(row -> DeskPage.within(row).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                        .filter(label -> label.getStyleClass().contains("desk-section")
                                || label.getStyleClass().contains("desk-error"))
                        .map(Labeled::getText).collect(Collectors.joining(": ")))
                .toList();
    }

    static String saveNote(Parent root) {
        return DeskPage.within(root).filter(node -> node.getStyleClass().contains("desk-save-note"))
                .filter(DeskPage::shown).flatMap(DeskPage::within).filter(Text.class::isInstance)
                .filter(text -> !text.getClass().getSimpleName().equals("FontIcon"))
                .map(node -> ((Text) node).getText()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
