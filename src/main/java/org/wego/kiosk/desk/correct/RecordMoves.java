// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.Optional;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.notice.NoticeOrder;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** Changes the place of the open record in its list; a notice, in the order in which the lobby shows notices. */
final class RecordMoves {

    private final DeskState state;
    private final CorrectViewModel model;

    RecordMoves(DeskState state, CorrectViewModel model) {
        this.state = state;
        this.model = model;
    }

    /** Moves the record up (-1) or down (1). */
    void move(int by) {
        notice().ifPresentOrElse(id -> new NoticeOrder(state).step(id, by).ifPresent(model.saving()::move),
                () -> model.saving().move(by));
    }

    /** Whether the record is a saved notice that others come before. */
    boolean canShowFirst() {
        return notice().filter(id -> new NoticeOrder(state).toFirst(id).isPresent()).isPresent();
    }

    /** Shows the notice before the others. */
    void showFirst() {
        notice().ifPresent(id -> new NoticeOrder(state).toFirst(id).ifPresent(model.saving()::move));
    }

    private Optional<String> notice() {
        return model.shown().filter(key -> key.kind() == RecordKind.NOTICES).map(RecordKey::id);
    }
}
