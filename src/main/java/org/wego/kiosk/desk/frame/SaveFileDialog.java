// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import javafx.scene.Node;

/**
 * Asks where a PDF file is to be saved.
 *
 * <p>A name that is typed without the ending gets it. The dialog of the system has then not asked about a file of that
 * name, so this does.
 */
public final class SaveFileDialog {

    private static final String ENDING = ".pdf";

    private final BiFunction<Node, String, Optional<Path>> dialog;
    private final BiPredicate<Node, Path> replace;

    /**
     * A question.
     *
     * @param dialog asks over a node for a place, with a name to suggest; empty: none is wanted
     * @param replace asks over a node whether a file may be replaced
     */
    public SaveFileDialog(BiFunction<Node, String, Optional<Path>> dialog, BiPredicate<Node, Path> replace) {
        this.dialog = dialog;
        this.replace = replace;
    }

    /** A place for a PDF file; empty when none is wanted. */
    public Optional<Path> pdf(Node over, String name) {
        return dialog.apply(over, name).flatMap(chosen -> {
            var file = withEnding(chosen);
            boolean asked = file.equals(chosen);
            return asked || !Files.exists(file) || replace.test(over, file) ? Optional.of(file) : pdf(over, name);
        });
    }

    /** The file with the ending of a PDF file; one in capital letters counts. */
    static Path withEnding(Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return file;
        }
        return file.resolveSibling((name.endsWith(".") ? name.substring(0, name.length() - 1) : name) + ENDING);
    }
}
