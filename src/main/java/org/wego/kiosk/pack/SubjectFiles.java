// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;

/** The shapes of the files that hold a list: an object around it, so that the file can name its schema. */
final class SubjectFiles {

    private SubjectFiles() {}

    record Sources(List<Source> sources) {}

    record Numbers(List<UsefulNumber> numbers) {}

    record Stops(List<BusStop> stops) {}

    record Lines(List<BusLine> lines) {}

    record Notices(List<Notice> notices) {}

    record Clips(Lang language, List<Clip> clips) {}

    /**
     * A recording of a speaker.
     *
     * @param text what he says, as it stands on the screen
     * @param file by path from the pack's folder
     */
    record Clip(String text, String file) {}
}
