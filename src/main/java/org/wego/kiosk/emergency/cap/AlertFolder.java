// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency.cap;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.FolderFiles;
import org.wego.kiosk.emergency.FolderMessages;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.model.TrustedClock;

/** The folder into which an alerting system puts its files. For one thread. */
public final class AlertFolder {

    private static final Logger LOG = System.getLogger(AlertFolder.class.getName());

    private final Path folder;
    private final Clock clock;
    private final FolderFiles<CapAlert> files;

    public AlertFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.files = new FolderFiles<>(folder, ".xml", AlertFolder::parse);
    }

    private static CapAlert parse(byte[] bytes) throws CapException {
        var alert = new CapReader().read(bytes);
        if (!CapMessages.isMeant(alert)) {
            LOG.log(Level.INFO, "The alert {0} of {1} is not shown, because its status is {2}",
                    alert.key().identifier(), alert.key().sender(), alert.status());
        }
        for (var message : CapMessages.of(List.of(alert), Optional.empty())) {
            var fault = message.fault();
            if (fault.isPresent()) {
                throw new CapException(fault.get());
            }
        }
        return alert;
    }

    /** What is to be shown of the folder now. */
    public FolderMessages look() {
        try {
            var alerts = files.look();
            List<EmergencyMessage> messages = CapMessages.of(alerts, TrustedClock.of(clock));
            return new FolderMessages(Optional.of(messages), new ArrayList<>(files.faults()));
        } catch (IOException e) {
            return new FolderMessages(Optional.empty(),
                    List.of("the folder of alerts " + folder + " cannot be read: " + IoErrorMessages.of(e)));
        }
    }
}
