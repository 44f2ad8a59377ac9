// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.function.Consumer;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.Messages;

/**
 * How the staff have set up the window.
 *
 * @param words the strings of the window, in the language of the staff
 * @param languages the languages that the staff can choose for the window
 * @param chooseLanguage shows the window in another language
 * @param memory what the window remembers over restarts
 */
public record DeskSettings(Messages words, List<Lang> languages, Consumer<Lang> chooseLanguage, DeskMemory memory) {

    public DeskSettings {
        languages = List.copyOf(languages);
    }

    /** A window in one language that remembers nothing. */
    public static DeskSettings still(Messages words) {
        return new DeskSettings(words, List.of(words.lang()), _ -> {
        }, DeskMemory.brief());
    }
}
