// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.wego.kiosk.desk.correct.RecordPreview;
import org.wego.kiosk.desk.preview.Glass.Wish;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.PackShow;
import org.wego.kiosk.screens.RecordScreens;

/** Shows a record in the lobby's look while it is being corrected. */
final class LobbyRecordPreview implements RecordPreview {

    private final PackShow show;
    private final DeskWorkshop workshop;
    private final DeskSystem system;
    private final AtomicInteger asked = new AtomicInteger();

    LobbyRecordPreview(PackShow show, DeskWorkshop workshop, DeskSystem system) {
        this.show = show;
        this.workshop = workshop;
        this.system = system;
    }

    @Override
    public void of(RecordKey key, Value value, Lang visitor, Consumer<Parent> picture) {
        int number = asked.incrementAndGet();
        system.background().execute(() -> {
            // Whoever types on wants to see the last letter, not each.
            if (number == asked.get() && workshop.with(key, value) instanceof PackResult.Accepted accepted) {
                system.window().execute(() -> {
                    if (number == asked.get()) {
                        picture.accept(draw(accepted, key, value, visitor));
                    }
                });
            }
        });
    }

    private Parent draw(PackResult.Accepted accepted, RecordKey key, Value value, Lang visitor) {
        var zone = accepted.content().manifest().timeZone();
        var changed = show.with(accepted);
        var then = begin(value, zone).map(changed::at).orElse(changed);
        return new LobbyGlass(() -> then).show(new Wish(RecordScreens.of(key, accepted.content()), visitor, true, 100,
                false, false, false), _ -> {
                });
    }

    /** A notice is shown as at the moment when it appears. */
    private static Optional<Clock> begin(Value value, ZoneId zone) {
        try {
            return value.textAt("/from").map(LocalDateTime::parse)
                    .map(from -> Clock.fixed(from.atZone(zone).toInstant(), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
