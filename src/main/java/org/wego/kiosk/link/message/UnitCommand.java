// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.message;

import java.util.Optional;
import org.wego.kiosk.model.Lang;

/**
 * What a desk asks of a lobby.
 *
 * <p>It names a destination of the pack and nothing else, no address and no text: whoever can write to the broker can at
 * worst have a right page shown.
 *
 * @param format the version of the JSON form: 1
 * @param kind what is asked
 * @param destination a path such as {@code line/n26}; empty with {@link CommandKind#PICTURE}: the present screen
 * @param language of the page; empty: the present one
 */
public record UnitCommand(int format, CommandKind kind, Optional<String> destination, Optional<Lang> language) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;

    /** What can be asked. */
    public enum CommandKind {
        /** Show a page to the visitor. */
        SHOW,
        /** Send a small picture of a page, while no visitor is there. */
        PICTURE
    }

    public UnitCommand {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        if (kind == CommandKind.SHOW && destination.isEmpty()) {
            throw new IllegalArgumentException("a page is needed");
        }
    }

    /** Shows a page. */
    public static UnitCommand show(String destination, Optional<Lang> language) {
        return new UnitCommand(FORMAT, CommandKind.SHOW, Optional.of(destination), language);
    }

    /** Asks for a picture of a page; empty: of the present screen. */
    public static UnitCommand picture(Optional<String> destination) {
        return new UnitCommand(FORMAT, CommandKind.PICTURE, destination, Optional.empty());
    }
}
