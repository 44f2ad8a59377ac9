// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.text.Messages;

/**
 * The name of an action.
 *
 * @param id the same in every language of the window
 * @param text in the language of the window
 * @param english in English, by which it is found in any window
 */
public record CommandName(String id, String text, String english) {

    /** The name that is the string of a key. */
    public static CommandName of(Messages words, String key, Object... arguments) {
        return new CommandName(Stream.concat(Stream.of(key), Arrays.stream(arguments)).map(String::valueOf)
                .collect(Collectors.joining(" ")), words.get(key, arguments), words.english(key, arguments));
    }

    /** The name that is the string of a key with the string of another key in it. */
    public static CommandName ofStrings(Messages words, String key, String argument) {
        return new CommandName(key + ' ' + argument, words.get(key, words.get(argument)),
                words.english(key, words.english(argument)));
    }

    /** A name that is the same in every language, such as a number. */
    public static CommandName literal(String text) {
        return new CommandName(text, text, text);
    }

    /** This name with one of its choices. */
    public CommandName on(CommandName choice) {
        return new CommandName(id + ": " + choice.id, text + ": " + choice.text, english + ": " + choice.english);
    }

    /** This name with what it acts on. */
    public CommandName on(String what) {
        return new CommandName(id + ": " + what, text + ": " + what, english + ": " + what);
    }
}
