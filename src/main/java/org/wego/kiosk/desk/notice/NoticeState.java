// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.Notice;

/** Whether a notice is shown, in the order of relevance. */
public enum NoticeState {
    NOW, REPEATS, PLANNED, NEVER, OVER;

    /** The state of a notice at a moment. */
    public static NoticeState of(Notice notice, Instant now, ZoneId zone) {
        if (notice.showsAt(Optional.of(now), zone)) {
            return NOW;
        }
        if (notice.nextChange(now, zone).isEmpty()) {
            return notice.isEverShown(zone) ? OVER : NEVER;
        }
        return notice.repeat().isPresent() ? REPEATS : PLANNED;
    }

    /** The message key of its name. */
    String words() {
        return "notice.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The style class of its name. */
    String style() {
        return switch (this) {
            case NOW -> "desk-notice-now";
            case NEVER, OVER -> "desk-notice-over";
            case REPEATS, PLANNED -> "desk-notice-state";
        };
    }
}
