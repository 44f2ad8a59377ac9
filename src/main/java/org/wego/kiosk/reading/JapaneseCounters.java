// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.JapaneseCounter.changing;
import static org.wego.kiosk.reading.JapaneseCounter.plain;

import java.util.HashMap;
import java.util.Map;
import org.wego.kiosk.reading.JapaneseCounter.Change;

/** The Japanese counters that a kiosk meets, by the way they are written. */
final class JapaneseCounters {

    private static final JapaneseCounter HOURS = ending("\u3058",
            Map.of(0L, "\u308c\u3044\u3058", 4L, "\u3088\u3058", 7L, "\u3057\u3061\u3058", 9L, "\u304f\u3058"));

    /** Written with characters, or with characters and kana. */
    static final Map<String, JapaneseCounter> WRITTEN = written();

    /**
     * Written in kana, as in readings. Only those that cannot be the beginning of another word after a number; floors
     * (kai) are not among them, for times are written alike.
     */
    static final Map<String, JapaneseCounter> KANA = kana();

    private JapaneseCounters() {}

    private static Map<String, JapaneseCounter> written() {
        var all = new HashMap<String, JapaneseCounter>();
        all.put("\u5206", changing("\u3075\u3093", Change.H_P));
        all.put("\u5206\u9593", changing("\u3075\u3093\u304b\u3093", Change.H_P));
        all.put("\u6642", HOURS);
        all.put("\u6642\u9593", ending("\u3058\u304b\u3093", Map.of(4L, "\u3088\u3058\u304b\u3093", 7L,
                "\u3057\u3061\u3058\u304b\u3093", 9L, "\u304f\u3058\u304b\u3093")));
        all.put("\u6708", months());
        all.put("\u65e5", days(""));
        all.put("\u8db3", footwear());
        all.put("\u65e5\u9593", days("\u304b\u3093"));
        all.put("\u5e74", ending("\u306d\u3093", Map.of(4L, "\u3088\u306d\u3093")));
        all.put("\u5e74\u9593", ending("\u306d\u3093\u304b\u3093", Map.of(4L, "\u3088\u306d\u3093\u304b\u3093")));
        all.put("\u4eba", people());
        all.put("\u5186", ending("\u3048\u3093", Map.of(4L, "\u3088\u3048\u3093")));
        all.put("\u968e", changing("\u304b\u3044", Change.VOICED_K));
        all.put("\u8ed2", changing("\u3051\u3093", Change.VOICED_K));
        all.put("\u3064", things());
        all.put("\u6b73", ages());
        all.put("\u624d", ages());
        Map.ofEntries(Map.entry("\u79d2", "\u3073\u3087\u3046"),
                Map.entry("\u79d2\u9593", "\u3073\u3087\u3046\u304b\u3093"), Map.entry("\u756a", "\u3070\u3093"),
                Map.entry("\u756a\u76ee",
                        "\u3070\u3093\u3081"),
                Map.entry("\u756a\u7dda", "\u3070\u3093\u305b\u3093"), Map.entry("\u756a\u5730", "\u3070\u3093\u3061"),
                Map.entry("\u756a\u51fa\u53e3", "\u3070\u3093 \u3067\u3050\u3061"),
                Map.entry(
                        "\u756a\u51fa\u5165\u53e3", "\u3070\u3093 \u3067\u3044\u308a\u3050\u3061"),
                Map.entry("\u756a\u30db\u30fc\u30e0", "\u3070\u3093 \u30db\u30fc\u30e0"),
                Map.entry("\u756a\u306e\u308a\u3070", "\u3070\u3093 \u306e\u308a\u3070"),
                Map.entry("\u756a\u4e57\u308a\u5834", "\u3070\u3093 \u306e\u308a\u3070"),
                Map.entry("\u756a\u7a93\u53e3", "\u3070\u3093 \u307e\u3069\u3050\u3061"),
                Map.entry("\u53f7", "\u3054\u3046"), Map.entry("\u53f7\u7dda", "\u3054\u3046\u305b\u3093"),
                Map.entry("\u53f7\u8eca", "\u3054\u3046\u3057\u3083"),
                Map.entry("\u53f7\u9928", "\u3054\u3046\u304b\u3093"),
                Map.entry("\u53f7\u5ba4", "\u3054\u3046\u3057\u3064"), Map.entry("\u540d", "\u3081\u3044"),
                Map.entry("\u540d\u69d8", "\u3081\u3044\u3055\u307e"),
                Map.entry("\u679a", "\u307e\u3044"), Map.entry("\u53f0", "\u3060\u3044"), Map.entry("\u5ea6", "\u3069"),
                Map.entry("\u4f4d", "\u3044"), Map.entry("\u500d",
                        "\u3070\u3044"),
                Map.entry("\u8def\u7dda", "\u308d\u305b\u3093"), Map.entry("\u7cfb\u7d71", "\u3051\u3044\u3068\u3046"),
                Map.entry("\u4e21", "\u308a\u3087\u3046"), Map.entry("\u90e8", "\u3076"), Map.entry(
                        "\u4fbf", "\u3073\u3093"),
                Map.entry("\u8857", "\u304c\u3044"), Map.entry("\u4ee3", "\u3060\u3044"),
                Map.entry("\u90fd\u5e02", "\u3068\u3057"), Map.entry("\u8a00\u8a9e", "\u3052\u3093\u3054"), Map.entry(
                        "\u9805\u76ee", "\u3053\u3046\u3082\u304f"),
                Map.entry("\u5272", "\u308f\u308a"), Map.entry("\u5272\u5f15", "\u308f\u308a\u3073\u304d"),
                Map.entry("\u6bb5", "\u3060\u3093"), Map.entry("\u884c", "\u304e\u3087\u3046"), Map.entry(
                        "\u99c5", "\u3048\u304d"),
                Map.entry("\u99c5\u76ee", "\u3048\u304d\u3081"), Map.entry("\u30a6\u30a9\u30f3", "\u30a6\u30a9\u30f3"),
                Map.entry("\u30c9\u30eb", "\u30c9\u30eb"), Map.entry("\u30e6\u30fc\u30ed", "\u30e6\u30fc\u30ed"), Map
                        .entry("\u30e1\u30fc\u30c8\u30eb", "\u30e1\u30fc\u30c8\u30eb"),
                Map.entry("\u30ad\u30ed", "\u30ad\u30ed"), Map.entry("\u30da\u30fc\u30b8", "\u30da\u30fc\u30b8"),
                Map.entry("\u30d1\u30fc\u30bb\u30f3\u30c8", "\u30d1\u30fc\u30bb\u30f3\u30c8")).forEach(
                        (sign,
                                kana) -> all.put(sign, plain(kana)));
        Map.ofEntries(Map.entry("\u56de", "\u304b\u3044"), Map.entry("\u56de\u76ee", "\u304b\u3044\u3081"),
                Map.entry("\u500b", "\u3053"), Map.entry("\u4ef6", "\u3051\u3093"), Map
                        .entry("\u304b\u6708", "\u304b\u3052\u3064"),
                Map.entry("\u30f6\u6708", "\u304b\u3052\u3064"), Map.entry("\u30ab\u6708", "\u304b\u3052\u3064"),
                Map.entry("\u30f5\u6708", "\u304b\u3052\u3064"),
                Map
                        .entry("\u7b87\u6708", "\u304b\u3052\u3064"),
                Map.entry("\u304b\u6240", "\u304b\u3057\u3087"), Map.entry("\u30f6\u6240", "\u304b\u3057\u3087"),
                Map.entry("\u30ab\u6240", "\u304b\u3057\u3087"), Map.entry("\u7b87\u6240", "\u304b\u3057\u3087"), Map
                        .entry("\u304b\u56fd", "\u304b\u3053\u304f"),
                Map.entry("\u30ab\u56fd", "\u304b\u3053\u304f"), Map.entry("\u30f6\u56fd", "\u304b\u3053\u304f"),
                Map.entry("\u304b\u56fd\u8a9e", "\u304b\u3053\u304f\u3054"),
                Map.entry("\u30ab\u56fd\u8a9e", "\u304b\u3053\u304f\u3054"),
                Map.entry("\u968e\u5efa\u3066", "\u304b\u3044\u3060\u3066"), Map.entry("\u66f2", "\u304d\u3087\u304f"),
                Map.entry("\u533a\u9593", "\u304f\u304b\u3093"), Map.entry("\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb",
                        "\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb"))
                .forEach((sign, kana) -> all.put(sign, changing(kana, Change.DOUBLED_K)));
        all.put("\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb", plain("\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb"));
        Map.ofEntries(Map.entry("\u518a", "\u3055\u3064"), Map.entry("\u5e2d", "\u305b\u304d"),
                Map.entry("\u4e16\u7d00", "\u305b\u3044\u304d"),
                Map.entry("\u9031\u9593", "\u3057\u3085\u3046\u304b\u3093"),
                Map.entry("\u7a2e\u985e", "\u3057\u3085\u308b\u3044"),
                Map.entry("\u4e01\u76ee", "\u3061\u3087\u3046\u3081"), Map.entry("\u901a", "\u3064\u3046"),
                Map.entry("\u70b9", "\u3066\u3093"), Map
                        .entry("\u793e", "\u3057\u3083"),
                Map.entry("\u7ae0", "\u3057\u3087\u3046"), Map.entry("\u982d", "\u3068\u3046"),
                Map.entry("\u7740", "\u3061\u3083\u304f"), Map.entry("\u7b49", "\u3068\u3046"), Map.entry(
                        "\u68df", "\u3068\u3046"))
                .forEach((sign, kana) -> all.put(sign, changing(kana, Change.DOUBLED_S)));
        Map.of("\u672c", "\u307b\u3093", "\u5339", "\u3072\u304d", "\u676f", "\u306f\u3044")
                .forEach((sign, kana) -> all.put(sign, changing(kana, Change.H_B)));
        Map.of("\u6b69", "\u307b", "\u6cca", "\u306f\u304f", "\u7968", "\u3072\u3087\u3046", "\u62cd", "\u306f\u304f")
                .forEach((sign, kana) -> all.put(sign, changing(kana,
                        sign.equals("\u7968") ? Change.H_B : Change.H_P)));
        all.put("\u6b69", changing("\u307b", Change.H_B));
        return Map.copyOf(all);
    }

