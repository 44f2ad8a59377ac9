// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Keeps the units of a site from one start to the next. May be used by several threads.
 *
 * <p>The broker forgets a silent unit after two minutes; without this file, a lobby that died in the night would be
 * unknown in the morning.
 */
public final class UnitMemory {

    private static final Logger LOG = System.getLogger(UnitMemory.class.getName());
    /** A heartbeat is no reason to write the file again. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(10);

    private final JsonStateFile<UnitFile> file;
    private final String site;
    private List<RememberedUnit> written = List.of();

    /**
     * The content of the file.
     *
     * @param site the units of another site are not recalled
     */
    record UnitFile(String site, List<RememberedUnit> units) {}

    /**
     * A memory in a state folder.
     *
     * @param site of the units
     */
    public UnitMemory(Path folder, String site, StrictJson json) {
        this.site = site;
        file = new JsonStateFile<>(folder.resolve("units.json"), UnitFile.class, json, (path, bytes) -> {
            Files.createDirectories(folder);
            AtomicFiles.write(path, bytes);
        });
    }

    /** The units of the last time; none if the file is missing or damaged. */
    public synchronized List<RememberedUnit> recall() {
        var nothing = new UnitFile(site, List.of());
        var kept = file.read(nothing, why -> {
            LOG.log(Level.WARNING, "The units of the last start are forgotten: {0}", why.getMessage());
            return nothing;
        });
        written = kept.site().equals(site) ? kept.units() : List.of();
        return written;
    }

    /** Keeps units, if they are others than before, or have been heard for a while since. */
    public synchronized void keep(List<RememberedUnit> units) {
        if (saysTheSame(units)) {
            return;
        }
        try {
            file.write(new UnitFile(site, units));
            written = List.copyOf(units);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The units of this site cannot be kept for the next start: {0}", e.getMessage());
        }
    }

    private boolean saysTheSame(List<RememberedUnit> units) {
        return units.size() == written.size() && IntStream.range(0, units.size()).allMatch(i -> {
            var now = units.get(i);
            var before = written.get(i);
            return now.state().saysTheSameAs(before.state())
                    && Duration.between(before.heard(), now.heard()).abs().compareTo(SAME_MOMENT) < 0;
        });
    }
}
