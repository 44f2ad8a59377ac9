// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.emergency.EmergencyDesk;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyOrigin;
import org.wego.kiosk.emergency.EmergencyStore;
import org.wego.kiosk.emergency.EmergencyWatch;
import org.wego.kiosk.emergency.ReceptionFolder;
import org.wego.kiosk.emergency.cap.AlertFolder;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.time.Scheduler;

/** The emergency messages of a lobby for its screen: the present ones, on the FX thread. */
final class LobbyEmergencies implements AutoCloseable {

    /** How exactly a message ends. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
    private static final String FOLDER = "emergency";

    private final EmergencyDesk desk;
    private final Scheduler scheduler;
    private final ReadOnlyObjectWrapper<List<EmergencyMessage>> current;
    private final List<EmergencyWatch> watches = new CopyOnWriteArrayList<>();
    private Runnable cancel = () -> {
    };

    /** The messages that a desk knows. */
    LobbyEmergencies(EmergencyDesk desk, Scheduler scheduler) {
        this.desk = desk;
        this.scheduler = scheduler;
        this.current = new ReadOnlyObjectWrapper<>(desk.current());
        desk.listen(() -> Platform.runLater(this::refresh));
    }

    /** The messages that a lobby kept from before; others follow. */
    static LobbyEmergencies of(LobbySettings settings, Scheduler scheduler) {
        return of(settings.state(), settings.broker(), scheduler);
    }

    private static LobbyEmergencies of(Path state, Optional<BrokerConfig> broker, Scheduler scheduler) {
        var json = new StrictJson();
        return new LobbyEmergencies(
                new EmergencyDesk(new EmergencyStore(state.resolve(FOLDER), json), broker.map(BrokerConfig::unit),
                        broker.flatMap(BrokerConfig::group), Clock.systemUTC(), System::nanoTime, json),
                scheduler);
    }

    /** Takes messages; may be used on any thread. */
    EmergencyDesk desk() {
        return desk;
    }

    /** Turns their pages. */
    Scheduler scheduler() {
        return scheduler;
    }

    /** The messages to show now, the newest first. */
    ObservableValue<List<EmergencyMessage>> current() {
        return current.getReadOnlyProperty();
    }

    /** Follows the folders of messages from now on; may be called on any thread. */
    void watch(LobbySettings settings) {
        watches.add(EmergencyWatch.begin(EmergencyOrigin.RECEPTION_FOLDER,
                new ReceptionFolder(settings.overlay())::look, desk));
        settings.alerts().ifPresent(folder -> watches.add(EmergencyWatch.begin(EmergencyOrigin.ALERT_FOLDER,
                new AlertFolder(folder, Clock.systemUTC())::look, desk)));
    }

    @Override
    public void close() {
        watches.forEach(EmergencyWatch::close);
    }

    /** Shows what is current now. Call on the FX thread. */
    void refresh() {
        cancel.run();
        current.set(desk.current());
        if (!current.get().isEmpty()) {
            cancel = scheduler.after(POLL_INTERVAL, this::refresh);
        }
    }
}
