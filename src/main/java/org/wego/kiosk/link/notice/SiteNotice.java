// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.time.Instant;

/**
 * A text for lobbies.
 *
 * @param kind what it is
 * @param id no other notice of this kind has it; letters, digits and hyphens, at most 60
 * @param json the content, in the form of its kind
 * @param until when the broker and the lobbies forget it
 */
public record SiteNotice(NoticeKind kind, String id, String json, Instant until) {

    public SiteNotice {
        if (!NoticeTopic.isId(id)) {
            throw new IllegalArgumentException("not the id of a notice: " + id);
        }
    }

    /** What a notice is. */
    public enum NoticeKind {
        /** An emergency message. */
        EMERGENCY,
        /** A record that reception has changed. */
        RECORD
    }
}
