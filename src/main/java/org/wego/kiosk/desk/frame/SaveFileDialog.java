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
 * Asks where to save a file of a certain kind.
 *
 * <p>Adds the ending to a name that is typed without it. The system's dialog has then not asked whether a file of the
 * full name may be replaced, so this class does.
 */
public final class SaveFileDialog {

    private final BiFunction<Node, Path, Optional<Path>> dialog;
    private final BiPredicate<Node, Path> replace;
    private final SaveFolder folder;
    private final String ending;

    /**
     * A dialog.
     *
     * @param dialog asks over a node where to save, with a suggested file; empty if cancelled
     * @param replace asks over a node whether a file may be replaced
     * @param folder where the dialog begins
     * @param ending of the file's name, such as {@code .pdf}
     */
    public SaveFileDialog(BiFunction<Node, Path, Optional<Path>> dialog, BiPredicate<Node, Path> replace,
            SaveFolder folder, String ending) {
        this.dialog = dialog;
        this.replace = replace;
        this.folder = folder;
        this.ending = ending;
    }

    /** The chosen file; empty if cancelled. */
    public Optional<Path> choose(Node over, String name) {
        return dialog.apply(over, folder.get().resolve(name)).flatMap(chosen -> {
            folder.remember(chosen);
            var file = withEnding(chosen, ending);
            boolean askedBySystem = file.equals(chosen);
            return askedBySystem || !Files.exists(file) || replace.test(over, file)
                    ? Optional.of(file)
                    : choose(over, name);
        });
    }

    /** The file with the ending, unless it has it in small or capital letters. */
    static Path withEnding(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return file;
        }
        return file.resolveSibling((name.endsWith(".") ? name.substring(0, name.length() - 1) : name) + ending);
    }
}
