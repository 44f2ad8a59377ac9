// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

/** The wildcards of subscriptions. */
final class TopicFilters {

    private TopicFilters() {}

    /** Whether a subscription gets the messages of a topic. */
    static boolean matches(String filter, String topic) {
        var wanted = filter.split("/", -1);
        var levels = topic.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].equals("#")) {
                return true;
            }
            if (i >= levels.length || (!wanted[i].equals("+") && !wanted[i].equals(levels[i]))) {
                return false;
            }
        }
        return wanted.length == levels.length;
    }
}
