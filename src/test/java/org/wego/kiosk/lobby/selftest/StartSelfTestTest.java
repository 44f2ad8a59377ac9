// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.config.DeclaredEquipment;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestOutcome;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.platform.SharedLibraries;
import org.wego.kiosk.testing.WegoContent;

/** The results of the self-test are correct. */
@WegoContent("the program can draw what is shipped")
class StartSelfTestTest {

    private static final LocalDate MADE = LocalDate.of(2025, 9, 16);

    @TempDir
    private Path folder;

    private StartSelfTest test(Optional<DisplayProfile> configured) {
        return test(configured, DeclaredEquipment.COMPLETE);
    }

    private StartSelfTest test(Optional<DisplayProfile> configured, DeclaredEquipment equipment) {
        return new StartSelfTest(_ -> {
            throw new IOException("no sound device: none");
        }, lang -> !lang.equals(new Lang("ja")), new DisplayInfo(1080, 1920, 1), configured, Optional.empty(),
                equipment, true,
                Clock.fixed(Instant.parse("2026-11-23T05:05:00Z"), ZoneOffset.UTC),
                Optional.of(new SharedLibraries(List.of(), folder.resolve("none"))));
    }

    @Test
    void missingDevicesAreReported() {
        var items = test(Optional.of(DisplayProfile.PORTRAIT)).run((PackResult.Accepted) LobbyUnderTest.bundledPack());
        assertThat(items).extracting(SelfTestItem::part).containsExactly(SelfTestPart.values());
        assertThat(items).extracting(SelfTestItem::outcome).containsExactly(SelfTestOutcome.OK, SelfTestOutcome.OK,
                SelfTestOutcome.WARNING,
                SelfTestOutcome.WARNING, SelfTestOutcome.OK, SelfTestOutcome.OK, SelfTestOutcome.OK,
                SelfTestOutcome.OK);
        assertThat(items).filteredOn(item -> item.outcome() != SelfTestOutcome.OK).allSatisfy(
                item -> assertThat(item.remedy()).isNotEmpty());
        assertThat(items.get(3).words()).endsWith("no voice for ja");
    }

