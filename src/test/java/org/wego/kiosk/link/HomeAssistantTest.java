// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkFailure.LinkCause;
import org.wego.kiosk.link.LinkedUnit.LinkParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The announcement of a unit to Home Assistant. */
class HomeAssistantTest {

    private static final String DEVICE = "homeassistant/device/kiosk_town-hall_lobby_1/config";

    private final SimulatedLoop loop = new SimulatedLoop();
    private final SimulatedBroker broker = new SimulatedBroker(loop);

    private void start() {
        var json = new StrictJson();
        var identity = LinkSamples.lobby("lobby.1", "a");
        var unit = new LinkedUnit(new LinkParts(broker, loop, new Random(7), json), identity, LinkSamples.TOPICS,
                LinkSamples.showing("1"), _ -> {
                });
        new HomeAssistant(LinkSamples.TOPICS, identity, json).announce(unit);
        unit.start();
        loop.pass(Duration.ofSeconds(2));
    }

    private JsonNode device() {
        return new JsonMapper().readTree(broker.kept(DEVICE).orElseThrow().payload().toString());
    }

    private long announced() {
        return broker.published().stream().filter(message -> message.topic().equals(DEVICE)).count();
    }

    @Test
    void aUnitIsOneDeviceWithItsParts() {
        start();
        var device = device();
        assertThat(device.at("/dev/ids/0").asString()).isEqualTo("kiosk_town-hall_lobby_1");
        assertThat(device.at("/stat_t").asString()).isEqualTo("kiosk/town-hall/lobby.1/state");
        assertThat(device.at("/avty/0/t").asString()).isEqualTo("kiosk/town-hall/lobby.1/state");
        assertThat(device.at("/o/name").asString()).isNotBlank();
        assertThat(device.at("/cmps").propertyNames()).containsExactlyInAnyOrder("condition", "content", "problem");
        assertThat(device.at("/cmps")).allSatisfy(part -> assertThat(part.propertyNames()).contains("p", "uniq_id",
                "val_tpl"));
    }

    @Test
    void whatAnOlderFormLeftBehindIsRemovedFirst() {
        start();
        assertThat(broker.published()).filteredOn(message -> message.topic().startsWith("homeassistant/"))
                .extracting(BrokerMessage::topic).containsExactly(
                        "homeassistant/sensor/kiosk_town-hall_lobby_1/condition/config",
                        "homeassistant/sensor/kiosk_town-hall_lobby_1/content/config",
                        "homeassistant/binary_sensor/kiosk_town-hall_lobby_1/problem/config", DEVICE);
        assertThat(broker.published()).filteredOn(message -> message.topic().contains("sensor/"))
                .allMatch(message -> message.retained() && message.payload().size() == 0);
    }

    @Test
    void itIsAnnouncedAtEachConnectionAndWhenHomeAssistantStarts() {
        start();
        assertThat(announced()).isEqualTo(1);
        broker.deliver(BrokerMessage.passing("homeassistant/status", Payload.of("offline"), Duration.ofSeconds(9)));
        broker.deliver(BrokerMessage.passing("homeassistant/status", Payload.of("online"), Duration.ofSeconds(9)));
        loop.settle();
        assertThat(announced()).isEqualTo(2);
        broker.dropAll(LinkCause.LOST);
        loop.pass(Duration.ofSeconds(10));
        assertThat(announced()).isEqualTo(3);
    }
}
