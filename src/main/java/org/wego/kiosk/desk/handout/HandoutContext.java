// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PdfFile;

/**
 * The services of reception's window for the handout view.
 *
 * @param language the language of the visitor, in which handouts are written
 * @param words the interface strings by key, with the placeholders {0} and {1}
 * @param names the names of the handouts in the language of the interface
 * @param chooseFile asks for a file by the system's dialog, from a suggested name; empty if cancelled
 * @param pdf writes PDF files
 * @param printers access to the printers
 * @param given called when a sheet has been sent to a printer or is being saved
 * @param background runs tasks that would block the FX thread
 */
public record HandoutContext(ObservableValue<Lang> language, Function<String, String> words,
        Function<Handout, String> names, Function<String, Optional<Path>> chooseFile, PdfFile pdf,
        Printers printers, Consumer<GivenSheet> given, Executor background) {

    /**
     * A sheet that was handed over.
     *
     * @param printed whether on paper; otherwise as a PDF file
     */
    public record GivenSheet(Handout handout, Lang lang, Paper paper, boolean printed) {}

    String text(String key, Object... arguments) {
        var text = words.apply(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
