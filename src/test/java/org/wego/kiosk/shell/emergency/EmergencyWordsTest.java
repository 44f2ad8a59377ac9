// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencySamples;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.text.MessageCatalogue;

/** How long an emergency message says that it stays. */
class EmergencyWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | PT30M | Since 23:20. This message stays until 23:50 or until reception ends it.",
            "en | PT24H | Since 23:20. This message stays until November 24, 2026 23:20 or until reception ends it.",
            "en | PT40M | Since 23:20. This message stays until November 24, 2026 00:00 or until reception ends it."})
    void anEndOnAnotherDayIsSaidWithTheDay(Lang lang, Duration length, String said) {
        var seoul = ZoneId.of("Asia/Seoul");
        var sent = Instant.parse("2026-11-23T14:20:00Z");
        var sample = EmergencySamples.message("a");
        var message = new EmergencyMessage(EmergencyMessage.FORMAT, "a", EmergencyOrigin.DESK, false, sent,
                sent.plus(length), sample.target(), sample.texts());
        assertThat(new EmergencyWords(new MessageCatalogue(Map.of()), List.of(lang), seoul).stays(message, lang))
                .isEqualTo(said);
    }
}
