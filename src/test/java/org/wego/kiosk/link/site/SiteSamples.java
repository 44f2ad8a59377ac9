// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.UnitKind;
import org.wego.kiosk.link.UnitReport.UnitCondition;
import org.wego.kiosk.link.UnitReport.UnitPack;
import org.wego.kiosk.link.UnitState;
import org.wego.kiosk.link.UnitState.UnitLife;
import org.wego.kiosk.link.message.PackAnnouncement;
import org.wego.kiosk.model.GeoPoint;

/** Messages of the units of a site. */
public final class SiteSamples {

    private static final StrictJson JSON = new StrictJson();

    private SiteSamples() {}

    /** A lobby that is well and shows a release. */
    public static UnitState lobby(String name, String version, int release) {
        return state(name, "ground-floor", List.of(), Optional.of(new UnitPack("my-city", version, Optional.of(
                release), Optional.empty())));
    }

    /** A lobby with problems. */
    public static UnitState ill(String name, String... problems) {
        return state(name, "ground-floor", List.of(problems), Optional.empty());
    }

    /** A lobby of a group, at a place. */
    public static UnitState state(String name, String group, List<String> problems, Optional<UnitPack> pack) {
        return new UnitState(UnitState.FORMAT, UnitLife.HERE, name, UnitKind.LOBBY, "boot", 1, 1,
                problems.isEmpty() ? UnitCondition.WELL : UnitCondition.PROBLEMS, problems, pack, Optional.empty(),
                Optional.of("en"), Optional.empty(), 60,
                25, "1.0.0", Optional.of(group), Optional.of(new GeoPoint(37.5, 127)),
                Optional.empty());
    }

    /** The same lobby with these changes of reception. */
    public static UnitState corrected(UnitState state, String records) {
        return new UnitState(state.format(), state.life(), state.unit(), state.kind(), state.boot(), state.number(),
                state.beat(), state.condition(), state.problems(), state.pack(), state.update(), state.language(),
                Optional.of(records), state.sinceSeconds(), state.heartbeatSeconds(), state.version(), state.group(),
                state.position(), state.showing());
    }

    /** The same unit after the end of its connection, or of its program. */
    public static UnitState ended(UnitState state, UnitLife life) {
        return new UnitState(state.format(), life, state.unit(), state.kind(), state.boot(), state.number(),
                state.beat() + 1, state.condition(), state.problems(), state.pack(), state.update(), state.language(),
                state.records(), state.sinceSeconds(), state.heartbeatSeconds(), state.version(), state.group(),
                state.position(), state.showing());
    }

    /** The message of a state. */
    public static BrokerMessage message(UnitState state) {
        return BrokerMessage.passing(LinkSamples.TOPICS.state(state.unit()), Payload.of(JSON.write(state)),
                Duration.ofSeconds(125));
    }

    /** The message that names the newest release. */
    public static BrokerMessage announcement(String version, int release) {
        return BrokerMessage.kept(LinkSamples.TOPICS.pack(), Payload.of(JSON.write(new PackAnnouncement(
                PackAnnouncement.FORMAT, "my-city", version, release))), Duration.ofDays(1));
    }
}