    /** JavaFX loads a damaged font without an error and draws boxes. */
    @Test
    void aDamagedFontOfTheProgramIsFound() throws IOException {
        var home = System.getProperty("kiosk.home");
        var fontFolder = Files.createDirectories(folder.resolve("lib/fonts"));
        try (var files = Files.list(Path.of(home, "lib/fonts"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".ttf")).toList()) {
                Files.write(fontFolder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        var damaged = fontFolder.resolve("NotoSansSC-Medium.ttf");
        var pack = (PackResult.Accepted) LobbyUnderTest.bundledPack();
        try {
            System.setProperty("kiosk.home", folder.toString());
            assertThat(fonts(pack).outcome()).isEqualTo(SelfTestOutcome.OK);
            Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), 100_000));
            assertThat(fonts(pack)).satisfies(item -> {
                assertThat(item.outcome()).isEqualTo(SelfTestOutcome.FAILED);
                assertThat(item.remedy()).contains("install the program again");
            });
            Files.delete(damaged);
            assertThat(fonts(pack)).satisfies(item -> {
                assertThat(item.outcome()).isEqualTo(SelfTestOutcome.FAILED);
                assertThat(item.words()).contains("NotoSansSC-Medium.ttf");
            });
        } finally {
            System.setProperty("kiosk.home", home);
        }
    }

    private SelfTestItem fonts(PackResult.Accepted pack) {
        return test(Optional.empty()).run(pack).getFirst();
    }

    @Test
    void aPackWithAFilmNeedsTheLibrariesThatPlayIt() {
        var pack = TestPack.in(folder).with("solution.json", "\"video\": {\"absent\": \"not recorded\"}",
                "\"video\": \"film.mp4\"")
                .with("film.mp4", "\0\0\0\30ftypmp42".getBytes(StandardCharsets.ISO_8859_1)).read();
        assertThat(test(Optional.empty()).run((PackResult.Accepted) pack)).filteredOn(
                item -> item.part() == SelfTestPart.FILMS).singleElement().satisfies(item -> {
                    assertThat(item.outcome()).isEqualTo(SelfTestOutcome.WARNING);
                    assertThat(item.words()).startsWith("films cannot be played: ");
                    assertThat(item.remedy()).contains("apt-get install");
                });
    }

    @Test
    void aKioskWithoutContentReportsTheReason() {
        var pack = LobbyUnderTest.pack(TestPack.in(folder).with("city.json", "{").source());
        assertThat(test(Optional.empty()).run((PackResult.Refused) pack)).first().satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(SelfTestOutcome.FAILED);
            assertThat(item.words()).contains("city.json:1");
        });
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, 1, OK, ''", "1920, 1080, 1, WARNING, rotate the picture",
            "2160, 3840, 1, WARNING, resolution",
            "1080, 1920, 1.25, WARNING, 100 %"})
    void theDisplayIsComparedWithTheConfiguration(long width, long height, double scale, SelfTestOutcome outcome,
            String remedy) {
        var item = new DisplayInfo(width, height, scale).compared(Optional.of(DisplayProfile.PORTRAIT),
                Optional.empty());
        assertThat(item.outcome()).isEqualTo(outcome);
        assertThat(item.remedy()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({"2, OK", "3, OK", "0, WARNING", "5, WARNING"})
    void aTouchscreenIsADirectInputDevice(String properties, SelfTestOutcome outcome) throws IOException {
        var devices = Files.writeString(folder.resolve("devices"), """
                N: Name="Any panel"
                B: PROP=%s
                B: EV=b
                """.formatted(properties));
        assertThat(TouchCheck.run(false, devices).outcome()).isEqualTo(outcome);
        assertThat(TouchCheck.run(true, folder.resolve("none")).outcome()).isEqualTo(SelfTestOutcome.OK);
        assertThat(TouchCheck.run(false, folder.resolve("none")).outcome()).isEqualTo(SelfTestOutcome.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, OK", "1970-01-01, WARNING", "2016-11-23, WARNING", "2026-05-29, WARNING", "2026-05-30, OK",
            "2046-05-31, OK", "2047-01-01, WARNING"})
    void aClockIsImplausibleBeforeTheProgramsDateAndLongAfter(String day, SelfTestOutcome outcome) {
        var clock = Clock.fixed(Instant.parse(day + "T05:05:00Z"), ZoneOffset.UTC);
        assertThat(ClockCheck.run(clock, ZoneId.of("Asia/Tokyo"), LocalDate.of(2026, 5, 31), MADE).outcome()).isEqualTo(
                outcome);
    }

    /** A device that is declared absent is not a problem, for example sound in a silent room. */
    @Test
    void aDeviceDeclaredAbsentIsNotAProblem() {
        var without = new DeclaredEquipment(Optional.of(false), Optional.of(false), Optional.empty());
        var test = test(Optional.of(DisplayProfile.PORTRAIT), without);
        var found = new StartSelfTest(test.output(), test.speaks(), test.panel(), test.configured(), test.gap(),
                without, false, test.clock(), test.libraries()).run(refused());
        assertThat(found).filteredOn(item -> item.part() == SelfTestPart.TOUCH || item.part() == SelfTestPart.SOUND)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(SelfTestOutcome.OK))
                .allSatisfy(item -> assertThat(item.words()).endsWith("as configured"));
    }

    @Test
    void aMissingDeviceIsReportedWithTheWayToDeclareIt() {
        assertThat(test(Optional.empty()).run(refused())).filteredOn(item -> item.part() == SelfTestPart.SOUND)
                .singleElement().satisfies(item -> {
                    assertThat(item.outcome()).isEqualTo(SelfTestOutcome.WARNING);
                    assertThat(item.remedy()).contains("\"equipment\": {\"sound\": false}");
                });
    }

    /** A locked lobby beside which the desktop is visible must not report its display as OK. */
    @Test
    void aWindowThatDoesNotCoverTheDisplayIsAFailure() {
        assertThat(new DisplayInfo(1920, 1080, 1).compared(Optional.empty(),
                Optional.of("the window covers only 600 x 1080"
                        + " px of it at 0,0")))
                .satisfies(item -> {
                    assertThat(item.outcome()).isEqualTo(SelfTestOutcome.FAILED);
                    assertThat(item.words()).contains("covers only 600 x 1080");
                    assertThat(item.remedy()).contains("window manager");
                });
    }

    private static PackResult.Refused refused() {
        return new PackResult.Refused(List
                .of(new Problem(Severity.ERROR, ProblemCode.FILE_UNUSABLE, "pack.json", 1, "", "the file is missing",
                        "")));
    }
}
