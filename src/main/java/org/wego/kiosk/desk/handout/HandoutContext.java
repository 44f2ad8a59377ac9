// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
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
 * @param mail opens an e-mail with a PDF file
 * @param given called when a sheet has been sent to a printer or is being saved
 * @param cover covers the window with a sheet
 * @param background runs tasks that would block the FX thread
 */
public record HandoutContext(ObservableValue<Lang> language, Function<String, String> words,
        Function<Handout, String> names, Function<String, Optional<Path>> chooseFile, PdfFile pdf,
        Printers printers, SheetMail mail, Consumer<GivenSheet> given,
        Consumer<Region> cover, Executor background) {

    /** Opens an e-mail with a saved handout. */
    @FunctionalInterface
    public interface SheetMail {

        /**
         * Opens an e-mail.
         *
         * @param answer receives the result, on the FX thread
         */
        void begin(String subject, Path file, Consumer<MailedSheet> answer);
    }

    /** Whether the e-mail is open, and whether the program was asked to attach the file. */
    public enum MailedSheet {
        ATTACHED, NOT_ATTACHED, NO_PROGRAM
    }

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
