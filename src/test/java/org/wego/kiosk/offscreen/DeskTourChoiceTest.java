// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.tour.DeskScreenshotSpec;

/** The options of {@code tour} choose among the views of reception's window, too. */
class DeskTourChoiceTest {

    private static final List<DeskScreenshotSpec> ALL = List.of(stop("preview", "en", 960, false),
            stop("preview", "en", 960, true),
            stop("preview", "ko", 960, false), stop("notices", "ko", 960, true), stop("notices", "ko", 1366, true));

    @Test
    void withoutOptionsAllViewsAreChosen() {
        assertThat(choice(List.of(), List.of(), List.of(), List.of())).isEqualTo(ALL);
        assertThat(choice(List.of(), List.of("all"), List.of("all"), List.of())).isEqualTo(ALL);
    }

    @Test
    void languageLookAndViewAreChosen() {
        assertThat(choice(List.of(), List.of("ko"), List.of("dark"), List.of("notices"))).containsExactly(ALL.get(3),
                ALL.get(4));
    }

    @Test
    void anotherSizeIsChosenOnce() {
        assertThat(choice(List.of("1280x720"), List.of("ko"), List.of("dark"), List.of()))
                .containsExactly(new DeskScreenshotSpec("notices", new Lang("ko"), 1280, 720, true));
    }

    @Test
    void anErrorNamesTheValidValues() {
        assertThatThrownBy(() -> choice(List.of(), List.of("ru"), List.of(), List.of()))
                .hasMessage("--lang ru: reception's window has only en, ko");
        assertThatThrownBy(() -> choice(List.of(), List.of(), List.of("contrast"), List.of()))
                .hasMessage("--variant contrast: reception's window has only light, dark");
        assertThatThrownBy(() -> choice(List.of(), List.of(), List.of(), List.of("home")))
                .hasMessage("--screen home: reception's window has only preview, notices");
    }

    private static List<DeskScreenshotSpec> choice(List<String> sizes, List<String> langs, List<String> looks,
            List<String> views) {
        return new DeskTourChoice(sizes, langs, looks, views).of(ALL);
    }

    private static DeskScreenshotSpec stop(String path, String lang, int width, boolean dark) {
        return new DeskScreenshotSpec(path, new Lang(lang), width, width * 9 / 16, dark);
    }
}
