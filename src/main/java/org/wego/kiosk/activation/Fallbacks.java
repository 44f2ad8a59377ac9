// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.List;
import java.util.Optional;

/** What may be shown in the place of a pack: only packs with the same id, never another organisation's. */
final class Fallbacks {

    private final Optional<String> bundled;
    private final StartHistoryStore history;
    private final PackStore store;

    /**
     * The packs of one kiosk.
     *
     * @param bundled the id of the bundled pack
     */
    Fallbacks(Optional<String> bundled, StartHistoryStore history, PackStore store) {
        this.bundled = bundled;
        this.history = history;
        this.store = store;
    }

    /**
     * A choice among the packs of an id.
     *
     * @param id empty when it is not known: then there is nothing to fall back to
     */
    PackSelector of(Optional<String> id) {
        return new PackSelector(history, () -> kept(id), id.isPresent() && id.equals(bundled));
    }

    /** The kept packs of an id; none when it is not known. */
    List<StoredPack> kept(Optional<String> id) {
        return id.isEmpty() ? List.of()
                : store.all().stream().filter(kept -> id.get().equals(kept.stamp().pack())).toList();
    }
}
