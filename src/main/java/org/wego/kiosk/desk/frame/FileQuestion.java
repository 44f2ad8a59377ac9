// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** Asks by the dialog of the system where a file is to be saved. */
public final class FileQuestion {

    private FileQuestion() {}

    /**
     * A place for a PDF file; empty when none is wanted.
     *
     * @param over lies in the window that waits for the answer
     * @param name to suggest
     */
    public static Optional<Path> pdf(Node over, String name) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow())).map(File::toPath);
    }
}
