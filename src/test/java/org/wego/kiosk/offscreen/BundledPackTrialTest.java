// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;

/**
 * The bundled pack passes the smoke test that every other pack has to pass. Regression: in Russian, the smoke test would
 * have refused it in a folder and as a signed release, because high contrast at 200 % cut the numbers of buses.
 */
@FxTest
@WegoContent("its own texts are tried")
class BundledPackTrialTest {

    static Stream<String> languages() {
        return LobbyUnderTest.bundledContent().manifest().languages().stream().map(language -> language.tag().tag());
    }

    /** The wide screens, which have the least height for the largest letters. */
    @ParameterizedTest
    @MethodSource("languages")
    void allTextsAreWholeOnWideScreens(String lang) {
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        var check = Fx.get(() -> new ScreenRenderCheck(new LobbyScreenshots(new LoadedPack(pack,
                Clock.systemUTC()))));
        assertThat(RenderCheckMatrix.of(pack.content()).stream()
                .filter(stop -> stop.lang().tag().equals(lang) && stop.variant().contrast()
                        && stop.width() > stop.height())
                .flatMap(stop -> Fx.get(() -> check.problem(stop)).stream())).isEmpty();
    }
}
