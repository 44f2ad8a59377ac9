// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.image.ImageView;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.offscreen.TourPages;
import org.wego.kiosk.pack.OtherOrganisation;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.PictureBombs;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.LayoutFacts;
import org.wego.kiosk.testing.Warnings;
import org.wego.kiosk.tour.Variant;

/** The logo of another organisation on the greeting. */
@FxTest
class LogoTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC);

    /** The number of variants at the usual text size: both contrasts, with and without reach, and simple. */
    private static final int ORDINARY = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1080,1920,64,64", "1920,1080,64,64", "1080,1920,2000,200", "1920,1080,2000,200", "1080,1920,300,2000",
            "1920,1080,300,2000", "1280,1024,900,400", "800,1280,16,9"})
    void itHasRoomInEveryVariantAndIsNeverBlownUp(int width, int height, int logoWidth, int logoHeight)
            throws IOException {
        var pack = load(PictureBombs.picture("png", logoWidth, logoHeight));
        var glyphs = new GlyphPositions().with(pack.fontFiles().ofPack().getFirst());
        var pages = new TourPages(pack, 2, 1);
        var stops = pages.stops(width, height, "en", TourPages.MATRIX).stream()
                .filter(stop -> stop.destination() instanceof Destination.Attract).toList();
        var faults = new ArrayList<String>();
        var marks = new ArrayList<ImageView>();
        pages.visit(stops, page -> {
            LayoutFacts.faults(page.scene(), glyphs).forEach(fault -> faults.add(page.where() + ": " + fault));
            page.scene().getRoot().lookupAll(".logo-plate").forEach(plate -> {
                var mark = (ImageView) plate.lookup(".image-view");
                assertThat(plate.getAccessibleText()).isEqualTo("Harbour Museum");
                assertThat(mark.getLayoutBounds().getWidth()).isLessThanOrEqualTo(2 * logoWidth + 0.5);
                assertThat(mark.getLayoutBounds().getWidth() / mark.getLayoutBounds().getHeight())
                        .isCloseTo((double) logoWidth / logoHeight, Percentage.withPercentage(2));
                marks.add(mark);
            });
        });
        assertThat(faults).isEmpty();
        assertThat(marks).as("shown in every variant at standard text size").hasSizeGreaterThanOrEqualTo(ORDINARY);
    }

    /** The file header is valid, but pixel rows are missing. */
    @Test
    void aPictureThatCannotBeDecodedLeavesTheNameOnly() throws IOException {
        try (var log = new Warnings(Logo.class)) {
            var pack = load(PictureBombs.png(100, 100, 9));
            assertThat(Logo.load(((PackResult.Accepted) pack()).source(), "mark.png")).isEmpty();
            assertThat(log.messages()).isNotEmpty().allMatch(text -> text.contains("Cannot show the picture"));
            new TourPages(pack, 1, 1).visit(new TourPages(pack, 1, 1).stops(1080, 1920, "en", List.of(
                    Variant.NORMAL)).subList(0, 1), page -> {
                        assertThat(page.scene().getRoot().lookup(".logo-plate")).isNull();
                        assertThat(page.scene().getRoot().lookup(".text-hero")).isNotNull();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ru"})
    void everyLanguageKeepsItsPlaceOnTheFirstPage(String lang) throws IOException {
        var sample = SamplePack.source();
        var organisation = new String(sample.read("organisation.json"), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"logo\": \"mark.png\", ");
        var pack = (PackResult.Accepted) LobbyUnderTest.pack(new PatchedPack(sample,
                Map.of("organisation.json", organisation.getBytes(StandardCharsets.UTF_8), "mark.png",
                        PictureBombs.picture("png", 600, 240))));
        var pages = new TourPages(Fx.get(() -> new LoadedPack(pack, CLOCK)), 9, 1);
        var seen = new ArrayList<String>();
        pages.visit(pages.stops(1920, 1080, lang, List.of(Variant.NORMAL)).stream()
                .filter(stop -> stop.destination() instanceof Destination.Attract).toList(), page -> {
                    assertThat(page.scene().getRoot().lookup(".logo-plate")).isNotNull();
                    seen.add(page.where());
                });
        assertThat(seen).hasSize(1);
    }

    private LoadedPack load(byte[] logo) throws IOException {
        OtherOrganisation.writeTo(folder);
        Files.write(folder.resolve("mark.png"), logo);
        var file = folder.resolve("organisation.json");
        Files.writeString(file, Files.readString(file).replace("\"formerNames\"",
                "\"logo\": \"mark.png\", \"formerNames\""));
        var pack = (PackResult.Accepted) pack();
        return Fx.get(() -> new LoadedPack(pack, CLOCK));
    }

    /** The pack read again after its check: a picture may have changed. */
    private PackResult pack() {
        return new PackReader(new StrictJson()).read(new FolderPack(folder));
    }
}
