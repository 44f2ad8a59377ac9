// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.wego.kiosk.desk.notice.NoticeView;
import org.wego.kiosk.desk.preview.LobbyScreenRenderer;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
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
    private NoticeView view = NoticeView.HOME_AT_START;
    private Optional<Notice> notice = Optional.empty();

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
                        picture.accept(draw(accepted, key, visitor));
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

    /** Chooses the screen and the moment at which notices are shown; they apply to the next picture. */
    void show(NoticeView chosen) {
        view = chosen;
    }

    /** The notice of the last picture; empty for another record and for a hidden one. */
    Optional<Notice> notice() {
        return notice;
    }

    /** All notices of the last picture. */
    List<Notice> notices() {
        return changed.content().notices();
    }

    private Parent draw(PackResult.Accepted accepted, RecordKey key, Lang visitor) {
        var now = pack.with(accepted);
        if (key.kind() != RecordKind.NOTICES) {
            changed = now;
            return renderer.renderRecord(key, visitor);
        }
        notice = notice(accepted, key);
        var zone = accepted.content().manifest().timeZone();
        changed = view.at().map(at -> Clock.fixed(at, zone)).or(() -> clockAtStart(accepted, key, zone)).map(now::at)
                .orElse(now);
        return renderer.renderPlace(view.place(), visitor);
    }

    /** A clock fixed at the first moment from now at which a notice is shown; empty if there is none. */
    private Optional<Clock> clockAtStart(PackResult.Accepted accepted, RecordKey key, ZoneId zone) {
        var now = pack.clock().instant();
        return notice(accepted, key).filter(shown -> !shown.showsAt(Optional.of(now), zone))
                .flatMap(shown -> shown.nextChange(now, zone).or(() -> shown.from()
                        .map(from -> from.atZone(zone).toInstant())))
                .map(start -> Clock.fixed(start, zone));
    }

    private static Optional<Notice> notice(PackResult.Accepted accepted, RecordKey key) {
        return accepted.content().notices().stream().filter(each -> each.id().equals(key.id())).findFirst();
    }
}
