// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;

/**
 * The unit in whose name a command speaks to the broker.
 *
 * @param broker how it is reached
 * @param state the state folder of the unit
 */
record BrokerOptions(BrokerConfig broker, Path state) {

    /**
     * Reads a configuration, which must name a broker.
     *
     * @throws IOException when the file cannot be read, with a message for a person
     * @throws CommandException when it names no broker
     */
    static BrokerOptions read(Path config) throws IOException, CommandException {
        var settings = new ConfigReader(new StrictJson()).read(config).config();
        var broker = settings.broker().orElseThrow(() -> CommandException.usage(config
                + ": there is no broker in it (add \"broker\": {\"address\": \"mqtts://...\", \"site\": \"...\","
                + " \"unit\": \"...\"})"));
        return new BrokerOptions(broker, settings.state().map(Path::of).orElseGet(DefaultFolders::state));
    }
}
