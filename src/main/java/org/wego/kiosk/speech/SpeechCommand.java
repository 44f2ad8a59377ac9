// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import org.wego.kiosk.model.Lang;

/** A program that says the text on its standard input, then exits. */
interface SpeechCommand {

    /** The program and its arguments; the text is never among them. */
    List<String> line(Lang lang, VoiceSettings settings);

    /** The content of its standard input, encoded as UTF-8. */
    String input(Utterance sentence, VoiceSettings settings);

    /** Whether there is a voice for a language. */
    boolean speaks(Lang lang);
}
