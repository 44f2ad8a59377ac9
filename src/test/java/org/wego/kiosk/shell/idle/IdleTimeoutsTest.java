// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.session.Session;

/** How long the kiosk waits before it asks whether a visitor is still there. */
class IdleTimeoutsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGER = Duration.ofMinutes(5);
    private static final Session FRESH = Session.fresh(new Lang("en"));

    @Test
    void aVisitorWithoutSpecialNeedsHasTheConfiguredTime() {
        assertThat(IdleTimeouts.of(MINUTE).with(FRESH, false)).isEqualTo(MINUTE);
        assertThat(IdleTimeouts.of(MINUTE).with(FRESH.withContrast(true), false)).isEqualTo(MINUTE);
    }

    static Stream<Named<UnaryOperator<Session>>> needs() {
        return Stream.of(Named.of("voice", session -> session.withAudio(AudioSettings.DEFAULT.withVoice(true))),
                Named.of("medium text", session -> session.withTextSize(Session.TextSize.MEDIUM)),
                Named.of("large text", session -> session.withTextSize(Session.TextSize.LARGE)),
                Named.of("low reach", session -> session.withReach(true)));
    }

    @ParameterizedTest
    @MethodSource("needs")
    void voiceLargeTextAndLowReachGetFiveMinutes(UnaryOperator<Session> need) {
        assertThat(IdleTimeouts.of(MINUTE).with(need.apply(FRESH), false)).isEqualTo(LONGER);
    }

    @Test
    void theKeypadGetsFiveMinutes() {
        assertThat(IdleTimeouts.of(MINUTE).with(FRESH, true)).isEqualTo(LONGER);
    }

    @Test
    void aLongConfiguredTimeIsNotShortened() {
        var quarter = Duration.ofMinutes(15);
        assertThat(IdleTimeouts.of(quarter).with(FRESH, true)).isEqualTo(quarter);
    }

    @Test
    void withoutATimeLimitAVisitStillEndsWithinTheDay() {
        assertThat(IdleTimeouts.of(MINUTE).with(FRESH.withUnhurried(true), false)).isEqualTo(Duration.ofHours(20));
    }
}
