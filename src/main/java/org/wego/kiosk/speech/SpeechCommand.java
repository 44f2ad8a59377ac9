// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.util.List;
import org.wego.kiosk.model.Lang;

/** A program that says what it is given on its standard input, and ends when it has said it. */
interface SpeechCommand {

    /** The program and its arguments; the text is never among them. */
    List<String> line(Lang lang, VoiceSettings settings);

    /** What goes to its standard input, as UTF-8. */
    String input(Utterance sentence, VoiceSettings settings);

    /** Whether there is a voice for a language. */
    boolean speaks(Lang lang);
}
