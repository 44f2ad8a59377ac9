// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wego.kiosk.platform.WindowSize;
import org.wego.kiosk.tour.DeskScreenshotSpec;

/**
 * The options of a screenshot run that choose views of reception's window.
 *
 * @param sizes of the window, as {@code 960x540}; empty: the three sizes of the tour
 * @param langs languages of the window, or {@code all}; empty: all
 * @param looks {@code light}, {@code dark} or {@code all}; empty: all
 * @param views paths of views; empty: all
 */
public record DeskTourChoice(List<String> sizes, List<String> langs, List<String> looks, List<String> views) {

    private static final String ALL = "all";

    /**
     * The chosen pictures, in the order of {@code all}.
     *
     * @throws IllegalArgumentException when a value matches none of them; the message names the option and the valid
     *     values
     */
    public List<DeskScreenshotSpec> of(List<DeskScreenshotSpec> all) {
        require("--lang", langs, all, stop -> stop.lang().tag());
        require("--variant", looks, all, DeskScreenshotSpec::look);
        require("--screen", views, all, DeskScreenshotSpec::path);
        var chosen = all.stream().filter(stop -> has(langs, stop.lang().tag()) && has(looks, stop.look())
                && has(views, stop.path())).toList();
        return sizes.isEmpty() ? chosen
                : sizes.stream().map(WindowSize::parse).flatMap(size -> sized(chosen, size)).toList();
    }

    private static Stream<DeskScreenshotSpec> sized(List<DeskScreenshotSpec> stops, WindowSize size) {
        return stops.stream().map(stop -> new DeskScreenshotSpec(stop.path(), stop.lang(), size.width(), size.height(),
                stop.dark())).distinct();
    }

    private static boolean has(List<String> wanted, String value) {
        return wanted.isEmpty() || wanted.contains(ALL) || wanted.contains(value);
    }

    private static void require(String option, List<String> wanted, List<DeskScreenshotSpec> all,
            Function<DeskScreenshotSpec, String> value) {
        var known = all.stream().map(value).distinct().toList();
        wanted.stream().filter(one -> !one.equals(ALL) && !known.contains(one)).findFirst().ifPresent(one -> {
            throw new IllegalArgumentException(option + " " + one + ": reception's window has only "
                    + String.join(", ", known));
        });
    }
}
