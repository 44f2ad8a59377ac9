// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.PaperPrinter;
import org.wego.kiosk.print.PdfFile;
import org.wego.kiosk.print.Printed;

/**
 * What the view of handouts needs from the window around it.
 *
 * @param language the visitor's, in which handouts are written
 * @param words of the interface by key, with {0} and {1} in them
 * @param names of the handouts in the language of the interface
 * @param chooseFile asks for a place by the system's dialog; gets a name to suggest, answers empty for none
 * @param pdf writes files
 * @param print prints pages of one handout, over a window; on the FX thread, see {@link #systemPrinter}
 * @param background runs what would hold up the FX thread
 */
public record Surroundings(ObservableValue<Lang> language, Function<String, String> words,
        Function<Handout, String> names, Function<String, Optional<Path>> chooseFile, PdfFile pdf,
        BiFunction<Window, List<HandoutPage>, Printed> print, Executor background) {

    /** Prints through the dialog of the system. */
    public static BiFunction<Window, List<HandoutPage>, Printed> systemPrinter() {
        var printer = new PaperPrinter();
        return (window, pages) -> printer.print(window, pages.getFirst().paper(),
                pages.stream().map(HandoutPage::node).toList());
    }

    String say(String key, Object... arguments) {
        var text = words.apply(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
