// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;

/** Goes back to an earlier release. Not for the FX thread. */
public final class ReleaseRollback {

    private final ReleaseStore store;

    public ReleaseRollback(ReleaseStore store) {
        this.store = store;
    }

    /**
     * Makes the release before the current one the current one again. The present one is set aside: it stays stored, and
     * is not used until a newer one was fetched.
     *
     * @return the release that is the current one now; empty when no earlier one is stored
     * @throws IOException when the store cannot be written, or is being written
     */
    public Optional<StoredRelease> goBack() throws IOException {
        var lock = store.lock();
        if (lock.isEmpty()) {
            throw new IOException("a fetch is running; try again in a minute");
        }
        try (var _ = lock.get()) {
            var current = store.current();
            return current.isEmpty() ? Optional.empty() : goBackFrom(current.get().manifest().sequence());
        }
    }

    private Optional<StoredRelease> goBackFrom(long unwanted) throws IOException {
        var memory = store.memory();
        var earlier = memory.releases().stream().filter(note -> note.sequence() < unwanted)
                .sorted(Comparator.comparingLong((KeptRelease note) -> note.sequence()).reversed()).toList();
        for (var note : earlier) {
            var release = store.open(note);
            if (release.isPresent()) {
                store.remember(memory.back(note, unwanted));
                return release;
            }
        }
        return Optional.empty();
    }
}
