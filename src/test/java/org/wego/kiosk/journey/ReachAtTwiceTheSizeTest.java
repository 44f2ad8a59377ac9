// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Each task by touch, in Korean, at 200 % and within reach from a wheelchair. */
@FxTest
class ReachAtTwiceTheSizeTest {

    private static final double MIN_Y = 1920 - 1138;

    @Test
    void everyTask(KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("환영합니다");
        kiosk.access().choose("낮은 화면", "켜기");
        kiosk.access().choose("글자 크기", "200%");

        kiosk.home().follow("길 안내");
        kiosk.screen().follow("지하철역으로");
        assertInReach(kiosk);
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains("1호선"));

        kiosk.home().follow("버스");
        assertInReach(kiosk);
        kiosk.screen().follow("271");
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.startsWith("271"));
        assertInReach(kiosk);

        kiosk.home().follow("지역 사무소");
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains("울리야놉스크"));
        assertInReach(kiosk);

        kiosk.home().follow("사무국·연락처");
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains("+82 2 731 4834"));
        kiosk.screen().follow("주요 전화번호");
        assertThat(kiosk.screen().texts()).contains("119");
        assertInReach(kiosk);

        kiosk.home().follow("개최 도시 서울");
        kiosk.screen().follow("도시의 정책 공유");
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains("solution.example.org"));
        assertInReach(kiosk);

        kiosk.reception();
        assertThat(kiosk.screen().texts()).anyMatch(text -> text.contains("+82 2 731 4834"));
        assertInReach(kiosk);
    }

    private static void assertInReach(KioskPage kiosk) {
        assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(MIN_Y);
    }
}
