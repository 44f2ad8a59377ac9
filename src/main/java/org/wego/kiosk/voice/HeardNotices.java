// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wego.kiosk.speech.Utterance;

/** The notices above screens that the present visitor has heard: each is read once in a visit. */
final class HeardNotices {

    private final Set<String> heard = new HashSet<>();

    /** The words of those notices that the visitor has not heard yet; they count as heard from now on. */
    List<Utterance> first(List<AccessibleItem> notices) {
        return notices.stream().filter(item -> heard.add(item.text())).flatMap(item -> item.words().stream()).toList();
    }

    /** Forgets the visit. */
    void forget() {
        heard.clear();
    }
}
