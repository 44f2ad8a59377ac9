// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wego.kiosk.json.StrictJson;

/**
 * Announces a unit to Home Assistant, which then shows it without being told anything: one device with three parts.
 *
 * <p>The announcement is made at each connection, and again when Home Assistant starts.
 */
public final class HomeAssistant {

    private static final String ROOT = "homeassistant/";
    private static final Duration EXPIRY = Duration.ofDays(1);

    private final Topics topics;
    private final UnitIdentity identity;
    private final StrictJson json;

    public HomeAssistant(Topics topics, UnitIdentity identity, StrictJson json) {
        this.topics = topics;
        this.identity = identity;
        this.json = json;
    }

    /** Lets a unit announce itself. Call it before the unit starts. */
    public void announce(LinkedUnit unit) {
        unit.sayAtEachConnection(announcement());
        unit.on(ROOT + "status", message -> {
            if (message.payload().toString().equals("online")) {
                announcement().forEach(unit::send);
            }
        });
    }

    /** The messages, in order: what an older form may have left behind goes first. */
    List<BrokerMessage> announcement() {
        var messages = new ArrayList<BrokerMessage>();
        parts().forEach((name, part) -> messages.add(BrokerMessage.removal(
                ROOT + part.get("p") + "/" + id() + "/" + name + "/config")));
        messages.add(BrokerMessage.kept(ROOT + "device/" + id() + "/config", Payload.of(json.write(device())), EXPIRY));
        return List.copyOf(messages);
    }

    /** Home Assistant takes letters, digits, hyphens and underscores. */
    private String id() {
        return (topics.base() + "_" + topics.site() + "_" + identity.unit()).replace('.', '_');
    }

    private Map<String, Object> device() {
        var device = new TreeMap<String, Object>();
        device.put("dev", Map.of("ids", List.of(id()), "name", identity.unit(), "mdl",
                identity.kind() == UnitKind.DESK ? "desk" : "lobby", "sw", identity.version()));
        device.put("o", Map.of("name", topics.base(), "sw", identity.version()));
        device.put("stat_t", topics.state(identity.unit()));
        device.put("avty", List.of(Map.of("t", topics.state(identity.unit()), "val_tpl",
                "{{ 'online' if value_json.life == 'here' else 'offline' }}")));
        device.put("qos", 1);
        device.put("cmps", parts());
        return device;
    }

    private Map<String, Map<String, Object>> parts() {
        var parts = new TreeMap<String, Map<String, Object>>();
        parts.put("condition", part("condition", "sensor", "Condition", "{{ value_json.condition }}"));
        var problem = part("problem", "binary_sensor", "Problem",
                "{{ 'ON' if value_json.condition == 'problems' else 'OFF' }}");
        problem.put("dev_cla", "problem");
        parts.put("problem", problem);
        parts.put("content", part("content", "sensor", "Content",
                "{{ value_json.pack.version if value_json.pack is defined else 'none' }}"));
        return parts;
    }

    private Map<String, Object> part(String key, String platform, String name, String template) {
        var part = new TreeMap<String, Object>();
        part.put("p", platform);
        part.put("name", name);
        part.put("uniq_id", id() + "_" + key);
        part.put("val_tpl", template);
        part.put("exp_aft", 3 * StateWriter.HEARTBEAT.toSeconds());
        return part;
    }
}
