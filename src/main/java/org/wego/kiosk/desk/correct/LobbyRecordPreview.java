// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.screens.LoadedPack;

/**
 * Shows the screen of the lobby on which a record stands, as it would be with another value.
 *
 * <p>One picture at a time: the next one releases the one before. To be called on the FX thread.
 */
public final class LobbyRecordPreview {

    private final OverlayEditingService editing;
    private final Executor background;
    private final Executor window;
    private final AtomicInteger asked = new AtomicInteger();
    private final LoadedPack show;
    private final LobbyScreenRenderer renderer;
    private LoadedPack changed;

    /**
     * A preview.
     *
     * @param show the pack, for its languages and typefaces
     * @param background does what takes long
     * @param window does what belongs on the FX thread
     */
    public LobbyRecordPreview(LoadedPack show, OverlayEditingService editing, Executor background, Executor window) {
        this(show, editing, background, window, LobbyScreenRenderer::new);
    }

    /**
     * A preview that renders in another way.
     *
     * @param renderers makes the renderer of a content
     */
    LobbyRecordPreview(LoadedPack show, OverlayEditingService editing, Executor background, Executor window,
            Function<Supplier<LoadedPack>, LobbyScreenRenderer> renderers) {
        this.show = show;
        this.changed = show;
        this.editing = editing;
        this.background = background;
        this.window = window;
        this.renderer = renderers.apply(() -> changed);
    }

    /**
     * Builds the picture.
     *
     * @param picture gets it, on the FX thread; not called where the value cannot be shown
     */
    void draw(RecordKey key, Value value, Lang visitor, Consumer<Parent> picture) {
        int number = asked.incrementAndGet();
        background.execute(() -> {
            // While somebody types, the picture of the last letter is enough.
            if (number == asked.get() && editing.preview(key, value) instanceof PackResult.Accepted accepted) {
                window.execute(() -> {
                    if (number == asked.get()) {
                        picture.accept(draw(accepted, key, value, visitor));
                    }
                });
            }
        });
    }

    /** Releases the picture that was drawn last; one that is on its way does not come any more. */
    void release() {
        asked.incrementAndGet();
        renderer.release();
    }

    private Parent draw(PackResult.Accepted accepted, RecordKey key, Value value, Lang visitor) {
        var now = show.with(accepted);
        changed = begin(value, accepted.content().manifest().timeZone()).map(now::at).orElse(now);
        return renderer.renderRecord(key, visitor);
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
