// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.message.MessageReader;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/**
 * Reads commands, which may come from anyone who can write to the broker.
 *
 * <p>A command that the broker kept is left out, and so is one to be answered elsewhere than below the name of the unit, or
 * without a sign by which
 * a second delivery is known.
 */
final class CommandReader {

    private static final int MAX_BYTES = 2048;
    private static final int MAX_SIGN = 200;

    private final String answers;
    private final MessageReader reader;

    /**
     * A command that may be answered.
     *
     * @param page the page that it names; empty when it names none, or none that exists in any pack
     * @param sign is the same at each delivery of this command, and at no other one
     */
    record AskedCommand(UnitCommand command, Optional<Destination> page, String sign) {

        /** Whether it names a page that cannot exist. */
        boolean isLost() {
            return page.isEmpty() && command.destination().isPresent();
        }
    }

    /**
     * A reader.
     *
     * @param answers the only topic on which the unit answers
     */
    CommandReader(String answers, StrictJson json) {
        this.answers = answers;
        this.reader = new MessageReader(json, MAX_BYTES);
    }

    Optional<AskedCommand> read(BrokerMessage message) {
        var topic = message.responseTopic().filter(answers::equals);
        var sign = message.correlation().filter(text -> text.length() <= MAX_SIGN);
        if (message.retained() || topic.isEmpty() || sign.isEmpty()) {
            return Optional.empty();
        }
        return reader.read(message, UnitCommand.class).map(command -> new AskedCommand(command,
                command.destination().flatMap(CommandReader::page), sign.get()));
    }

    /** A page of a pack. A search with typed text is none: the text would come from the broker. */
    private static Optional<Destination> page(String path) {
        try {
            return Optional.of(DestinationPath.parse(path)).filter(
                    page -> !(page instanceof Destination.LineFinder(var typed) && !typed.isEmpty())
                            && !(page instanceof Destination.Find(var words) && !words.isEmpty()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
