// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;

/** A broken pack leads to a calm screen that refers to reception, never to an empty kiosk or a stack trace. */
@FxTest
class RefusedPackTest {

    @TempDir
    Path folder;

    @Test
    void theScreenIsCalmAndInFiveLanguages() {
        var kiosk = KioskPage.open(refused(TestPack.in(folder).with("city.json", "{")), "attract", "en");
        assertThat(kiosk.everything()).containsSubsequence("Out of service", "Reception can help you.")
                .anySatisfy(text -> assertThat(text).contains("안내 데스크"))
                .anySatisfy(text -> assertThat(text).contains("前台"))
                .anySatisfy(text -> assertThat(text).contains("受付"))
                .anySatisfy(text -> assertThat(text).containsIgnoringCase("ресепш"));
    }

    @Test
    void theVisitorSeesNoTechnicalDetail() {
        var kiosk = KioskPage.open(refused(TestPack.in(folder).with("city.json", "{")), "attract", "en");
        assertThat(kiosk.everything()).noneSatisfy(text -> assertThat(text).containsAnyOf("json", "Exception", "line"));
        kiosk.touchNothing();
        assertThat(kiosk.everything()).contains("Out of service");
    }

    @Test
    void theScreenHasNoLayoutProblem() {
        var kiosk = KioskPage.open(refused(TestPack.in(folder).with("city.json", "{")), "attract", "en");
        assertThat(kiosk.layoutFaults(new GlyphPositions())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "{\"format\": 2}", "[]"})
    void noManifestMakesTheKioskThrow(String manifest) {
        var printed = new ByteArrayOutputStream();
        var err = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            var kiosk = KioskPage.open(refused(TestPack.in(folder).with("pack.json", manifest)), "attract", "en");
            assertThat(kiosk.everything()).contains("Out of service");
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
    }

    @Test
    void aMissingFolderIsRefused() {
        var result = LobbyUnderTest.pack(new FolderPack(folder.resolve("nowhere")));
        assertThat(result).isInstanceOf(PackResult.Refused.class);
        assertThat(KioskPage.open(result, "attract", "en").everything()).contains("Out of service");
    }

    private static PackResult refused(TestPack pack) {
        var result = LobbyUnderTest.pack(pack.source());
        assertThat(result).isInstanceOf(PackResult.Refused.class);
        return result;
    }
}
