// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.TrustedClock;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.ScreenBuilder;
import org.wego.kiosk.time.Scheduler;

/**
 * The screens of one pack whose content changes while it is shown: others take their place when it does, and when a
 * notice begins or ends.
 *
 * <p>For the FX thread alone.
 */
public final class LiveScreenBuilder {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(20);

    private final Function<LoadedPack, ScreenBuilder> screens;
    private final Clock clock;
    private final Scheduler scheduler;
    private final ReadOnlyObjectWrapper<ScreenBuilder> builder;
    private LoadedPack show;
    private List<Notice> announced;

    public LiveScreenBuilder(LoadedPack show, Function<LoadedPack, ScreenBuilder> screens, Clock clock,
            Scheduler scheduler) {
        this.show = show;
        this.screens = screens;
        this.clock = clock;
        this.scheduler = scheduler;
        this.builder = new ReadOnlyObjectWrapper<>(screens.apply(show));
        this.announced = announced();
        look();
    }

    public ReadOnlyObjectProperty<ScreenBuilder> builderProperty() {
        return builder.getReadOnlyProperty();
    }

    /** Shows other content of the same pack: reception changes no languages and no typefaces. */
    public void show(PackResult.Accepted accepted) {
        if (!accepted.content().equals(show.content())) {
            show = show.with(accepted);
            announced = announced();
            builder.set(screens.apply(show));
        }
    }

    private void look() {
        var now = announced();
        if (!now.equals(announced)) {
            announced = now;
            builder.set(screens.apply(show));
        }
        scheduler.after(POLL_INTERVAL, this::look);
    }

    private List<Notice> announced() {
        return show.content().noticesAt(TrustedClock.of(clock));
    }
}
