// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.util.function.Consumer;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** Where a desk puts texts for lobbies. No method waits; all may be called on any thread. */
public interface NoticeBoard {

    /**
     * Puts up a notice, in place of an earlier one with the same kind and id; again at each connection until its end.
     *
     * @param failed gets the reason, in words for staff, if the broker does not have it after ten seconds
     */
    void put(SiteNotice notice, Consumer<String> failed);

    /** Takes a notice down. */
    void take(NoticeKind kind, String id, Consumer<String> failed);
}
