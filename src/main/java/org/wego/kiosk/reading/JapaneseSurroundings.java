// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.said;

import java.util.ArrayList;
import java.util.List;

/** Japanese words in characters that stand before or after a counted number, such as "about" and "within". */
final class JapaneseSurroundings {

    /** What an earlier rule has read: the private use area. */
    private static final String READ = "[\ue000-\uf8ff]";
    private static final String AFTER_READ = "(?<=" + READ + ")\\s?";
    private static final String BEFORE_READ = "(?=" + READ + ")";

    private final Words words;

    JapaneseSurroundings(Words words) {
        this.words = words;
    }

    List<ReadingRule> rules() {
        var rules = new ArrayList<ReadingRule>();
        words.table("after.").values().forEach(forms -> rules.add(
                said(AFTER_READ + forms.get(1), _ -> forms.getFirst())));
        words.table("between.").values().forEach(forms -> rules.add(
                said(AFTER_READ + forms.get(1) + BEFORE_READ, _ -> ' ' + forms.getFirst() + ' ')));
        words.table("before.joined.").values().forEach(forms -> rules.add(
                said(forms.get(1) + "\\s?" + BEFORE_READ, _ -> forms.getFirst())));
        words.table("before.spaced.").values().forEach(forms -> rules.add(
                said(forms.get(1) + "\\s?" + BEFORE_READ, _ -> forms.getFirst() + ' ')));
        return List.copyOf(rules);
    }
}
