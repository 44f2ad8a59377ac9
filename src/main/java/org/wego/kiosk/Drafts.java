// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.Change;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.RecordKey;

/** Makes changes of what an editor holds, and the other way round. */
final class Drafts {

    /** Where an editor keeps within which record an added one lies. */
    private static final String PARENT = "/in";

    private final LiveContent live;
    private final OverlaidPack plain;

    Drafts(LiveContent live) {
        this.live = live;
        this.plain = live.records(Overlay.NONE);
    }

    /** What saving a value would change. */
    Change of(RecordKey key, Value value) {
        boolean ofPack = plain.record(key).isPresent();
        return Change.draft(key, ofPack ? Change.Kind.REPLACED : Change.Kind.ADDED, value.textAt(PARENT),
                fingerprint(key), Optional.of(value.without(PARENT)));
    }

    /** What hiding a record would change; an added one is withdrawn. */
    Change hiding(RecordKey key) {
        var kind = plain.record(key).isPresent() ? Change.Kind.HIDDEN : Change.Kind.WITHDRAWN;
        return Change.draft(key, kind, Optional.empty(), fingerprint(key), Optional.empty());
    }

    /** What bringing a version back would change. */
    Change back(Change version) {
        return Change.draft(version.key(), version.kind(), version.parent(), version.basedOn(), version.value());
    }

    /** What bringing the record of the pack back would change. */
    Change backToPack(RecordKey key) {
        return Change.draft(key, Change.Kind.WITHDRAWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What an editor begins with. */
    Optional<Value> value(RecordKey key, Overlay overlay) {
        var parent = overlay.of(key).flatMap(Change::parent);
        return live.records(overlay).record(key).map(value -> parent.map(
                within -> value.with(PARENT, new Value.Text(within))).orElse(value));
    }

    /** What the pack itself says. */
    Optional<Value> ofPack(RecordKey key) {
        return plain.record(key);
    }

    private Optional<String> fingerprint(RecordKey key) {
        return OverlaidPack.fingerprint(live.pack(), key, new StrictJson());
    }
}
