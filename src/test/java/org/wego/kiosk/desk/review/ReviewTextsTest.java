// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.quality.Finding;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The review covers exactly what the findings count. */
class ReviewTextsTest {

    private static final Content CONTENT = Contents.sample();
    private static final Lang KOREAN = new Lang("ko");

    @TempDir
    private Path folder;

    @Test
    void everyCountedDraftIsReviewedOnce() {
        var json = new StrictJson();
        var overlay = new Overlay(new OverlayFolder(folder, json, Clock.systemUTC()), SamplePack.source(), json,
                LobbyUnderTest.packs().checker());
        var state = new DeskState(CONTENT, MessageCatalogue.ofDesk().in(new Lang("en")), new MessageCatalogue(Map.of()),
                Clock.systemUTC());
        var texts = new ReviewTexts(state, new ReviewTask(KOREAN, false)).of(overlay.now());
        assertThat(texts).extracting(ReviewText::place).doesNotHaveDuplicates();
        assertThat(counted(Finding.FindingKind.PACK_TEXT)).as("what cannot be reviewed is counted apart")
                .isEqualTo(ofThePack()).isPositive();
        assertThat(texts).hasSize((int) counted(Finding.FindingKind.DRAFT)).isNotEmpty();
    }

    private static long counted(Finding.FindingKind kind) {
        return new Findings(CONTENT, LocalDate.EPOCH, 6).collect(List.of(), List.of(), _ -> Optional.empty()).stream()
                .filter(finding -> finding.kind() == kind)
                .filter(finding -> finding.details().contains(new Finding.FindingDetail.DetailText("한국어")))
                .flatMap(finding -> finding.details().stream())
                .mapToLong(detail -> detail instanceof Finding.FindingDetail.Count(var number) ? number : 0).sum();
    }

    private static long ofThePack() {
        var manifest = CONTENT.manifest();
        return Stream.concat(Stream.of(manifest.title()),
                manifest.attributions().stream()).map(LocalizedText::drafts).filter(of -> of.contains(KOREAN)).count();
    }
}
