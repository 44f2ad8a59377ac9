// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;

/** Where notices are put up: kinds do not share ids. */
final class NoticeTopic {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final int PREFIX = 2;

    private NoticeTopic() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static String of(Topics topics, NoticeKind kind, String id) {
        return topics.notice(prefix(kind) + id);
    }

    /** The id of the notice that can stand on a topic; empty for any other topic. */
    static Optional<String> id(Topics topics, NoticeKind kind, String topic) {
        var name = topic.substring(topic.lastIndexOf('/') + 1);
        return Optional.of(name).filter(full -> full.startsWith(prefix(kind))).map(full -> full.substring(PREFIX))
                .filter(NoticeTopic::isId).filter(id -> of(topics, kind, id).equals(topic));
    }

    private static String prefix(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).charAt(0) + "-";
    }
}
