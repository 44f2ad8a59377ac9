// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.util.Optional;
import org.wego.kiosk.release.ReleaseLayout;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.ReleaseTimestamp;

/**
 * The newest release of a source, compared with what was fetched before.
 *
 * @param timestamp signed by a trusted key
 */
record NewestRelease(ReleaseTimestamp timestamp, FetchMemory memory) {

    /**
     * Refuses another pack and any step back.
     *
     * @param wanted the id of the pack that the kiosk is to show
     */
    void requireNoStepBack(Optional<String> wanted) throws ReleaseRefusedException {
        var pack = wanted.or(memory::pack);
        if (pack.filter(id -> !id.equals(timestamp.pack())).isPresent()) {
            throw new ReleaseRefusedException("these are releases of the pack '" + timestamp.pack() + "', not of '"
                    + pack.get() + "'");
        }
        if (timestamp.sequence() < memory.sequence()) {
            throw new ReleaseRefusedException("the source offers release " + timestamp.sequence()
                    + " as its newest one, but this kiosk has had release " + memory.sequence());
        }
        if (timestamp.sequence() == memory.sequence()) {
            if (memory.manifest().filter(sha256 -> !sha256.equals(timestamp.sha256())).isPresent()) {
                throw new ReleaseRefusedException("release " + timestamp.sequence()
                        + " was changed after it was published; a change needs a new release");
            }
            if (memory.created().filter(last -> timestamp.created().isBefore(last)).isPresent()) {
                throw new ReleaseRefusedException("the timestamp is of " + timestamp.created()
                        + ", but this kiosk has seen one of " + memory.created().get());
            }
        }
        if (timestamp.size() > ReleaseLayout.MAX_MANIFEST) {
            throw new ReleaseRefusedException("the manifest of release " + timestamp.sequence() + " is larger than "
                    + ReleaseLayout.MAX_MANIFEST + " bytes");
        }
    }

    /** Whether a stored release is this one, and is the current one unless staff have set it aside. */
    boolean isStored(Optional<StoredRelease> current) {
        return timestamp.sequence() == memory.sequence() && memory.manifest().isPresent() && current.isPresent()
                && (current.get().manifest().sequence() == timestamp.sequence() || isSetAside());
    }

    private boolean isSetAside() {
        return memory.setAside().filter(unwanted -> unwanted == timestamp.sequence()).isPresent();
    }
}
