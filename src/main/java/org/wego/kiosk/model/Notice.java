// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A short announcement that appears and goes by itself.
 *
 * @param id unique in the pack
 * @param text one sentence
 * @param from when it appears, in the time zone of the kiosk; empty: at once
 * @param until when it goes; empty: it stays
 * @param provenance where this comes from
 */
public record Notice(String id, LocalizedText text, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
        Provenance provenance) {

    public Notice {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("the notice ends (" + until.get() + ") before it begins");
        }
    }

    /**
     * Whether the notice is to be seen.
     *
     * @param now the present moment; when nobody knows it, only a notice without a time is to be seen
     */
    public boolean showsAt(Optional<LocalDateTime> now) {
        return now.map(this::showsAt).orElse(from.isEmpty() && until.isEmpty());
    }

    /** Whether the notice is to be seen at this moment. */
    public boolean showsAt(LocalDateTime now) {
        return from.map(start -> !now.isBefore(start)).orElse(true) && until.map(now::isBefore).orElse(true);
    }
}
