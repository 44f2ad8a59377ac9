// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PdfFile;

/**
 * What the view of handouts needs from the window around it.
 *
 * @param language the visitor's, in which handouts are written
 * @param words of the interface by key, with {0} and {1} in them
 * @param names of the handouts in the language of the interface
 * @param chooseFile asks for a place by the system's dialog; gets a name to suggest, answers empty for none
 * @param pdf writes files
 * @param printers prints pages of one handout
 * @param background runs what would hold up the FX thread
 */
public record HandoutContext(ObservableValue<Lang> language, Function<String, String> words,
        Function<Handout, String> names, Function<String, Optional<Path>> chooseFile, PdfFile pdf,
        Printers printers, Executor background) {

    String say(String key, Object... arguments) {
        var text = words.apply(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
