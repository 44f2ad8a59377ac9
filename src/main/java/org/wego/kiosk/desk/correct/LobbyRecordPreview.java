// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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
 * Renders the lobby screen of a record as it would be with another value.
 *
 * <p>Keeps one picture at a time: the next one releases the one before. Must be called on the FX thread.
 */
public final class LobbyRecordPreview {

    private final OverlayEditingService editing;
    private final Executor background;
    private final Executor window;
    private final AtomicInteger lastRequest = new AtomicInteger();
    private final LoadedPack pack;
    private final LobbyScreenRenderer renderer;
    private LoadedPack changed;

    /**
     * A preview.
     *
     * @param pack the pack with its languages and fonts
     * @param background runs long tasks
     * @param window runs tasks on the FX thread
     */
    public LobbyRecordPreview(LoadedPack pack, OverlayEditingService editing, Executor background, Executor window) {
        this(pack, editing, background, window, LobbyScreenRenderer::new);
    }

    /**
     * A preview with another renderer.
     *
     * @param renderers creates the renderer for a content
     */
    LobbyRecordPreview(LoadedPack pack, OverlayEditingService editing, Executor background, Executor window,
            Function<Supplier<LoadedPack>, LobbyScreenRenderer> renderers) {
        this.pack = pack;
        this.changed = pack;
        this.editing = editing;
        this.background = background;
        this.window = window;
        this.renderer = renderers.apply(() -> changed);
    }

    /**
     * Renders the picture in the background.
     *
     * @param sought the texts of the page to show, the most important first
     * @param picture receives the picture on the FX thread; not called if the value cannot be shown
     */
    void draw(RecordKey key, Value value, Lang visitor, List<String> sought, Consumer<Parent> picture) {
        int number = lastRequest.incrementAndGet();
        background.execute(() -> {
            // While the user types, only the latest value is rendered.
            if (number == lastRequest.get() && editing.preview(key, value) instanceof PackResult.Accepted accepted) {
                window.execute(() -> {
                    if (number == lastRequest.get()) {
                        picture.accept(draw(accepted, key, value, visitor));
                        turnTo(sought);
                    }
                });
            }
        });
    }

    /** Turns the picture to the first page with one of the texts, the most important first. */
    void turnTo(List<String> sought) {
        renderer.turnTo(sought);
    }

    /** Releases the last picture, and cancels one that is being rendered. */
    void release() {
        lastRequest.incrementAndGet();
        renderer.release();
    }

    private Parent draw(PackResult.Accepted accepted, RecordKey key, Value value, Lang visitor) {
        var now = pack.with(accepted);
        changed = clockAtStart(value, accepted.content().manifest().timeZone()).map(now::at).orElse(now);
        return renderer.renderRecord(key, visitor);
    }

    /** A clock fixed at the start of a notice, for a preview at that time; empty for other records. */
    private static Optional<Clock> clockAtStart(Value value, ZoneId zone) {
        try {
            return value.textAt("/from").map(LocalDateTime::parse)
                    .map(from -> Clock.fixed(from.atZone(zone).toInstant(), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
