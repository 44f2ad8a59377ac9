// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of topics, and the wildcards of subscriptions. */
class TopicsTest {

    @Test
    void aUnitIsFoundInTheTopicOfItsState() {
        var topics = LinkSamples.TOPICS;
        assertThat(topics.unitOfState(topics.state("lobby-1"))).contains("lobby-1");
        assertThat(topics.unitOfState(topics.event("lobby-1"))).isEmpty();
        assertThat(topics.unitOfState("kiosk/elsewhere/lobby-1/state")).isEmpty();
        assertThat(topics.unitOfState("kiosk/town-hall/a/b/state")).isEmpty();
        assertThat(topics.unitOfState("kiosk/town-hall//state")).isEmpty();
        assertThat(topics.unitOfState("kiosk/town-hall/state")).isEmpty();
    }

    @Test
    void aDeskIsFoundInTheTopicOfItsReception() {
        var topics = LinkSamples.TOPICS;
        assertThat(topics.unitOfReception(topics.reception("desk-1"))).contains("desk-1");
        assertThat(topics.unitOfReception(topics.state("desk-1"))).isEmpty();
        assertThat(TopicFilters.matches(topics.allReceptions(), topics.reception("desk-1"))).isTrue();
        assertThat(TopicFilters.matches(topics.allEvents(), topics.event("lobby-1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "+", "#", "a#", "a b", "-a", "notice", "pack", "arrivals", "a\u0000b"})
    void whatWouldBeAnotherTopicIsNoName(String name) {
        assertThat(Topics.isUnitName(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> LinkSamples.TOPICS.state(name));
    }

    @ParameterizedTest
    @CsvSource({"a/+/c, a/b/c, true", "a/+/c, a/b/d, false", "a/#, a/b/c, true", "a/#, a, true", "a/b, a/b/c, false",
            "a/b/c, a/b, false", "+/b, a/b, true", "#, a/b, true"})
    void aSubscriptionHasWildcards(String filter, String topic, boolean matches) {
        assertThat(TopicFilters.matches(filter, topic)).isEqualTo(matches);
    }
}
