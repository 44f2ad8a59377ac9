// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.time.Instant;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** What a lobby reads in a message that should be a notice. */
public sealed interface NoticeReading {

    /**
     * A trusted desk has signed it for this place.
     *
     * @param sequence counted by the desk; an older notice has a lower number
     * @param withdrawn whether it is taken down; its content is then {@code {}}
     */
    record VerifiedNotice(SiteNotice notice, long sequence, boolean withdrawn) implements NoticeReading {}

    /** A trusted desk has signed it, and it has ended by the clock of this machine. */
    record EndedNotice(NoticeKind kind, Instant until) implements NoticeReading {}

    /** It must not be used; the reason is for staff. */
    record RefusedNotice(String reason) implements NoticeReading {}
}
