// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.util.List;
import java.util.Optional;

/**
 * What a folder holds at a moment.
 *
 * @param messages its messages; empty when the folder cannot be read, so that those of before stay
 * @param faults what cannot be used, in sentences for staff
 */
public record FolderMessages(Optional<List<EmergencyMessage>> messages, List<String> faults) {

    public FolderMessages {
        messages = messages.map(List::copyOf);
        faults = List.copyOf(faults);
    }
}
