// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** What a lobby does with verified notices, on the thread of the link. No method waits. */
public interface NoticeReceiver {

    /** A notice is put up; also again, at each connection. */
    void put(SiteNotice notice);

    /** A notice is taken down, by the desk that put it up. */
    void take(NoticeKind kind, String id);
}
