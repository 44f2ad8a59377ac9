// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.testing.CodesInSight;
import org.wego.kiosk.testing.CodesInSight.Code;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.tour.ScreenshotSpec;
import org.wego.kiosk.tour.Variant;

/** Reads every QR code from the picture, as a phone does, on each page of the screens that have codes. */
@WegoContent("measures the screens that are shipped")
final class CodesCheck implements TourMatrix.Check {

    /**
     * The settings of a screen with codes.
     *
     * @param width of the screen, px
     */
    record CodeSetting(int width, String lang, String variant) {

        static CodeSetting of(ScreenshotSpec stop) {
            return new CodeSetting(stop.width(), stop.lang().tag(), stop.variant().name());
        }
    }

    /**
     * The codes and problems found with one setting.
     *
     * @param codes the payloads, by screen
     * @param faults the problems, one line each
     */
    record SeenCode(Map<ScreenshotSpec, Set<String>> codes, List<String> faults) {}

    /**
     * Every language and shape; large texts and low reach in Korean, which has wide letters, and in Russian. In a sample
     * only the usual size is complete.
     */
    static final List<CodeSetting> SETTINGS = Stream.of("1080,en,normal", "1080,ko,normal", "1080,zh,normal",
            "1080,ja,normal", "1080,ru,normal", "1920,ko,normal", "1920,ru,normal", "1080,ko,contrast",
            "1920,ko,contrast", "1080,ko,reach", "1920,ko,reach", "1080,ko,large", "1080,ko,contrast-large",
            "1920,ko,large", "1080,ko,reach-large", "1920,ko,contrast-large").map(CodesCheck::setting)
            .filter(setting -> Matrix.isFull() || setting.variant().equals(Variant.NORMAL.name())).toList();
    /** The side of a code that a phone at arm's length reads without aiming. */
    private static final double MIN_MILLIMETRES = 30;

    private final Map<CodeSetting, SeenCode> seen = new HashMap<>();
    private final Map<String, MeantForPhones> meant = new HashMap<>();

    private static CodeSetting setting(String words) {
        var parts = words.split(",");
        return new CodeSetting(Integer.parseInt(parts[0]), parts[1], Variant.parse(parts[2]).name());
    }

    @Override
    public boolean wants(ScreenshotSpec stop) {
        return (!Matrix.isFull() || SETTINGS.contains(CodeSetting.of(stop))) && !meantAt(stop).isEmpty();
    }

    @Override
    public void look(PaintedPage page) {
        var results = seen.computeIfAbsent(CodeSetting.of(page.stop()),
                _ -> new SeenCode(new LinkedHashMap<>(), new ArrayList<>()));
        var codes = results.codes().computeIfAbsent(page.stop(), _ -> new HashSet<>());
        if (CodesInSight.isAnyIn(page.scene())) {
            CodesInSight.of(page.scene(), page.painting().grounds()).forEach(code -> {
                code.payload().ifPresent(codes::add);
                faults(code, meantAt(page.stop())).map(fault -> page.where() + ": " + fault)
                        .forEach(results.faults()::add);
            });
        }
    }

    /** The results for one of the {@link #SETTINGS}. */
    SeenCode seen(CodeSetting setting) {
        return seen.getOrDefault(setting, new SeenCode(Map.of(), List.of()));
    }

    /** The results for every setting that the walk has visited. */
    Map<CodeSetting, SeenCode> seen() {
        return Map.copyOf(seen);
    }

    /** The expected payloads of a screen, each with the captions of which one must be beside the code. */
    Map<String, Set<String>> meantAt(ScreenshotSpec stop) {
        var content = ((PackResult.Accepted) LobbyUnderTest.bundledPack()).content();
        return meant.computeIfAbsent(stop.lang().tag(), tag -> new MeantForPhones(content, new Lang(tag)))
                .at(stop.destination());
    }

    /** A caption may be broken into lines. */
    private static boolean isBeside(Code code, String caption) {
        return code.words().contains(caption) || code.words().replace("\n", "").contains(caption);
    }

    private static Stream<String> faults(Code code, Map<String, Set<String>> meant) {
        var faults = new ArrayList<String>();
        var payload = code.payload().orElse("");
        if (payload.isEmpty()) {
            faults.add("a code that cannot be read");
        } else if (!meant.containsKey(payload)) {
            faults.add("a code for \"" + payload + "\"");
        } else if (meant.getOrDefault(payload, Set.of()).stream().noneMatch(caption -> isBeside(code, caption))) {
            faults.add("a code beside \"" + code.words() + "\", not beside \"" + meant.get(payload) + "\"");
        }
        if (code.side() < MIN_MILLIMETRES) {
            faults.add("a code of %.1f mm".formatted(code.side()));
        }
        return faults.stream();
    }
}
