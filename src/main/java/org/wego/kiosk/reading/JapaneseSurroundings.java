// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Japanese words in characters that stand before or behind a counted number, such as "about" and "within". */
final class JapaneseSurroundings {

    /** What an earlier rule has read. */
    private static final String READ = "[\ue000-\uf8ff]";
    private static final Map<String, String> BEFORE = Map.of("\u7b2c", "\u3060\u3044", "\u7d04", "\u3084\u304f ",
            "\u5f92\u6b69", "\u3068\u307b ", "\u5348\u524d", "\u3054\u305c\u3093 ", "\u5348\u5f8c", "\u3054\u3054 ",
            "\u6bce", "\u307e\u3044", "\u5168", "\u305c\u3093", "\u8a08", "\u3051\u3044 ");
    private static final Map<String, String> BEHIND = Map.of("\u5f8c", "\u3054", "\u524d", "\u307e\u3048",
            "\u4ee5\u5185", "\u3044\u306a\u3044", "\u4ee5\u4e0a", "\u3044\u3058\u3087\u3046", "\u4ee5\u4e0b",
            "\u3044\u304b",
            "\u9593\u9694", "\u304b\u3093\u304b\u304f", "\u672a\u6e80", "\u307f\u307e\u3093", "\u4e2d(?=" + READ + ")",
            " \u3061\u3085\u3046 ");

    private JapaneseSurroundings() {}

    static List<ReadingRule> rules() {
        var rules = new ArrayList<ReadingRule>();
        BEHIND.forEach((written, kana) -> rules.add(said("(?<=" + READ + ")\\s?" + written, _ -> kana)));
        BEFORE.forEach((written, kana) -> rules.add(said(written + "\\s?(?=" + READ + ")", _ -> kana)));
        return List.copyOf(rules);
    }
}
