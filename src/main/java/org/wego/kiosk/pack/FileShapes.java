// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Source;
import org.wego.kiosk.model.UsefulNumber;

/** The shapes of the files that hold a list: an object around the list, so that the file can name its schema. */
public final class FileShapes {

    private FileShapes() {}

    record SourcesFile(List<Source> sources) {}

    record NumbersFile(List<UsefulNumber> numbers) {}

    record StopsFile(List<BusStop> stops) {}

    record LinesFile(List<BusLine> lines) {}

    record NoticesFile(List<Notice> notices) {}

    public record ClipsFile(Lang language, List<ClipEntry> clips) {}

    /**
     * A recording of a speaker.
     *
     * @param text the spoken words, as the screen shows them
     * @param file the path from the pack's folder
     */
    public record ClipEntry(String text, String file) {}
}