    private static Map<String, JapaneseCounter> kana() {
        var all = new HashMap<String, JapaneseCounter>();
        for (var sign : java.util.List.of("\u5206", "\u5206\u9593", "\u6642", "\u6642\u9593", "\u6708", "\u5e74",
                "\u5e74\u9593", "\u4eba", "\u5186", "\u6b73", "\u500b", "\u4ef6", "\u304b\u6708", "\u304b\u6240",
                "\u304b\u56fd", "\u518a", "\u5e2d", "\u4e16\u7d00", "\u9031\u9593", "\u7a2e\u985e", "\u4e01\u76ee",
                "\u672c", "\u5339", "\u676f", "\u6cca", "\u756a", "\u756a\u76ee", "\u756a\u7dda", "\u53f7\u7dda",
                "\u53f7\u8eca", "\u540d", "\u679a",
                "\u53f0", "\u5ea6", "\u4f4d", "\u79d2", "\u8def\u7dda", "\u9805\u76ee", "\u30e1\u30fc\u30c8\u30eb",
                "\u30da\u30fc\u30b8")) {
            var counter = WRITTEN.get(sign);
            if (counter != null) {
                all.put(counter.kana(), counter);
            }
        }
        all.put("\u304b\u3044", changing("\u304b\u3044", Change.DOUBLED_K));
        all.put("\u304b\u3044\u3081", changing("\u304b\u3044\u3081", Change.DOUBLED_K));
        return Map.copyOf(all);
    }

