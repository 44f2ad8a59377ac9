// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.Matrix;
import org.wego.kiosk.testing.TestDoor;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.text.MessageCatalogue;

/** PIN pad and staff menu meet the layout rules of every screen, also with large texts and in low reach. */
@FxTest
class StaffLayoutTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final int MANY = 12;
    /** The top part of a portrait screen that holds no control, px. */
    private static final double OUT_OF_TOUCH = 511;
    private static final double OUT_OF_REACH = 782;

    private record StaffPicture(String lang, boolean upright, String choices) {}

    static Stream<Arguments> pictures() {
        return pictures(0);
    }

    static Stream<Arguments> otherPictures() {
        return pictures(1);
    }

    /** Every combination of language, shape and display settings; a sample has each once upright or wide. */
    private static Stream<Arguments> pictures(int turn) {
        var all = Visits.languages().flatMap(lang -> choices(lang).flatMap(choices -> Stream.of(true, false)
                .map(upright -> new StaffPicture(lang, upright, choices)))).toList();
        return Matrix.of(all, picture -> List.of(picture.lang(), picture.choices()), turn).stream()
                .map(picture -> Arguments.of(picture.lang(), picture.upright(), picture.choices()));
    }

    /** High contrast does not depend on the language, so one is enough. */
    private static Stream<String> choices(String lang) {
        return Stream.concat(Stream.of("", "large", "large reach"),
                lang.equals("en") ? Stream.of("reach", "contrast") : Stream.empty());
    }

    @ParameterizedTest(name = "{0} upright: {1} {2}")
    @MethodSource("pictures")
    void padAndMenuHaveNoLayoutProblem(String lang, boolean upright, String choices) {
        var door = TestDoor.withPin().withProblems(MANY);
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", lang, door.access());
        choose(kiosk, lang, choices);
        if (!upright) {
            kiosk.resize(1080, 608);
        }
        var staff = kiosk.staff();
        staff.callByKeyboard();
        assertLayout(kiosk, upright, choices);
        type(kiosk, TestDoor.WRONG);
        assertLayout(kiosk, upright, choices);
        type(kiosk, TestDoor.PIN);
        assertThat(staff.isPanelOpen()).isTrue();
        do {
            assertLayout(kiosk, upright, choices);
        } while (staff.turn());
    }

    @ParameterizedTest(name = "{0} upright: {1} {2}")
    @MethodSource("otherPictures")
    void aLockedPadAnEmptyListAndTheLastQuestionHaveNoLayoutProblem(String lang, boolean upright, String choices) {
        var door = TestDoor.withPin();
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "home", lang, door.access());
        choose(kiosk, lang, choices);
        if (!upright) {
            kiosk.resize(1080, 608);
        }
        kiosk.staff().callByKeyboard();
        for (int i = 0; i < 3; i++) {
            type(kiosk, TestDoor.WRONG);
        }
        assertLayout(kiosk, upright, choices);
        door.open();
        kiosk.wait(TestDoor.SHUT);
        type(kiosk, TestDoor.PIN);
        assertThat(kiosk.staff().isPanelOpen()).isTrue();
        do {
            assertLayout(kiosk, upright, choices);
        } while (kiosk.staff().turn());
        kiosk.staff().touch(MessageCatalogue.ofStaff().in(new Lang(lang)).get("action.leave"));
        assertLayout(kiosk, upright, choices);
    }

    private static void choose(KioskPage kiosk, String lang, String choices) {
        var words = Visits.in(lang).messages();
        if (choices.contains("contrast")) {
            kiosk.key(KeyCode.F11);
        }
        if (choices.contains("reach")) {
            kiosk.access().choose(words.get("access.reach"), words.get("access.on"));
        }
        if (choices.contains("large")) {
            kiosk.access().choose(words.get("access.text"), words.get("access.percent", 200).replace('\u00a0', ' '));
        }
    }

    private static void type(KioskPage kiosk, String pin) {
        kiosk.typeDigits(pin);
        kiosk.key(KeyCode.ENTER);
        kiosk.touchNothing();
    }

    private static void assertLayout(KioskPage kiosk, boolean upright, String choices) {
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        if (upright) {
            double limit = choices.contains("reach") ? OUT_OF_REACH : OUT_OF_TOUCH;
            assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(limit);
        }
        assertThat(kiosk.isInHighContrast()).isEqualTo(choices.contains("contrast"));
    }
}
