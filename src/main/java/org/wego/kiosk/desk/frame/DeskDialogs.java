// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.wego.kiosk.text.Messages;

/** The dialogs of reception's window. */
public final class DeskDialogs {

    private final Messages words;

    public DeskDialogs(Messages words) {
        this.words = words;
    }

    /** Asks where to save a PDF file, in the system's dialog; empty if cancelled. */
    public Optional<Path> pdf(Node over, Path suggested) {
        return choose(over, suggested, new ExtensionFilter("PDF", "*.pdf", "*.PDF"));
    }

    /** Asks where to save a file of comma-separated values; empty if cancelled. */
    public Optional<Path> csv(Node over, Path suggested) {
        return choose(over, suggested, new ExtensionFilter("CSV", "*.csv", "*.CSV"));
    }

    private static Optional<Path> choose(Node over, Path suggested, ExtensionFilter files) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Optional.ofNullable(suggested.getParent()).filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.getExtensionFilters().setAll(files);
        return Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow())).map(File::toPath);
    }

    /** Whether the user lets a file be replaced. */
    public boolean replace(Node over, Path file) {
        var yes = new ButtonType(words.get("file.replace.yes"), ButtonData.OK_DONE);
        var no = new ButtonType(words.get("file.replace.no"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(AlertType.CONFIRMATION, words.get("file.replace", file), no, yes);
        alert.initOwner(over.getScene().getWindow());
        alert.setHeaderText(null);
        alert.setTitle(words.get("file.replace.title"));
        // Use the fonts of the window: the system may have none for the language.
        var pane = alert.getDialogPane();
        var window = over.getScene().getRoot();
        pane.getStylesheets().setAll(window.getStylesheets());
        pane.getStyleClass().addAll(window.getStyleClass().stream().filter(name -> !name.equals("root")).toList());
        return alert.showAndWait().filter(yes::equals).isPresent();
    }
}