    /** A counter that is read in a special way after some last digits. */
    private static JapaneseCounter ending(String kana, Map<Long, String> byDigit) {
        var all = new HashMap<Long, String>(byDigit);
        byDigit.forEach((digit, reading) -> {
            if (digit > 0) {
                all.put(-digit, reading);
            }
        });
        return new JapaneseCounter(kana, Change.NONE, Map.copyOf(all));
    }

    private static JapaneseCounter months() {
        return new JapaneseCounter("\u304c\u3064", Change.NONE,
                Map.of(4L, "\u3057\u304c\u3064", 7L, "\u3057\u3061\u304c\u3064", 9L, "\u304f\u304c\u3064"));
    }

    private static JapaneseCounter people() {
        return new JapaneseCounter("\u306b\u3093", Change.NONE,
                Map.of(1L, "\u3072\u3068\u308a", 2L, "\u3075\u305f\u308a", 4L, "\u3088\u306b\u3093", -4L,
                        "\u3088\u306b\u3093", 7L, "\u3057\u3061\u306b\u3093",
                        -7L, "\u3057\u3061\u306b\u3093"));
    }

    private static JapaneseCounter footwear() {
        return new JapaneseCounter("\u305d\u304f", Change.DOUBLED_S, Map.of(3L, "\u3055\u3093\u305e\u304f"));
    }

