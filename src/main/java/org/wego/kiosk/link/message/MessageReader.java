// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.link.BrokerMessage;

/** Reads messages of other units, which may be wrong in any way: those are left out. */
public final class MessageReader {

    private static final Logger LOG = System.getLogger(MessageReader.class.getName());

    private final StrictJson json;
    private final int maxBytes;

    /**
     * A reader.
     *
     * @param maxBytes longer messages are left out
     */
    public MessageReader(StrictJson json, int maxBytes) {
        this.json = json;
        this.maxBytes = maxBytes;
    }

    /** The record in a message; empty when the message is too long or not such a record. */
    public <T> Optional<T> read(BrokerMessage message, Class<T> type) {
        if (message.payload().size() > maxBytes || message.payload().size() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.read(message.payload().bytes(), type));
        } catch (JsonException e) {
            LOG.log(Level.DEBUG, "A message on {0} cannot be read: {1}", message.topic(), e.getMessage());
            return Optional.empty();
        }
    }
}
