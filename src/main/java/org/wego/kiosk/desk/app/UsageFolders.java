// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.config.UsageConfig;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.usage.UsageFolder;
import org.wego.kiosk.usage.UsageHistory;

/** The counts that a desk can read: those of the folders in its configuration, else those of this machine. */
final class UsageFolders {

    private static final Logger LOG = System.getLogger(UsageFolders.class.getName());

    private final List<UsageFolder> folders;

    UsageFolders(KioskConfig config) {
        folders = config.usage().flatMap(UsageConfig::folders).map(named -> named.stream().map(Path::of).toList())
                .orElseGet(() -> List.of(config.state().map(Path::of).orElseGet(DefaultFolders::state))).stream()
                .map(folder -> new UsageFolder(new StateFolder(folder))).toList();
    }

    /** Reads the sum of all folders; empty when no folder has counts. */
    Optional<Supplier<UsageHistory>> reader() {
        return folders.stream().anyMatch(UsageFolders::hasCounts)
                ? Optional.of(() -> UsageHistory.sum(folders.stream().map(UsageFolder::read).toList()))
                : Optional.empty();
    }

    private static boolean hasCounts(UsageFolder folder) {
        try {
            return folder.hasCounts();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Cannot read the usage counts", e);
            return false;
        }
    }
}