    private static JapaneseCounter ages() {
        return new JapaneseCounter("\u3055\u3044", Change.DOUBLED_S, Map.of(20L, "\u306f\u305f\u3061"));
    }

    private static JapaneseCounter things() {
        return new JapaneseCounter("\u3064", Change.NONE,
                Map.of(1L, "\u3072\u3068\u3064", 2L, "\u3075\u305f\u3064", 3L, "\u307f\u3063\u3064", 4L,
                        "\u3088\u3063\u3064", 5L, "\u3044\u3064\u3064", 6L,
                        "\u3080\u3063\u3064", 7L, "\u306a\u306a\u3064", 8L, "\u3084\u3063\u3064", 9L,
                        "\u3053\u3053\u306e\u3064"));
    }

    private static JapaneseCounter days(String behind) {
        var all = new HashMap<Long, String>();
        var words = java.util.List.of("\u3044\u3061\u306b\u3061",
                "\u3075\u3064\u304b", "\u307f\u3063\u304b", "\u3088\u3063\u304b", "\u3044\u3064\u304b",
                "\u3080\u3044\u304b", "\u306a\u306e\u304b",
                "\u3088\u3046\u304b",
                "\u3053\u3053\u306e\u304b", "\u3068\u304a\u304b");
        for (int day = 0; day < words.size(); day++) {
            all.put(day + 1L, words.get(day) + behind);
        }
        all.put(14L, "\u3058\u3085\u3046\u3088\u3063\u304b" + behind);
        all.put(20L, "\u306f\u3064\u304b" + behind);
        all.put(24L, "\u306b\u3058\u3085\u3046\u3088\u3063\u304b" + behind);
        all.put(17L, "\u3058\u3085\u3046\u3057\u3061\u306b\u3061" + behind);
        all.put(19L, "\u3058\u3085\u3046\u304f\u306b\u3061" + behind);
        all.put(27L, "\u306b\u3058\u3085\u3046\u3057\u3061\u306b\u3061" + behind);
        all.put(29L, "\u306b\u3058\u3085\u3046\u304f\u306b\u3061" + behind);
        return new JapaneseCounter("\u306b\u3061" + behind, Change.NONE, Map.copyOf(all));
    }
}
