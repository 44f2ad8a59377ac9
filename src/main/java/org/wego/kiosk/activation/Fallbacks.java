// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.List;
import java.util.Optional;

/** The packs that may replace another: only packs with the same id, never those of another organisation. */
final class Fallbacks {

    private final Optional<String> bundled;
    private final StartHistoryStore history;
    private final PackStore store;

    /**
     * The fallbacks of one kiosk.
     *
     * @param bundled the id of the bundled pack
     */
    Fallbacks(Optional<String> bundled, StartHistoryStore history, PackStore store) {
        this.bundled = bundled;
        this.history = history;
        this.store = store;
    }

    /**
     * A selector among the packs with an id.
     *
     * @param id empty when unknown: then there is no fallback
     */
    PackSelector of(Optional<String> id) {
        return new PackSelector(history, () -> kept(id), id.isPresent() && id.equals(bundled));
    }

    /** The stored packs with an id; none when the id is unknown. */
    List<StoredPack> kept(Optional<String> id) {
        return id.isEmpty() ? List.of()
                : store.all().stream().filter(kept -> id.get().equals(kept.stamp().pack())).toList();
    }
}
